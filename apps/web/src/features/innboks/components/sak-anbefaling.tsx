import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { erBorte } from '../../../shared/lib/api-feil';
import { useAvgjoerelse } from '../../../shared/lib/avgjoerelse';
import { fornavn } from '../../../shared/lib/format';
import type { Holdt } from '../../../shared/lib/holdt';
import { journalnoekler, useOppfrisk } from '../../../shared/lib/journal';
import { anbefalMaal, type Maalside, maalsideQuery } from '../../../shared/lib/maalside';
import { useRolle } from '../../../shared/lib/rolle';
import { HentetOgHoldt, NoeNytt } from '../../../shared/ui/holdt';
import { Avgjoer } from './avgjoer-knapper';
import type { Saksprops } from './avgjort';
import { Avgjortkvittering } from './kvittering';
import { Maalgrunnlag } from './maalgrunnlag';
import { Panelhode } from './panelhode';
import { TattVarePaa } from './tatt-vare-paa';

/** Seldom seen, and the page is held to its weight. */
const NyttIMaal = lazy(async () => ({ default: (await import('../../../shared/ui/journal/nytt-i-maal')).NyttIMaal }));

/** ANBEFAL_MAAL: the goal and what it rests on, then the recommendation. */
export function AnbefalingSak(props: Saksprops) {
  const { t } = useTranslation('innboks');
  const { oppgave, avgjort, borte } = props;
  const maal = useQuery(maalsideQuery(oppgave.gjelderId));
  return (
    <HentetOgHoldt
      sporring={maal}
      laster={t('lasterSak')}
      rader={6}
      noekkel={oppgave.gjelderId}
      borte={borte || erBorte(maal.error)}
      fri={(data) => avgjort !== undefined || !kanAnbefale(data)}
    >
      {(holdt) => <Lest {...props} borte={holdt.borte} holdt={holdt} />}
    </HentetOgHoldt>
  );
}

const kanAnbefale = ({ tillatteHandlinger }: Maalside): boolean => tillatteHandlinger.includes('anbefal');

type Holdtprops = Saksprops & { holdt: Holdt<Maalside> };

function Lest(props: Holdtprops) {
  const { oppgave, avgjort, borte, holdt } = props;
  const { sak: maal } = holdt;
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

function Anbefal({ oppgave, holdt, onAvgjort }: Holdtprops) {
  const { t } = useTranslation('innboks');
  const { meg } = useRolle();
  const client = useQueryClient();
  const oppfrisk = useOppfrisk();
  const { id, versjon, lis } = holdt.sak;
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
  const gone = holdt.borte || !kanAnbefale(holdt.sak) || erBorte(avgjoerelse.feil);
  const why = t('borte.maal', { navn });
  const nytt = <Nytt holdt={holdt} hvorfor={gone ? why : null} />;
  if (gone) {
    return (
      <>
        {nytt}
        <TattVarePaa grunn={holdt.foer === null ? why : null} tekst={avgjoerelse.kommentar.verdi} />
      </>
    );
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
      nytt={nytt}
      onSeNytt={() => void holdt.seNytt()}
    />
  );
}

/** What has come to the goal, and why it no longer waits when it does not. */
const Nytt = ({ holdt, hvorfor }: { holdt: Holdt<Maalside>; hvorfor: string | null }) => (
  <NoeNytt holdt={holdt}>
    {(foer, naa) => (
      <>
        {hvorfor !== null && <p>{hvorfor}</p>}
        <Suspense>
          <NyttIMaal foer={foer} naa={naa} />
        </Suspense>
      </>
    )}
  </NoeNytt>
);
