import type { CalendarDate } from '@kp/kernel/calendar-date';
import { isOrdered } from '@kp/kernel/period';
import { type Result, fail, ok } from '@kp/kernel/result';
import type { AktivRolle, Rollenavn } from '@kp/kernel/rolle';

/** Roles a virksomhet hands out itself; LIS comes with an utdanningsløp. */
export const VIRKSOMHETSROLLER = ['VEILEDER', 'SUPERVISOR', 'LEDER', 'STEDFORTREDER', 'DELEGERT_GODKJENNER'] as const;
export type Virksomhetsrolle = (typeof VIRKSOMHETSROLLER)[number];

/** Roles without a virksomhet. */
export const NASJONALE_ROLLER = ['ALIS_KONTOR', 'STATSFORVALTER', 'HELSEDIREKTORATET', 'EIER'] as const;
export type NasjonalRolle = (typeof NASJONALE_ROLLER)[number];

const WITHOUT_OWNER: readonly Rollenavn[] = ['ALIS_KONTOR', 'STATSFORVALTER', 'HELSEDIREKTORATET'];
const BY_STEDFORTREDER: readonly Rollenavn[] = ['VEILEDER', 'SUPERVISOR', 'DELEGERT_GODKJENNER'];
/** What those outside may see and set in a virksomhet: who leads it. */
export const LEDELSE: readonly Rollenavn[] = ['LEDER', 'STEDFORTREDER'];

const GIVES_HERE: Partial<Record<Rollenavn, readonly Rollenavn[]>> = {
  LEDER: VIRKSOMHETSROLLER,
  STEDFORTREDER: BY_STEDFORTREDER,
};
const GIVES_ANYWHERE: Partial<Record<Rollenavn, readonly Rollenavn[]>> = {
  EIER: ['LEDER'],
  HELSEDIREKTORATET: ['LEDER'],
};
const GIVES_NATIONALLY: Partial<Record<Rollenavn, readonly Rollenavn[]>> = {
  EIER: NASJONALE_ROLLER,
  HELSEDIREKTORATET: WITHOUT_OWNER,
};

/** The roles that someone who holds `roller` may give in a virksomhet, or nationally when it is null. */
export function rollerSomKanGis(roller: readonly AktivRolle[], virksomhetId: string | null): Set<Rollenavn> {
  const given = roller.flatMap((own) => {
    if (virksomhetId === null) return GIVES_NATIONALLY[own.rolle] ?? [];
    const here = own.virksomhetId === virksomhetId ? (GIVES_HERE[own.rolle] ?? []) : [];
    return [...here, ...(GIVES_ANYWHERE[own.rolle] ?? [])];
  });
  return new Set(given);
}

/** What is known about the person when the role is given. */
export interface Tildeling {
  readonly rolle: Rollenavn;
  readonly virksomhetId: string | null;
  readonly omraade: string | null;
  readonly fra: CalendarDate;
  readonly til: CalendarDate | null;
  readonly hprNummer: string | null;
  readonly spesialitet: string | null;
  readonly spesialitetDato: CalendarDate | null;
}

const NEEDS_HPR: readonly Rollenavn[] = ['LIS', 'VEILEDER'];
const NEEDS_AREA: readonly Rollenavn[] = ['ALIS_KONTOR', 'STATSFORVALTER'];

/** 7 to 9 digits; no check digit is known (domene.md section 7). */
export const isHprNummer = (value: unknown): value is string => typeof value === 'string' && /^\d{7,9}$/.test(value);

/** County numbers with commas between: `18,55`. */
export const isOmraade = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{2}(,\d{2}){0,19}$/.test(value);

/** What the role demands of the person and its dates, whoever gives it. */
export function checkTildeling(t: Tildeling, idag: CalendarDate): Result<unknown> {
  if (!isOrdered(t)) return fail('ugyldig', 'virksomheter.sluttFoerStart');
  if (t.rolle === 'DELEGERT_GODKJENNER' && t.til === null) return fail('ugyldig', 'virksomheter.manglerSluttdato');
  if (t.hprNummer !== null && !isHprNummer(t.hprNummer)) return fail('ugyldig', 'virksomheter.ugyldigHpr');
  if (NEEDS_HPR.includes(t.rolle) && t.hprNummer === null) return fail('ugyldig', 'virksomheter.manglerHpr');
  if (NEEDS_AREA.includes(t.rolle) && t.omraade === null) return fail('ugyldig', 'virksomheter.manglerOmraade');
  if (t.spesialitetDato !== null && t.spesialitetDato > idag)
    return fail('ugyldig', 'virksomheter.spesialitetIFremtiden');
  const specialist = t.spesialitet !== null && t.spesialitetDato !== null;
  if (t.rolle === 'VEILEDER' && !specialist) return fail('ugyldig', 'virksomheter.manglerSpesialitet');
  return ok();
}
