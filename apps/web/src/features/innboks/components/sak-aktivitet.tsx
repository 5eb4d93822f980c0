import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Aktivitet, aktivitetQuery, bekreftAktivitet, returnerAktivitet } from '../../../shared/lib/aktivitet';
import { erBorte } from '../../../shared/lib/api-feil';
import { type Avgjoerelse, useAvgjoerelse } from '../../../shared/lib/avgjoerelse';
import { datoAv } from '../../../shared/lib/dato';
import { datoKort, fornavn, oppramsing } from '../../../shared/lib/format';
import type { Holdt } from '../../../shared/lib/holdt';
import { journalnoekler, useOppfrisk } from '../../../shared/lib/journal';
import { useRolle } from '../../../shared/lib/rolle';
import { HentetOgHoldt, NoeNytt } from '../../../shared/ui/holdt';
import { bevisfakta, tittelPaa } from '../../../shared/ui/journal/aktivitetstekst';
import { Vedleggsliste } from '../../../shared/ui/journal/vedlegg';
import { AngreBekreftelse } from '../../../shared/ui/journal/angre-bekreftelse';
import { OmDette } from '../../../shared/ui/om-dette';
import { Statuschip } from '../../../shared/ui/statuschip';
import { Fakta } from '../../../shared/ui/tallrad';
import { Avgjoer } from './avgjoer-knapper';
import { type Saksprops, sisteSignatur } from './avgjort';
import { Avgjortkvittering } from './kvittering';
import { nyttIAktivitet } from './nytt-i-aktivitet';
import { Panelhode } from './panelhode';
import { TattVarePaa } from './tatt-vare-paa';

/** BEKREFT_AKTIVITET: the whole activity to be read, and the decision under it. */
export function AktivitetSak(props: Saksprops) {
  const { t } = useTranslation('innboks');
  const { oppgave, avgjort, borte } = props;
  const aktivitet = useQuery(aktivitetQuery(oppgave.gjelderId));
  return (
    <HentetOgHoldt
      sporring={aktivitet}
      laster={t('lasterSak')}
      noekkel={oppgave.gjelderId}
      borte={borte || erBorte(aktivitet.error)}
      fri={(data) => avgjort !== undefined || !kanBekrefte(data)}
    >
      {(holdt) => <Lest {...props} borte={holdt.borte} holdt={holdt} />}
    </HentetOgHoldt>
  );
}

const kanBekrefte = ({ tillatteHandlinger }: Aktivitet): boolean => tillatteHandlinger.includes('bekreft');

type Holdtprops = Saksprops & { holdt: Holdt<Aktivitet> };

function Lest(props: Holdtprops) {
  const { t } = useTranslation(['innboks', 'journal']);
  const { oppgave, avgjort, borte } = props;
  const { sak: aktivitet } = props.holdt;
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

function Avgjoerelsen(props: Holdtprops) {
  const { oppgave, avgjort, holdt, onAngret } = props;
  if (avgjort) {
    return (
      <Avgjortkvittering
        {...props}
        avgjort={avgjort}
        angre={
          <AngreBekreftelse
            aktivitet={holdt.sak}
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

/** Confirm or send back, on the version that stands on the screen. */
function useBekreftelse({ oppgave, holdt, onAvgjort }: Holdtprops): Avgjoerelse<'ja' | 'nei'> {
  const { t } = useTranslation('innboks');
  const client = useQueryClient();
  const oppfrisk = useOppfrisk();
  const { id, versjon, lis } = holdt.sak;
  return useAvgjoerelse<'ja' | 'nei', Aktivitet>({
    utkast: `beslutning:${id}`,
    versjon,
    krav: (handling) => (handling === 'nei' ? t('bekreft.mangler', { navn: fornavn(lis.navn) }) : undefined),
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
}

function Avgjoerform(props: Holdtprops) {
  const { t } = useTranslation('innboks');
  const { meg } = useRolle();
  const { oppgave, holdt } = props;
  const { lis, lesere } = holdt.sak;
  const navn = fornavn(lis.navn);
  const avgjoerelse = useBekreftelse(props);
  const gone = holdt.borte || !kanBekrefte(holdt.sak) || erBorte(avgjoerelse.feil);
  const why = t('borte.aktivitet', { navn });
  const nytt = (
    <NoeNytt holdt={holdt}>{(foer, naa) => nyttIAktivitet(foer, naa) ?? (gone ? <p>{why}</p> : null)}</NoeNytt>
  );
  if (gone) {
    return (
      <>
        {nytt}
        <TattVarePaa grunn={holdt.foer === null ? why : null} tekst={avgjoerelse.kommentar.verdi} />
      </>
    );
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
      nytt={nytt}
      onSeNytt={() => void holdt.seNytt()}
    />
  );
}
