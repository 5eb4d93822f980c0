import type { Period } from '@kp/kernel/period';
import { type Result, fail, ok } from '@kp/kernel/result';
import { type Andel, type Fordelingsinnhold, type Tjenestefordeling, foelgRettelser } from './fordeling';
import type { Fravaersinnhold, Periode, Periodeinnhold } from './periode';

const LOCKED = ['virksomhetId', 'arenaId', 'kategori', 'stilling', 'fra'] as const;

/** What is attested is locked: beginning, place, category, percentage, and the absence within it. */
export function checkLaas(periode: Periode, nytt: Periodeinnhold): Result<unknown> {
  const { attestertTil } = periode;
  if (attestertTil === null) return ok();
  const felt = LOCKED.find((key) => periode[key] !== nytt[key]);
  const same =
    felt === undefined &&
    JSON.stringify(periode.annetSted) === JSON.stringify(nytt.annetSted) &&
    (nytt.til === null || nytt.til >= attestertTil) &&
    within(periode.fravaer, attestertTil) === within(nytt.fravaer, attestertTil);
  return same ? ok() : fail('regel', 'tjenestetid.laast', { dato: attestertTil });
}

/** The absence up to and with a day, as one text whatever order it came in; by id, as the leder's days hang on it. */
const within = (fravaer: readonly Fravaersinnhold[], dag: string): string =>
  fravaer
    .filter(({ fra }) => fra <= dag)
    .map(({ id, slag, grad, ...period }) => `${id ?? ''} ${period.fra} ${endOf(period, dag)} ${slag} ${String(grad)}`)
    .sort()
    .join();

const endOf = ({ til }: Period, dag: string): string => (til === null || til > dag ? dag : til);

/** Once something is attested, only its end may be moved, and never before what is attested. */
export function checkFordelingslaas(
  fordeling: Tjenestefordeling,
  nytt: Fordelingsinnhold,
  perioder: readonly Periode[],
): Result<unknown> {
  const { attestertTil, fra, andeler } = fordeling;
  if (attestertTil === null) return ok();
  const same = fra === nytt.fra && keyOf(foelgRettelser(andeler, perioder)) === keyOf(nytt.andeler);
  const far = nytt.til === null || nytt.til >= attestertTil;
  return same && far ? ok() : fail('regel', 'tjenestetid.laast', { dato: attestertTil });
}

const keyOf = (andeler: readonly Andel[]): string =>
  andeler
    .map(({ periodeId, andel }) => `${periodeId} ${String(andel)}`)
    .sort()
    .join();
