import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { erBorte } from '../../../shared/lib/api-feil';
import { useAvgjoerelse } from '../../../shared/lib/avgjoerelse';
import { fornavn } from '../../../shared/lib/format';
import { journalnoekler, useOppfrisk } from '../../../shared/lib/journal';
import { anbefalMaal, type Maalside, maalsideQuery } from '../../../shared/lib/maalside';
import { useRolle } from '../../../shared/lib/rolle';
import { Hentet } from '../../../shared/ui/hentet';
import { Avgjoer } from './avgjoer-knapper';
import type { Saksprops } from './avgjort';
import { Avgjortkvittering } from './kvittering';
import { Maalgrunnlag } from './maalgrunnlag';
import { Panelhode } from './panelhode';
import { TattVarePaa } from './tatt-vare-paa';

/** ANBEFAL_MAAL: the goal and what it rests on, then the recommendation. */
export function AnbefalingSak(props: Saksprops) {
  const { t } = useTranslation('innboks');
  const maal = useQuery(maalsideQuery(props.oppgave.gjelderId));
  return (
    <Hentet sporring={maal} laster={t('lasterSak')} rader={6}>
      {(data) => <Lest {...props} maal={data} />}
    </Hentet>
  );
}

function Lest(props: Saksprops & { maal: Maalside }) {
  const { oppgave, avgjort, borte, maal } = props;
  const { meg } = useRolle();
  return (
    <>
      <Panelhode
        oppgave={oppgave}
        avgjort={avgjort}
        borte={borte}
        tittel={maal.tittel}
        fakta={`${maal.kode} · ${maal.maalplan.navn}`}
        journal={maal.veileder?.id === meg.id}
      />
      <Maalgrunnlag maal={maal} />
      {avgjort ? <Avgjortkvittering {...props} avgjort={avgjort} /> : <Anbefal {...props} />}
    </>
  );
}

function Anbefal({ oppgave, maal, onAvgjort }: Saksprops & { maal: Maalside }) {
  const { t } = useTranslation('innboks');
  const { meg } = useRolle();
  const client = useQueryClient();
  const oppfrisk = useOppfrisk();
  const { id, versjon, lis, tillatteHandlinger } = maal;
  const navn = fornavn(lis.navn);
  const avgjoerelse = useAvgjoerelse({
    utkast: `beslutning:${id}`,
    versjon,
    krav: (handling: 'ja' | 'nei') => (handling === 'nei' ? t('anbefal.mangler', { navn }) : undefined),
    send: (handling, tekst, vilkaar) => anbefalMaal(id, handling === 'ja' ? 'ANBEFALT' : 'IKKE_ENNAA', tekst, vilkaar),
    onFerdig: (handling, next) => {
      client.setQueryData(journalnoekler.maal(id), next);
      const own = next.anbefalinger.find(({ personId }) => personId === meg.id);
      onAvgjort({
        oppgave,
        utfall: handling === 'ja' ? 'anbefalt' : 'ikkeEnnaa',
        tid: own?.avgittTid ?? new Date().toISOString(),
        signaturNr: own?.signaturNr ?? null,
      });
      oppfrisk();
    },
  });
  if (!tillatteHandlinger.includes('anbefal') || erBorte(avgjoerelse.feil)) {
    return <TattVarePaa grunn={t('borte.maal', { navn })} tekst={avgjoerelse.kommentar.verdi} />;
  }
  return (
    <Avgjoer
      avgjoerelse={avgjoerelse}
      oppgave={oppgave}
      ledetekst={t('anbefal.ledetekst', { navn })}
      hjelp={t('anbefal.hjelp')}
      folger={t('anbefal.folger', { navn })}
      ja={t('anbefal.ja')}
      nei={t('anbefal.nei')}
      onSeNytt={() => void client.invalidateQueries({ queryKey: journalnoekler.maal(id) })}
    />
  );
}
