import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { erBorte } from '../../../shared/lib/api-feil';
import { useAvgjoerelse } from '../../../shared/lib/avgjoerelse';
import { fornavn } from '../../../shared/lib/format';
import { useOppfrisk } from '../../../shared/lib/journal';
import type { Tjenestefordeling } from '../../../shared/lib/tjenestetid';
import { useUtkast } from '../../../shared/lib/utkast';
import { attesterFordeling, returnerFordeling } from '../api/attest';
import { Attestfelter } from './attestfelter';
import { type Attestverdier, TOM_ATTEST, feilFelter, tilDatoFor } from './attestverdier';
import { Avgjoer } from './avgjoer-knapper';
import type { Saksprops } from './avgjort';
import { TattVarePaa } from './tatt-vare-paa';

type Handling = 'ja' | 'nei';
type Formprops = Saksprops & { fordeling: Tjenestefordeling; nytt: ReactNode; onSeNytt: () => void };

/** How far the attest of a division reaches, and the decision. */
export function Fordelingsform(props: Formprops) {
  const { t } = useTranslation(['innboks', 'fordeling']);
  const { oppgave, fordeling, nytt, onSeNytt } = props;
  const { verdi: verdier, settVerdi, toem } = useUtkast<Attestverdier>(`attest:${fordeling.id}`, TOM_ATTEST);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const felter = { ...fordeling, fravaer: [] };
  const avgjoerelse = useAttest(props, tilDatoFor(felter, verdier), () => {
    toem(TOM_ATTEST);
  });
  const navn = fornavn(oppgave.lis.navn);
  if (erBorte(avgjoerelse.feil)) {
    return <TattVarePaa grunn={t('fordeling:attest.borte', { navn })} tekst={avgjoerelse.kommentar.verdi} />;
  }
  const checked = (handling: Handling): void => {
    const found = handling === 'ja' ? feilFelter(felter, verdier) : new Set<string>();
    setWrong(found);
    const [first] = found;
    if (first === undefined) avgjoerelse.utfoer(handling);
    else document.getElementById(first)?.focus();
  };
  return (
    <>
      <Attestfelter
        periode={felter}
        verdier={verdier}
        feil={wrong}
        onEndre={(next) => {
          setWrong(new Set());
          settVerdi(next);
        }}
      />
      <Avgjoer
        avgjoerelse={{ ...avgjoerelse, utfoer: checked }}
        oppgave={oppgave}
        ledetekst={t('innboks:attest.ledetekst')}
        hjelp={t('fordeling:attest.hjelp', { navn })}
        folger={t('fordeling:attest.folger', { navn })}
        ja={t('fordeling:attest.ja')}
        nei={t('innboks:attest.nei')}
        nytt={nytt}
        onSeNytt={onSeNytt}
      />
    </>
  );
}

function useAttest({ oppgave, fordeling, onAvgjort }: Formprops, tilDato: string, onSendt: () => void) {
  const { t } = useTranslation('fordeling');
  const oppfrisk = useOppfrisk();
  const { id, versjon } = fordeling;
  return useAvgjoerelse<Handling, Tjenestefordeling>({
    utkast: `beslutning:${id}`,
    versjon,
    innhold: tilDato,
    krav: (handling) => (handling === 'nei' ? t('attest.mangler', { navn: fornavn(oppgave.lis.navn) }) : undefined),
    send: (handling, tekst, vilkaar) =>
      handling === 'ja'
        ? attesterFordeling(id, { tilDato, ...(tekst !== '' && { kommentar: tekst }) }, vilkaar)
        : returnerFordeling(id, tekst, vilkaar),
    onFerdig: (handling, { attester }) => {
      const own = attester.at(-1);
      onSendt();
      onAvgjort({
        oppgave,
        utfall: handling === 'ja' ? 'fordelingAttestert' : 'fordelingReturnert',
        tid: own?.tid ?? new Date().toISOString(),
        signaturNr: own?.signaturNr ?? null,
      });
      oppfrisk();
    },
  });
}
