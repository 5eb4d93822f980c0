import { MINSTE_GRUPPE } from '@kp/kernel/minste-gruppe';
import { type Result, fail, ok } from '@kp/kernel/result';
import type { Rollenavn } from '@kp/kernel/rolle';

export const AVSENDERE = ['LEDER', 'ALIS_KONTOR', 'STATSFORVALTER', 'HELSEDIREKTORATET'] as const;
export type Avsenderrolle = (typeof AVSENDERE)[number];

export const DELER = ['LIS1', 'LIS3'] as const;
export type Del = (typeof DELER)[number];

/** Whom an announcement is for. What is left out does not narrow. */
export interface Maalgruppe {
  readonly roller: readonly Rollenavn[];
  readonly spesialiteter?: readonly string[] | undefined;
  readonly deler?: readonly Del[] | undefined;
  readonly fylker?: readonly string[] | undefined;
  readonly virksomhetIder?: readonly string[] | undefined;
  /** Never started, as everywhere in the portal. */
  readonly ikkeStartet?: boolean | undefined;
  readonly ingenAktivitetDager?: number | undefined;
}

/** Where a sender reaches: null does not narrow. */
export interface Rekkevidde {
  readonly roller: readonly Rollenavn[];
  readonly spesialiteter: readonly string[] | null;
  /** The sender is told how many have not started only for groups that hide the single doctor. */
  readonly skjermes: boolean;
}

const I_VIRKSOMHET: readonly Rollenavn[] = [
  'LIS',
  'VEILEDER',
  'SUPERVISOR',
  'LEDER',
  'STEDFORTREDER',
  'DELEGERT_GODKJENNER',
];

/** Who may announce to whom (issue 4). The place follows from the role held: own virksomhet, own counties, everywhere. */
export const REKKEVIDDE: Readonly<Record<Avsenderrolle, Rekkevidde>> = {
  LEDER: { roller: I_VIRKSOMHET, spesialiteter: null, skjermes: false },
  ALIS_KONTOR: { roller: I_VIRKSOMHET, spesialiteter: null, skjermes: true },
  STATSFORVALTER: { roller: ['LIS'], spesialiteter: ['LIS1'], skjermes: true },
  HELSEDIREKTORATET: {
    roller: [...I_VIRKSOMHET, 'ALIS_KONTOR', 'STATSFORVALTER'],
    spesialiteter: null,
    skjermes: true,
  },
};

const given = (values: readonly unknown[] | undefined): boolean => values !== undefined && values.length > 0;

/** The choice speaks of how the single doctor fares. */
export const gjelderAktivitet = ({ ikkeStartet, ingenAktivitetDager }: Maalgruppe): boolean =>
  ikkeStartet === true || ingenAktivitetDager !== undefined;

/** What a choice may not combine, whatever the place. */
export function checkMaalgruppe(avsender: Avsenderrolle, valg: Maalgruppe): Result<undefined> {
  const { roller, skjermes } = REKKEVIDDE[avsender];
  if (valg.roller.some((rolle) => !roller.includes(rolle))) return fail('regel', 'kunngjoering.utenforRekkevidde');
  const ofTraining = given(valg.spesialiteter) || given(valg.deler) || gjelderAktivitet(valg);
  if (ofTraining && valg.roller.some((rolle) => rolle !== 'LIS')) return fail('regel', 'kunngjoering.bareLis');
  if (skjermes && gjelderAktivitet(valg) && given(valg.virksomhetIder)) {
    return fail('regel', 'kunngjoering.ikkeEnkeltvirksomhet');
  }
  return ok();
}

/** The specialties that a choice reaches; null when none is left out. */
export function spesialiteterFor(avsender: Avsenderrolle, { spesialiteter, deler }: Maalgruppe): Spesialitetsvalg {
  const steps = [REKKEVIDDE[avsender].spesialiteter, given(spesialiteter) ? (spesialiteter ?? null) : null].filter(
    (step) => step !== null,
  );
  const kun = steps.reduce<readonly string[] | null>((all, step) => all?.filter((s) => step.includes(s)) ?? step, null);
  return { kun, deler: given(deler) ? (deler ?? DELER) : DELER };
}

export interface Spesialitetsvalg {
  readonly kun: readonly string[] | null;
  readonly deler: readonly Del[];
}

export const delAv = (spesialitet: string): Del => (spesialitet === 'LIS1' ? 'LIS1' : 'LIS3');

/**
 * How many, as the sender may know it. About how doctors fare, an office gets the number rounded down to whole groups
 * and null below one: two choices that differ by a doctor then tell nothing of that doctor.
 */
export function vistAntall(avsender: Avsenderrolle, valg: Maalgruppe, antall: number): number | null {
  if (!isAvrundet(avsender, valg)) return antall;
  return antall < MINSTE_GRUPPE ? null : Math.floor(antall / MINSTE_GRUPPE) * MINSTE_GRUPPE;
}

export const isAvrundet = (avsender: Avsenderrolle, valg: Maalgruppe): boolean =>
  REKKEVIDDE[avsender].skjermes && gjelderAktivitet(valg);
