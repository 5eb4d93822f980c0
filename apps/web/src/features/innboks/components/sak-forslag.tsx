import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Avgjoerelse, useAvgjoerelse } from '../../../shared/lib/avgjoerelse';
import { datoAv } from '../../../shared/lib/dato';
import { datoITekst, fornavn } from '../../../shared/lib/format';
import { useOppfrisk } from '../../../shared/lib/journal';
import { Aktiveringslenke } from '../../../shared/ui/aktiveringslenke';
import { Hentet } from '../../../shared/ui/hentet';
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
  const [seen, setSeen] = useState<Forslag | null>(null);
  const forslag = useQuery(forslagQuery(oppgave.virksomhetId ?? ''));
  return (
    <Hentet sporring={forslag} laster={t('lasterSak')}>
      {(data) => {
        // Answered, it is no longer in the list; what was read stays on the screen.
        const found = data.find(({ id }) => id === oppgave.gjelderId) ?? seen;
        if (found && found !== seen) setSeen(found);
        return (
          <>
            <Panelhode
              oppgave={oppgave}
              avgjort={avgjort}
              borte={borte}
              tittel={oppgavetittel(oppgave)}
              fakta=""
              journal
            />
            {found && <Hvem forslag={found} />}
            {avgjort ? <Svart {...props} avgjort={avgjort} /> : <Avgjoerform {...props} forslag={found} />}
          </>
        );
      }}
    </Hentet>
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

function Avgjoerform(props: Saksprops & { forslag: Forslag | null }) {
  const { t } = useTranslation('innboks');
  const { oppgave, forslag } = props;
  const oppfrisk = useOppfrisk();
  const [hpr, setHpr] = useState('');
  const [wrong, setWrong] = useState(false);
  const number = hpr.replace(/\s/g, '');
  const avgjoerelse = useSvar(props, number);
  if (!forslag) return <TattVarePaa grunn={t('borte.forslag')} tekst={avgjoerelse.kommentar.verdi} />;
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
        onSeNytt={oppfrisk}
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
