import type { GjorNaa, Oppgave } from '../../../shared/lib/gjor-naa';

type Retur = GjorNaa['sisteReturBegrunnelse'][number];
type Klart = GjorNaa['klareTilSending'][number];

/** One thing to do, in the order in which it should be done. */
export type Steg =
  /** Somebody returned it with words (`retur`), or the one who was asked has left. */
  | { readonly slag: 'svar'; readonly oppgave: Oppgave; readonly retur: Retur | null }
  /** A period of service time that the leder sent back; the words stand on its own page when they are not here. */
  | { readonly slag: 'periode'; readonly oppgave: Oppgave; readonly retur: Retur | null }
  /** The LIS's own division of a day, sent back by the leder. */
  | { readonly slag: 'fordeling'; readonly oppgave: Oppgave; readonly retur: Retur | null }
  /** Goals that the LIS reported as approved elsewhere, and that the leder sent back. */
  | { readonly slag: 'liste'; readonly oppgave: Oppgave; readonly retur: Retur | null }
  | { readonly slag: 'send'; readonly maal: Klart; readonly antall: number }
  | { readonly slag: 'utkast'; readonly antall: number };

const SVAR: Partial<Record<Oppgave['slag'], 'periode' | 'fordeling' | 'liste'>> = {
  SVAR_PERIODE: 'periode',
  SVAR_FORDELING: 'fordeling',
  SVAR_TIDLIGERE: 'liste',
};

/** What is mine to do: answers first (oldest first, as the server gives them), then goals that are ready, then drafts. */
export function finnSteg({ minTur, klareTilSending, utkast, sisteReturBegrunnelse }: GjorNaa): Steg[] {
  const answers = minTur.map((oppgave): Steg => {
    const retur = sisteReturBegrunnelse.find(({ oppgaveId }) => oppgaveId === oppgave.id) ?? null;
    return { slag: SVAR[oppgave.slag] ?? 'svar', oppgave, retur };
  });
  const [first] = klareTilSending;
  const ready: Steg[] = first ? [{ slag: 'send', maal: first, antall: klareTilSending.length }] : [];
  const drafts: Steg[] = utkast > 0 ? [{ slag: 'utkast', antall: utkast }] : [];
  return [...answers, ...ready, ...drafts];
}

/** True before anything at all has happened: then the page welcomes instead of counting. */
export const erForsteDag = ({ minTur, klareTilSending, utkast, venterPaa, kategorier }: GjorNaa): boolean =>
  minTur.length + klareTilSending.length + utkast + venterPaa.length === 0 &&
  kategorier.every(({ godkjent, hosAndre, dinTur, iGang }) => godkjent + hosAndre + dinTur + iGang === 0);
