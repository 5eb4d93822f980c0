import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Avgjoerelse, useAvgjoerelse } from '../../../shared/lib/avgjoerelse';
import { datoAv } from '../../../shared/lib/dato';
import { datoITekst, fornavn } from '../../../shared/lib/format';
import type { Holdt } from '../../../shared/lib/holdt';
import { useOppfrisk } from '../../../shared/lib/journal';
import { Aktiveringslenke } from '../../../shared/ui/aktiveringslenke';
import { HentetOgHoldt, NoeNytt } from '../../../shared/ui/holdt';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import { Fakta } from '../../../shared/ui/tallrad';
import { avslaaForslag, type Forslag, forslagQuery, godtaForslag, type LagtTil } from '../api/forslag';
import { Avgjoer } from './avgjoer-knapper';
import type { Avgjort, Saksprops } from './avgjort';
import { Avgjortkvittering } from './kvittering';
import { oppgavetittel } from './oppgavetekst';
import { Panelhode } from './panelhode';
import { TattVarePaa } from './tatt-vare-paa';

/** VURDER_FORSLAG: somebody a LIS would like to have as supervisør. The virksomhet owns the role. */
export function ForslagSak(props: Saksprops) {
  const { t } = useTranslation('innboks');
  const { oppgave, avgjort, borte } = props;
  const forslag = useQuery(forslagQuery(oppgave.virksomhetId ?? ''));
  const one = (list: readonly Forslag[]): Forslag | undefined => list.find(({ id }) => id === oppgave.gjelderId);
  return (
    <HentetOgHoldt
      sporring={forslag}
      laster={t('lasterSak')}
      noekkel={oppgave.gjelderId}
      merke={one}
      borte={borte && avgjort === undefined}
    >
      {(holdt) => <Lest {...props} borte={holdt.borte} holdt={holdt} forslag={one(holdt.sak)} />}
    </HentetOgHoldt>
  );
}

type Lestprops = Saksprops & { holdt: Holdt<Forslag[]>; forslag: Forslag | undefined };

function Lest(props: Lestprops) {
  const { oppgave, avgjort, borte, forslag } = props;
  return (
    <>
      <Panelhode {...{ oppgave, avgjort, borte }} tittel={oppgavetittel(oppgave)} fakta="" journal />
      {forslag && <Hvem forslag={forslag} />}
      {avgjort ? <Svart {...props} avgjort={avgjort} /> : <Avgjoerform {...props} />}
    </>
  );
}

function Hvem({ forslag }: { forslag: Forslag }) {
  const { t } = useTranslation('innboks');
  const { navn, epost, yrke, lis, opprettet } = forslag;
  const fakta = [
    { navn: t('forslag.navn'), verdi: navn },
    { navn: t('forslag.epost'), verdi: epost },
    { navn: t('forslag.yrke'), verdi: yrke },
    { navn: t('forslag.av'), verdi: `${lis.navn}, ${datoITekst(datoAv(opprettet))}` },
  ];
  return <Fakta fakta={fakta.filter(({ verdi }) => verdi !== null)} />;
}

function Svart(props: Saksprops & { avgjort: Avgjort }) {
  const { t } = useTranslation('innboks');
  const { avgjort } = props;
  const { lagtTil, oppgave } = avgjort;
  return (
    <Avgjortkvittering {...props}>
      {lagtTil?.sendt === true && <p>{t('forslag.sendt', { navn: oppgave.tittel })}</p>}
      {lagtTil && !lagtTil.nyKonto && <p>{t('forslag.kjent', { navn: oppgave.tittel })}</p>}
      {lagtTil && lagtTil.lenke !== null && <Aktiveringslenke navn={oppgave.tittel} lenke={lagtTil.lenke} />}
    </Avgjortkvittering>
  );
}

const HPR = /^(\d{7,9})?$/;

type Handling = 'ja' | 'nei';

/** The answer to a proposal: yes gives the role, no gives the LIS a reason. */
function useSvar({ oppgave, onAvgjort }: Saksprops, hpr: string): Avgjoerelse<Handling> {
  const { t } = useTranslation('innboks');
  const oppfrisk = useOppfrisk();
  return useAvgjoerelse<Handling, LagtTil | null>({
    utkast: `beslutning:${oppgave.gjelderId}`,
    versjon: 0,
    krav: (handling) => (handling === 'nei' ? t('forslag.mangler', { navn: fornavn(oppgave.lis.navn) }) : undefined),
    send: async (handling, tekst) => {
      if (handling === 'ja') return godtaForslag(oppgave.gjelderId, hpr);
      await avslaaForslag(oppgave.gjelderId, tekst);
      return null;
    },
    onFerdig: (handling, lagtTil) => {
      onAvgjort({
        oppgave,
        utfall: handling === 'ja' ? 'lagtTil' : 'sagtNei',
        tid: new Date().toISOString(),
        signaturNr: null,
        ...(lagtTil && { lagtTil }),
      });
      oppfrisk();
    },
  });
}

function Avgjoerform(props: Lestprops) {
  const { t } = useTranslation('innboks');
  const { oppgave, forslag, borte, holdt } = props;
  const [hpr, setHpr] = useState('');
  const [wrong, setWrong] = useState(false);
  const number = hpr.replace(/\s/g, '');
  const avgjoerelse = useSvar(props, number);
  const nytt = <NoeNytt holdt={holdt}>{() => borte && <p>{t('borte.forslag')}</p>}</NoeNytt>;
  if (borte || !forslag) {
    const grunn = holdt.foer === null ? t('borte.forslag') : null;
    return (
      <>
        {nytt}
        <TattVarePaa grunn={grunn} tekst={avgjoerelse.kommentar.verdi} />
      </>
    );
  }
  const checked = (handling: Handling): void => {
    const stop = handling === 'ja' && !HPR.test(number);
    setWrong(stop);
    if (stop) document.getElementById('hprNummer')?.focus();
    else avgjoerelse.utfoer(handling);
  };
  const ny = { navn: fornavn(forslag.navn) };
  return (
    <>
      <Hprfelt
        verdi={hpr}
        onEndre={(next) => {
          setHpr(next);
          setWrong(false);
        }}
        feil={wrong ? t('forslag.hprUgyldig') : undefined}
      />
      <Avgjoer
        avgjoerelse={{ ...avgjoerelse, utfoer: checked }}
        oppgave={oppgave}
        ledetekst={t('forslag.ledetekst')}
        hjelp={t('forslag.hjelp', { navn: fornavn(oppgave.lis.navn) })}
        folger={t('forslag.folger', ny)}
        ja={t('forslag.ja', ny)}
        nei={t('forslag.nei')}
        nytt={nytt}
        onSeNytt={() => void holdt.seNytt()}
      />
    </>
  );
}

interface Hprprops {
  verdi: string;
  onEndre: (verdi: string) => void;
  feil: string | undefined;
}

function Hprfelt(props: Hprprops) {
  const { t } = useTranslation('innboks');
  return (
    <Tekstfelt
      {...props}
      id="hprNummer"
      ledetekst={t('forslag.hpr')}
      hjelp={t('forslag.hprHjelp')}
      valgfritt
      inputMode="numeric"
      autoComplete="off"
    />
  );
}
