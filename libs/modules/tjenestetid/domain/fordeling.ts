import { type CalendarDate, addDays } from '@kp/kernel/calendar-date';
import { type Period, containsDate, overlapDays } from '@kp/kernel/period';
import { type Result, fail, ok } from '@kp/kernel/result';
import { maanedsdelAt, toDagnummer } from './enheter';
import { kontroller } from './funnliste';
import { type Attesterbar, type Periode, findRettelse, teller } from './periode';
import { listKutt } from './periodetall';
import type { Regelsett } from './regelsett';
import { lagTidslinje } from './segmenter';
import type { Fordeling, Grunnlag } from './tjenesteperiode';

/** The most a period may count with, in hundredths of a per cent of a day. */
export interface Andel {
  readonly periodeId: string;
  readonly andel: number;
}

/** What the LIS enters about some days: how much each post is to count with. */
export interface Fordelingsinnhold extends Period {
  readonly andeler: readonly Andel[];
}

/** A signed act on a division. */
export interface Fordelingsattest {
  readonly fordelingId: string;
  readonly handling: string;
  readonly brukerId: string;
  readonly navn: string;
  readonly rolle: string;
  readonly tilDato: string | null;
  readonly tekst: string | null;
  readonly signaturNr: number;
  readonly tid: string;
}

/** A division as it is stored. It is attested as a period is, by the same table of states. */
export interface Tjenestefordeling extends Attesterbar, Fordelingsinnhold {
  readonly begrunnelse: string | null;
  readonly registrertTid: string;
  readonly versjon: number;
  readonly attester: readonly Fordelingsattest[];
}

/** A share follows its period to the correction of it, once that counts; one whose period is not there falls away. */
export const foelgRettelser = (andeler: readonly Andel[], perioder: readonly Periode[]): Andel[] =>
  andeler.flatMap(({ periodeId, andel }) => {
    const id = findTellende(perioder, periodeId);
    return id === undefined ? [] : [{ periodeId: id, andel }];
  });

/** Whether a division that stands, or waits, gives the period a share. */
export const staarIFordeling = (periodeId: string, fordelinger: readonly Tjenestefordeling[]): boolean =>
  fordelinger.some(
    ({ tilstand, andeler }) => tilstand !== 'ERSTATTET' && andeler.some((andel) => andel.periodeId === periodeId),
  );

function findTellende(perioder: readonly Periode[], id: string): string | undefined {
  const periode = perioder.find((p) => p.id === id);
  if (!periode || teller(periode)) return periode?.id;
  const rettelse = findRettelse(perioder, id);
  return rettelse && findTellende(perioder, rettelse.id);
}

/** As the engine wants it: it holds as far as the last attest reaches. */
export function toFordeling(
  { id, fra, til, andeler, attester }: Tjenestefordeling,
  alle: readonly Periode[],
): Fordeling {
  const attest = attester.findLast(({ handling }) => handling === 'attester');
  return {
    ...{ id, fra, til },
    andeler: foelgRettelser(andeler, alle),
    attest: attest && attest.tilDato !== null ? { til: attest.tilDato, gitt: attest.tid } : null,
  };
}

interface Omstendigheter {
  readonly grunnlag: Grunnlag;
  readonly regelsett: Regelsett;
  readonly idag: CalendarDate;
  /** Divisions that stand, without the one that is changed or corrected. */
  readonly andre: readonly Period[];
}

const refuse = (kode: string, parametere: Record<string, string | number>): Result<never> =>
  fail('ugyldig', `tjenestetid.${kode}`, parametere);

/** Why a division cannot be saved; ok when it can. */
export function checkFordeling(innhold: Fordelingsinnhold, omstendigheter: Omstendigheter): Result<unknown> {
  const { fra, til } = innhold;
  if (til !== null && til < fra) return refuse('sluttFoerStart', { fra, til });
  const shares = checkAndeler(innhold, omstendigheter.grunnlag);
  if (!shares.ok) return shares;
  const other = omstendigheter.andre.find((period) => isOverlapping(period, innhold));
  if (other) return refuse('fordelingOverlapper', { fra: other.fra });
  const dag = findUdelbarDag(innhold, omstendigheter);
  return dag === null ? ok() : refuse('fordelingIngenOver100', { dato: dag });
}

const isOverlapping = (a: Period, b: Period): boolean => overlapDays(a, b, '9999-12-31') > 0;

function checkAndeler(innhold: Fordelingsinnhold, { perioder }: Grunnlag): Result<unknown> {
  for (const { periodeId, andel } of innhold.andeler) {
    const periode = perioder.find(({ id }) => id === periodeId);
    if (!periode || !isOverlapping(periode, innhold)) return refuse('fordelingUkjentPeriode', {});
    if (periode.godkjentAnnetSted) return refuse('fordelingAnnetSted', {});
    if (andel > periode.stilling)
      return refuse('fordelingOverStilling', { prosent: andel / 100, stilling: periode.stilling / 100 });
  }
  const sum = innhold.andeler.reduce((total, { andel }) => total + andel, 0);
  return sum > 10_000 ? refuse('fordelingOver100', { prosent: sum / 100 }) : ok();
}

/**
 * The first day on which nothing is cut; null when there is none. Where the posts fit into the day, a share would only
 * take away what counts.
 */
function findUdelbarDag({ fra, til }: Period, { grunnlag, regelsett, idag }: Omstendigheter): CalendarDate | null {
  const perioder = grunnlag.perioder.filter(({ godkjentAnnetSted }) => !godkjentAnnetSted);
  const { gyldig } = kontroller({ ...grunnlag, perioder, fordelinger: [] }, regelsett);
  const kutt = listKutt(lagTidslinje(gyldig, idag)).sort((a, b) => (a.fra < b.fra ? -1 : 1));
  let next = fra;
  for (const strekk of kutt) {
    if (!containsDate(strekk, next)) continue;
    if (strekk.til === null || (til !== null && til <= strekk.til)) return null;
    next = addDays(strekk.til, 1);
  }
  return next;
}

/** Units each period counts with on the days of a division that have been, attested and registered together. */
export function sumDager(grunnlag: Grunnlag, { fra, til }: Period, idag: CalendarDate): Map<string, number> {
  const [first, last] = [toDagnummer(fra), toDagnummer(til !== null && til < idag ? til : idag) + 1];
  const sums = new Map<string, number>();
  for (const segment of lagTidslinje(grunnlag, idag).segmenter) {
    const [from, to] = [Math.max(first, segment.fra), Math.min(last, segment.til)];
    if (from >= to) continue;
    const weight = maanedsdelAt(to) - maanedsdelAt(from);
    for (const { bit, arbeidet, fravaer } of segment.bidrag[1] ?? [])
      sums.set(bit.periode.id, (sums.get(bit.periode.id) ?? 0) + (arbeidet + fravaer) * weight);
  }
  return sums;
}
