import type { Machine } from '@kp/kernel/state-machine';
import { type Maalhandling, type Maaltilstandsnavn, type Maalvakt, maalTabell } from '@kp/modules/lis';
import type { Godkjenningssak } from '../domain/sak';
import { vakter } from '../domain/vakter';

/** The state table of a goal with the guards that belong to it. */
export const maalmaskin: Machine<Maaltilstandsnavn, Maalhandling, Maalvakt, Godkjenningssak> = {
  name: 'maal',
  initial: 'IKKE_PAABEGYNT',
  table: maalTabell,
  guards: vakter,
  roles: (sak) => sak.roller,
};
