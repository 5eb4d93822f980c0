/** How many of everything there are at a scale; 1 is the whole country. */
export interface Storrelse {
  readonly lis: number;
  readonly virksomheter: number;
  readonly aktiviteter: number;
}

/** Two virksomheter have the same size at every scale, so that the same page can be compared between two scales. */
export const STOR = 1000;
export const LITEN = 50;
export const MAAL_HVER = 117;

/** When everything that has happened, happened. */
export const TID = '2026-03-02T09:00:00.000Z';

const LANDET: Storrelse = { lis: 20_000, virksomheter: 400, aktiviteter: 5_000_000 };
const ANDRE = 50;

export const storrelse = (scale: number): Storrelse => ({
  lis: Math.max(Math.round(LANDET.lis * scale), STOR + LITEN + ANDRE),
  virksomheter: Math.max(Math.round(LANDET.virksomheter * scale), 4),
  aktiviteter: Math.round(LANDET.aktiviteter * scale),
});

const KINDS = [
  'bruker',
  'virksomhet',
  'rolle',
  'utdanningslop',
  'katalog',
  'katalogversjon',
  'laeringsmaal',
  'maalplan',
  'maal',
  'tilknytning',
  'aktivitet',
  'anbefaling',
  'attestasjon',
  'oppgave',
  'permisjon',
] as const;
type Kind = (typeof KINDS)[number];

const hex = (value: number, length: number): string => value.toString(16).padStart(length, '0');

/** The same id in every run, rising with `nr`, and of the shape of UUID version 4 that the portal demands. */
export const fastId = (kind: Kind, nr: number): string =>
  `${hex(nr, 8)}-0000-4000-8000-${hex(KINDS.indexOf(kind) + 1, 12)}`;

/** Numbers that look random and are the same in every run (mulberry32). */
export function tilfeldig(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const FORNAVN = ['Alma', 'Birk', 'Dina', 'Eirik', 'Frøya', 'Gard', 'Hedda', 'Isak', 'Jorunn', 'Kaia', 'Leif', 'Mille'];
const ETTERNAVN = ['Granitt', 'Kvarts', 'Lyng', 'Marmor', 'Rogn', 'Skifer', 'Gneis', 'Bregne', 'Torv', 'Kalk', 'Flint'];

/** Plainly invented: stones, herbs and a number. */
export const oppdiktet = (nr: number): string =>
  `${FORNAVN[nr % FORNAVN.length] ?? ''} ${ETTERNAVN[Math.floor(nr / FORNAVN.length) % ETTERNAVN.length] ?? ''} ${String(nr)}`;
