import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Aktivitet, aktivitetQuery, bekreftAktivitet, returnerAktivitet } from '../../../shared/lib/aktivitet';
import { erBorte } from '../../../shared/lib/api-feil';
import { useAvgjoerelse } from '../../../shared/lib/avgjoerelse';
import { datoAv } from '../../../shared/lib/dato';
import { datoKort, fornavn, oppramsing } from '../../../shared/lib/format';
import { journalnoekler, useOppfrisk } from '../../../shared/lib/journal';
import { useRolle } from '../../../shared/lib/rolle';
import { Hentet } from '../../../shared/ui/hentet';
import { bevisfakta, tittelPaa } from '../../../shared/ui/journal/aktivitetstekst';
import { Vedleggsliste } from '../../../shared/ui/journal/vedlegg';
import { AngreBekreftelse } from '../../../shared/ui/journal/angre-bekreftelse';
import { OmDette } from '../../../shared/ui/om-dette';
import { Statuschip } from '../../../shared/ui/statuschip';
import { Fakta } from '../../../shared/ui/tallrad';
import { Avgjoer } from './avgjoer-knapper';
import { type Saksprops, sisteSignatur } from './avgjort';
import { Avgjortkvittering } from './kvittering';
import { Panelhode } from './panelhode';
import { TattVarePaa } from './tatt-vare-paa';

/** BEKREFT_AKTIVITET: the whole activity to be read, and the decision under it. */
export function AktivitetSak(props: Saksprops) {
  const { t } = useTranslation('innboks');
  const aktivitet = useQuery(aktivitetQuery(props.oppgave.gjelderId));
  return (
    <Hentet sporring={aktivitet} laster={t('lasterSak')}>
      {(data) => <Lest {...props} aktivitet={data} />}
    </Hentet>
  );
}

function Lest(props: Saksprops & { aktivitet: Aktivitet }) {
  const { t } = useTranslation(['innboks', 'journal']);
  const { oppgave, avgjort, borte, aktivitet } = props;
  return (
    <>
      <Panelhode
        oppgave={oppgave}
        avgjort={avgjort}
        borte={borte}
        tittel={tittelPaa(aktivitet)}
        fakta={bevisfakta(aktivitet)}
      />
      <p className="kp-les kp-linjeskift">{aktivitet.tekst || t('journal:ingenTekst')}</p>
      <Vedleggsliste vedlegg={aktivitet.vedlegg} />
      <Fakta
        fakta={[
          { navn: t('innboks:tellerFor'), verdi: <Maalene aktivitet={aktivitet} /> },
          ...tidligere(aktivitet).map(({ navn, verdi }) => ({ navn: t('innboks:skrev', { navn }), verdi })),
        ]}
      />
      <Avgjoerelsen {...props} />
      <OmDette omSlag="AKTIVITET" omId={aktivitet.id} tittel={tittelPaa(aktivitet)} underordnet />
    </>
  );
}

function Maalene({ aktivitet }: { aktivitet: Aktivitet }) {
  return (
    <>
      {aktivitet.maal.map(({ id, kode, tittel, tilstand }) => (
        <span key={id} className="kp-linje">
          {tittel} <span className="kp-kode">{kode}</span>
          {tilstand === 'GODKJENT' && (
            <>
              {' '}
              <Statuschip ting="laeringsmaal" tilstand="GODKJENT" />
            </>
          )}
        </span>
      ))}
    </>
  );
}

/** What was written about this activity before, newest first: it has been here already. */
const tidligere = ({ hendelser }: Aktivitet): { navn: string; verdi: string }[] =>
  hendelser
    .filter(({ tekst }) => tekst)
    .reverse()
    .map(({ av, tekst, tid }) => ({ navn: fornavn(av.navn), verdi: `«${tekst ?? ''}» ${datoKort(datoAv(tid))}` }));

function Avgjoerelsen(props: Saksprops & { aktivitet: Aktivitet }) {
  const { oppgave, avgjort, aktivitet, onAngret } = props;
  if (avgjort) {
    return (
      <Avgjortkvittering
        {...props}
        avgjort={avgjort}
        angre={
          <AngreBekreftelse
            aktivitet={aktivitet}
            onAngret={() => {
              onAngret(oppgave.id);
            }}
          />
        }
      />
    );
  }
  return <Avgjoerform {...props} />;
}

function Avgjoerform({ oppgave, aktivitet, onAvgjort }: Saksprops & { aktivitet: Aktivitet }) {
  const { t } = useTranslation('innboks');
  const { meg } = useRolle();
  const client = useQueryClient();
  const oppfrisk = useOppfrisk();
  const { id, versjon, lis, lesere, tillatteHandlinger } = aktivitet;
  const navn = fornavn(lis.navn);
  const avgjoerelse = useAvgjoerelse({
    utkast: `beslutning:${id}`,
    versjon,
    krav: (handling: 'ja' | 'nei') => (handling === 'nei' ? t('bekreft.mangler', { navn }) : undefined),
    send: (handling, tekst, vilkaar) =>
      handling === 'ja' ? bekreftAktivitet(id, tekst, vilkaar) : returnerAktivitet(id, tekst, vilkaar),
    onFerdig: (handling, next) => {
      client.setQueryData(journalnoekler.aktivitet(id), next);
      onAvgjort({
        oppgave,
        utfall: handling === 'ja' ? 'bekreftet' : 'returnert',
        tid: next.avgjort?.tid ?? new Date().toISOString(),
        signaturNr: sisteSignatur(next.hendelser),
      });
      oppfrisk();
    },
  });
  if (!tillatteHandlinger.includes('bekreft') || erBorte(avgjoerelse.feil)) {
    return <TattVarePaa grunn={t('borte.aktivitet', { navn })} tekst={avgjoerelse.kommentar.verdi} />;
  }
  const others = lesere.filter((leser) => leser.navn !== meg.navn).map((leser) => leser.navn);
  return (
    <Avgjoer
      avgjoerelse={avgjoerelse}
      oppgave={oppgave}
      ledetekst={t('bekreft.ledetekst', { navn })}
      hjelp={t('bekreft.hjelp')}
      folger={t('lesere', { hvem: oppramsing([navn, ...others]) })}
      ja={t('bekreft.ja')}
      nei={t('bekreft.nei')}
      onSeNytt={() => void client.invalidateQueries({ queryKey: journalnoekler.aktivitet(id) })}
    />
  );
}
