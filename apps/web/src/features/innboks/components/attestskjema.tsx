import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { erBorte } from '../../../shared/lib/api-feil';
import { type Vilkaar, useAvgjoerelse } from '../../../shared/lib/avgjoerelse';
import { fornavn } from '../../../shared/lib/format';
import { useOppfrisk } from '../../../shared/lib/journal';
import { useUtkast } from '../../../shared/lib/utkast';
import { Attestfelter } from './attestfelter';
import { type Attesterbar, type Attestverdier, feilFelter, TOM_ATTEST } from './attestverdier';
import { Avgjoer } from './avgjoer-knapper';
import type { Avgjort, Saksprops } from './avgjort';
import { TattVarePaa } from './tatt-vare-paa';

type Handling = 'ja' | 'nei';

interface Attestert {
  readonly attester: readonly { readonly tid: string; readonly signaturNr: number | null }[];
}

interface Props {
  saksprops: Saksprops;
  /** What is attested: a period, or a division of the day. */
  sak: Attesterbar & { readonly id: string; readonly versjon: number };
  ord: Record<'folger' | 'ja' | 'borte', string>;
  utfall: Record<Handling, Avgjort['utfall']>;
  attester: (verdier: Attestverdier, kommentar: string, vilkaar: Vilkaar) => Promise<Attestert>;
  returner: (begrunnelse: string, vilkaar: Vilkaar) => Promise<Attestert>;
  nytt: ReactNode;
  onSeNytt: () => void;
}

/** How far the attest reaches, LIS1: the days of absence, then the decision. */
export function Attestskjema(props: Props) {
  const { t } = useTranslation('innboks');
  const { saksprops, sak, ord, nytt, onSeNytt } = props;
  const { verdi: verdier, settVerdi, toem } = useUtkast<Attestverdier>(`attest:${sak.id}`, TOM_ATTEST);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const avgjoerelse = useAttest(props, verdier, () => {
    toem(TOM_ATTEST);
  });
  const navn = fornavn(saksprops.oppgave.lis.navn);
  if (erBorte(avgjoerelse.feil)) return <TattVarePaa grunn={ord.borte} tekst={avgjoerelse.kommentar.verdi} />;
  const checked = (handling: Handling): void => {
    const found = handling === 'ja' ? feilFelter(sak, verdier) : new Set<string>();
    setWrong(found);
    const [first] = found;
    if (first === undefined) avgjoerelse.utfoer(handling);
    else document.getElementById(first)?.focus();
  };
  return (
    <>
      <Attestfelter
        periode={sak}
        verdier={verdier}
        feil={wrong}
        onEndre={(next) => {
          setWrong(new Set());
          settVerdi(next);
        }}
      />
      <Avgjoer
        avgjoerelse={{ ...avgjoerelse, utfoer: checked }}
        oppgave={saksprops.oppgave}
        ledetekst={t('attest.ledetekst')}
        hjelp={t('attest.hjelp', { navn })}
        folger={ord.folger}
        ja={ord.ja}
        nei={t('attest.nei')}
        nytt={nytt}
        onSeNytt={onSeNytt}
      />
    </>
  );
}

function useAttest({ saksprops, sak, utfall, attester, returner }: Props, verdier: Attestverdier, onSendt: () => void) {
  const { t } = useTranslation('innboks');
  const { oppgave, onAvgjort } = saksprops;
  const oppfrisk = useOppfrisk();
  return useAvgjoerelse<Handling, Attestert>({
    utkast: `beslutning:${sak.id}`,
    versjon: sak.versjon,
    innhold: JSON.stringify(verdier),
    krav: (handling) => (handling === 'nei' ? t('attest.mangler', { navn: fornavn(oppgave.lis.navn) }) : undefined),
    send: (handling, tekst, vilkaar) =>
      handling === 'ja' ? attester(verdier, tekst, vilkaar) : returner(tekst, vilkaar),
    onFerdig: (handling, { attester: done }) => {
      const own = done.at(-1);
      onSendt();
      onAvgjort({
        oppgave,
        utfall: utfall[handling],
        tid: own?.tid ?? new Date().toISOString(),
        signaturNr: own?.signaturNr ?? null,
      });
      oppfrisk();
    },
  });
}

/** The sentences of a kind of attest, with the doctor's name in them. */
export const useAttestord = (namespace: 'innboks' | 'fordeling', { oppgave }: Saksprops): Props['ord'] => {
  const { t } = useTranslation(namespace);
  const navn = fornavn(oppgave.lis.navn);
  return {
    folger: t('attest.folger', { navn }),
    ja: t('attest.ja'),
    borte: t('attest.borte', { navn }),
  };
};
