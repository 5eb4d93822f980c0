import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { erBorte } from '../../../shared/lib/api-feil';
import { useAvgjoerelse } from '../../../shared/lib/avgjoerelse';
import { fornavn } from '../../../shared/lib/format';
import { useOppfrisk } from '../../../shared/lib/journal';
import type { Tjenesteperiode } from '../../../shared/lib/tjenestetid';
import { useUtkast } from '../../../shared/lib/utkast';
import { attesterPeriode, returnerPeriode } from '../api/attest';
import { Attestfelter } from './attestfelter';
import { type Attestverdier, feilFelter, TOM_ATTEST, tilAttest } from './attestverdier';
import { Avgjoer } from './avgjoer-knapper';
import type { Saksprops } from './avgjort';
import { TattVarePaa } from './tatt-vare-paa';

type Handling = 'ja' | 'nei';
type Props = Saksprops & { periode: Tjenesteperiode; nytt: ReactNode; onSeNytt: () => void };

/** How far the attest reaches, LIS1: the days of absence, then the decision. */
export function Attestform(props: Props) {
  const { t } = useTranslation('innboks');
  const { oppgave, periode, nytt, onSeNytt } = props;
  const { verdi: verdier, settVerdi, toem } = useUtkast<Attestverdier>(`attest:${periode.id}`, TOM_ATTEST);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const avgjoerelse = useAttest(props, verdier, () => {
    toem(TOM_ATTEST);
  });
  const navn = fornavn(oppgave.lis.navn);
  if (erBorte(avgjoerelse.feil)) {
    return <TattVarePaa grunn={t('attest.borte', { navn })} tekst={avgjoerelse.kommentar.verdi} />;
  }
  const checked = (handling: Handling): void => {
    const found = handling === 'ja' ? feilFelter(periode, verdier) : new Set<string>();
    setWrong(found);
    const [first] = found;
    if (first === undefined) avgjoerelse.utfoer(handling);
    else document.getElementById(first)?.focus();
  };
  return (
    <>
      <Attestfelter
        periode={periode}
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
        ledetekst={t('attest.ledetekst')}
        hjelp={t('attest.hjelp', { navn })}
        folger={t('attest.folger', { navn })}
        ja={t('attest.ja')}
        nei={t('attest.nei')}
        nytt={nytt}
        onSeNytt={onSeNytt}
      />
    </>
  );
}

function useAttest({ oppgave, periode, onAvgjort }: Props, verdier: Attestverdier, onSendt: () => void) {
  const { t } = useTranslation('innboks');
  const oppfrisk = useOppfrisk();
  const { id, versjon } = periode;
  return useAvgjoerelse<Handling, Tjenesteperiode>({
    utkast: `beslutning:${id}`,
    versjon,
    innhold: JSON.stringify(verdier),
    krav: (handling) => (handling === 'nei' ? t('attest.mangler', { navn: fornavn(oppgave.lis.navn) }) : undefined),
    send: (handling, tekst, vilkaar) =>
      handling === 'ja'
        ? attesterPeriode(id, tilAttest(periode, verdier, tekst), vilkaar)
        : returnerPeriode(id, tekst, vilkaar),
    onFerdig: (handling, { attester }) => {
      const own = attester.at(-1);
      onSendt();
      onAvgjort({
        oppgave,
        utfall: handling === 'ja' ? 'attestert' : 'periodeReturnert',
        tid: own?.tid ?? new Date().toISOString(),
        signaturNr: own?.signaturNr ?? null,
      });
      oppfrisk();
    },
  });
}
