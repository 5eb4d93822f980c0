import type { components } from '@kp/api-client';

type Skjema = components['schemas'];

export type Aktivitet = Skjema['AktivitetResponse'];
export type Aktivitetstype = Aktivitet['type'];
export type Aktivitetshendelse = Aktivitet['hendelser'][number];

/** As much of an activity as a row of evidence shows. */
export type Bevis = Pick<
  Aktivitet,
  | 'id'
  | 'tittel'
  | 'tekst'
  | 'type'
  | 'fra'
  | 'til'
  | 'timer'
  | 'antall'
  | 'arena'
  | 'privat'
  | 'tilstand'
  | 'merketAvLeder'
  | 'bedt'
  | 'avgjort'
  | 'bekreftetSammen'
  | 'hendelser'
  | 'vedlegg'
>;

export type Maalside = Skjema['MaalSideResponse'];
/** One asked for, or given, recommendation. */
export type Anbefaling = Maalside['anbefalinger'][number];
export type AnbefaltAktivitet = Pick<Maalside['anbefalteAktiviteter'][number], 'tekst' | 'antall' | 'utfoert'>;
export type Breddetall = Maalside['bredde'];
/** One line of the history of a goal. */
export type Maalhendelse = Maalside['historikk'][number];
