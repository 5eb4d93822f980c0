import type { Oversiktsrad } from '../api/oversikt';

const RANG: Readonly<Record<Oversiktsrad['takt'], number>> = {
  ALDRI_STARTET: 0,
  ETTER: 1,
  I_RUTE: 2,
  FORAN: 2,
  FOR_TIDLIG: 2,
  I_PERMISJON: 3,
  FULLFOERT: 4,
};

export const etterPlanen = ({ takt }: Oversiktsrad): boolean => takt === 'ALDRI_STARTET' || takt === 'ETTER';
export const manglerVeileder = ({ takt, veileder }: Oversiktsrad): boolean => veileder === null && takt !== 'FULLFOERT';
export const trengerDeg = (rad: Oversiktsrad): boolean => etterPlanen(rad) || manglerVeileder(rad);

/** Whole goals behind, at least one: the server has already said that it is too many. */
export const maalBak = ({ taktAvvik }: Oversiktsrad): number => Math.max(1, Math.round(-(taktAvvik ?? 0)));

// Without a veileder goes between those behind and the rest, whatever the pace says.
const rank = (rad: Oversiktsrad): number => (manglerVeileder(rad) ? Math.min(RANG[rad.takt], 1.5) : RANG[rad.takt]);

function compare(a: Oversiktsrad, b: Oversiktsrad): number {
  const byRank = rank(a) - rank(b);
  if (byRank !== 0) return byRank;
  if (a.takt === 'ALDRI_STARTET') return a.startdato < b.startdato ? -1 : 1;
  if (a.takt === 'ETTER' && b.takt === 'ETTER') return (a.taktAvvik ?? 0) - (b.taktAvvik ?? 0);
  const byWait = (b.eldsteDager ?? -1) - (a.eldsteDager ?? -1);
  return byWait === 0 ? a.lis.navn.localeCompare(b.lis.navn, 'nb') : byWait;
}

/** Those who need the leder first: never started longest ago, furthest behind, then the oldest wait. */
export const iRekkefolge = (rader: readonly Oversiktsrad[]): readonly Oversiktsrad[] => [...rader].sort(compare);

export const UTVALG = ['alle', 'trengerDeg', 'aldriStartet', 'iPermisjon'] as const;
export type Utvalg = (typeof UTVALG)[number];

const TEST: Readonly<Record<Utvalg, (rad: Oversiktsrad) => boolean>> = {
  alle: () => true,
  trengerDeg,
  aldriStartet: ({ takt }) => takt === 'ALDRI_STARTET',
  iPermisjon: ({ takt }) => takt === 'I_PERMISJON',
};

export const velg = (rader: readonly Oversiktsrad[], utvalg: Utvalg): readonly Oversiktsrad[] =>
  rader.filter(TEST[utvalg]);
