/** What a catalogue is for; FKM (felles kompetansemål) goes with several specialties. */
export const KATALOGSPESIALITETER = ['ALM', 'SAM', 'ARB', 'LIS1', 'FKM'] as const;
export type Katalogspesialitet = (typeof KATALOGSPESIALITETER)[number];
