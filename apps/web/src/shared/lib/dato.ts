/** Calendar dates are `YYYY-MM-DD` text end to end; here they are read from typing and counted. */
const DAY_MS = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DOTTED = /^(\d{1,2})[.\s/-]+(\d{1,2})[.\s/-]+(\d{2}|\d{4})\.?$/;
const DIGITS = /^(\d{2})(\d{2})(\d{2}|\d{4})$/;

const oslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** Today in Europe/Oslo. */
export const iDag = (now: Date = new Date()): string => oslo.format(now);

/** The calendar date in Europe/Oslo of an instant. */
export const datoAv = (instant: string): string => oslo.format(new Date(instant));

/** Two digits mean this century up to twenty years ahead, else the last. */
const fullYear = (year: string, now: Date): number => {
  if (year.length === 4) return Number(year);
  const candidate = 2000 + Number(year);
  return candidate > now.getFullYear() + 20 ? candidate - 100 : candidate;
};

function toIso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 2100 ? date.toISOString().slice(0, 10) : null;
}

/** Reads 20.11.2026, 20.11.26, 201126, 20112026 and 2026-11-20; null when it is no date. */
export function tolkDato(typed: string, now: Date = new Date()): string | null {
  const value = typed.trim();
  const iso = ISO.exec(value);
  if (iso) return toIso(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = DOTTED.exec(value) ?? DIGITS.exec(value);
  if (!parts) return null;
  return toIso(fullYear(parts[3] ?? '', now), Number(parts[2]), Number(parts[1]));
}

const separator = (): string => (typeof document !== 'undefined' && document.documentElement.lang === 'en' ? '/' : '.');

/** `2026-11-20` as it is typed: 20.11.2026; on an English page 20/11/2026. Both are read everywhere. */
export function datoIFelt(iso: string): string {
  const parts = ISO.exec(iso);
  return parts ? [parts[3], parts[2], parts[1]].join(separator()) : iso;
}

/** Whole days from `fra` to `til`. */
export const dagerMellom = (fra: string, til: string): number =>
  Math.round((Date.parse(`${til}T00:00:00Z`) - Date.parse(`${fra}T00:00:00Z`)) / DAY_MS);

const skritt = (iso: string, dager: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + dager * DAY_MS).toISOString().slice(0, 10);

/** The day before: a post ends 31 December when the next begins 1 January. */
export const dagenFoer = (iso: string): string => skritt(iso, -1);

/** The day after: someone whose leave ends 28 February is back 1 March. */
export const dagenEtter = (iso: string): string => skritt(iso, 1);
