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
  | 'hendelser'
>;
