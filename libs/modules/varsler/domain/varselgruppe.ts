/** What a person chooses mail about: few enough to be understood at a glance. */
export const VARSELGRUPPER = ['VENTER', 'SVAR', 'MELDINGER', 'KUNNGJOERINGER', 'ENDRINGER', 'SIKKERHET'] as const;
export type Varselgruppe = (typeof VARSELGRUPPER)[number];

export const HVOR_OFTE = ['STRAKS', 'DAGLIG', 'UKENTLIG', 'ALDRI'] as const;
export type HvorOfte = (typeof HVOR_OFTE)[number];

/** Those that are gathered, each in its own rhythm. */
export type Sammendragstakt = Extract<HvorOfte, 'DAGLIG' | 'UKENTLIG'>;

/** One digest a week, but for messages: what somebody has written to one should not lie for a week. */
const STANDARD: Readonly<Record<Varselgruppe, HvorOfte>> = {
  VENTER: 'UKENTLIG',
  SVAR: 'UKENTLIG',
  MELDINGER: 'DAGLIG',
  KUNNGJOERINGER: 'UKENTLIG',
  ENDRINGER: 'UKENTLIG',
  SIKKERHET: 'STRAKS',
};

export const standardFor = (gruppe: Varselgruppe): HvorOfte => STANDARD[gruppe];

/** Whoever has got into an account must not be able to silence what warns its owner. */
export const kanVelges = (gruppe: Varselgruppe): boolean => gruppe !== 'SIKKERHET';
