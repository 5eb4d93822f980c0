import type { Demobruker } from '@kp/modules/innlogging';

/** One password for all of them: everything here is invented, and never runs in production. */
export const DEMOPASSORD = 'fjellbekk-demo';

const bruker = (rolle: string, navn: string, epost: string): Demobruker => ({
  rolle,
  navn,
  epost,
  passord: DEMOPASSORD,
});

/** The fictitious people one may log in as; surnames are plants and stones. */
export const demobrukere: readonly Demobruker[] = [
  bruker('LIS (allmennmedisin)', 'Ida Bjørk', 'ida.bjork@example.no'),
  bruker('LIS (LIS1)', 'Nora Rogn', 'nora.rogn@example.no'),
  bruker('Veileder', 'Torstein Gneis', 'torstein.gneis@example.no'),
  bruker('Supervisør', 'Amina Lyng', 'amina.lyng@example.no'),
  bruker('Leder', 'Guro Granitt', 'guro.granitt@example.no'),
  bruker('ALIS-kontor', 'Leif Skifer', 'leif.skifer@example.no'),
  bruker('Statsforvalter', 'Solveig Kalk', 'solveig.kalk@example.no'),
  bruker('Helsedirektoratet', 'Henrik Kvarts', 'henrik.kvarts@example.no'),
  bruker('Helsedirektoratet, den som publiserer', 'Astrid Agat', 'astrid.agat@example.no'),
  bruker('Eier av installasjonen', 'Eva Marmor', 'eva.marmor@example.no'),
];
