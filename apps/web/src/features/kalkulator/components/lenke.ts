import { newKey } from '../../../shared/lib/hensikt';
import { type Fravaersfelt, KODER, type Kalkulatorverdier, type Periodefelt, SLAG } from './kalkulatorverdier';

/**
 * What is typed, in the part of an address after «#»: a browser never sends that part to any server. A link is text
 * from anywhere, so what is read back is checked piece by piece before it is believed.
 */
const MERKE = 'k1.';
const MOST_PERIODS = 60;
const MOST_ABSENCES = 50;
const LONGEST_TEXT = 60;
const LONGEST = 60_000;

const toBase64 = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64 = (text: string): string => {
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
};

/** The part after «#», without it. */
export function tilFragment({ regelsett, perioder }: Kalkulatorverdier): string {
  const rows = perioder.map(({ kategori, stilling, fra, til, attestertTil, fravaer }) => [
    ...[kategori, stilling, fra, til, attestertTil],
    fravaer.map((row) => [row.slag, row.fra, row.til, row.grad]),
  ]);
  return MERKE + toBase64(JSON.stringify([regelsett, rows]));
}

class IkkeLesbar extends Error {}

const list = (value: unknown, most: number): readonly unknown[] => {
  if (!Array.isArray(value) || value.length > most) throw new IkkeLesbar();
  return value;
};

const text = (value: unknown): string => {
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) throw new IkkeLesbar();
  return value;
};

function oneOf<T extends string>(value: unknown, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new IkkeLesbar();
  return found;
}

function lesFravaer(value: unknown): Fravaersfelt {
  const [slag, fra, til, grad] = list(value, 4);
  return { id: newKey(), slag: oneOf(slag, SLAG), fra: text(fra), til: text(til), grad: text(grad) };
}

function lesPeriode(value: unknown): Periodefelt {
  const [kategori, stilling, fra, til, attestertTil, fravaer] = list(value, 6);
  return {
    ...{ id: newKey(), kategori: text(kategori), stilling: text(stilling), fra: text(fra), til: text(til) },
    attestertTil: text(attestertTil),
    fravaer: list(fravaer, MOST_ABSENCES).map(lesFravaer),
  };
}

/** What a link holds; null when it cannot be read. */
export function fraFragment(fragment: string): Kalkulatorverdier | null {
  if (!fragment.startsWith(MERKE) || fragment.length > LONGEST) return null;
  try {
    const [regelsett, perioder] = list(JSON.parse(fromBase64(fragment.slice(MERKE.length))), 2);
    return { regelsett: oneOf(regelsett, KODER), perioder: list(perioder, MOST_PERIODS).map(lesPeriode) };
  } catch {
    return null;
  }
}
