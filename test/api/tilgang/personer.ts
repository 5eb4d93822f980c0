/**
 * Everyone who may knock on a route, seen from one LIS in virksomhet A. A new kind of person or relation is added here,
 * and then the table of policies has to say what it may do, or the matrix fails.
 */
export const PERSONER = {
  anonym: 'ingen er logget inn',
  lis: 'LIS i A, eier av journalen',
  lisAnnen: 'en annen LIS i A',
  lisFremmed: 'LIS i B',
  veileder: 'veileder for LIS-en',
  veilederAnnen: 'veileder i A for en annen LIS',
  veilederSluttet: 'står som veileder for LIS-en, men rollen er gått ut',
  supervisor: 'supervisør i A som er spurt',
  supervisorAnnen: 'supervisør i A som ikke er spurt',
  leder: 'leder i A',
  stedfortreder: 'stedfortreder i A',
  delegert: 'delegert godkjenner i A',
  lederFremmed: 'leder i B',
  lederSluttet: 'var leder i A til i fjor',
  lederTidligere: 'leder i C, der LIS-en var før',
  aliskontor: 'ALIS-kontor',
  aliskontorAapnet: 'ALIS-kontor med åpnet journal',
  statsforvalter: 'Statsforvalter',
  hdir: 'Helsedirektoratet',
  eier: 'eier av installasjonen',
} as const;

export type Hvem = keyof typeof PERSONER;
export const ALLE = Object.keys(PERSONER) as Hvem[];

export const INNLOGGEDE = ALLE.filter((hvem) => hvem !== 'anonym');
export const LEDELSE: readonly Hvem[] = ['leder', 'stedfortreder'];
export const GODKJENNERE: readonly Hvem[] = [...LEDELSE, 'delegert'];
/** Those who may open the whole record today. */
export const JOURNAL: readonly Hvem[] = ['lis', 'veileder', ...GODKJENNERE];
/** And the one who led where the LIS was before, within those dates. */
export const JOURNAL_FOER: readonly Hvem[] = [...JOURNAL, 'lederTidligere'];
/** And the office that the LIS has opened it to: reads all of it, decides nothing. */
export const JOURNAL_LEST: readonly Hvem[] = [...JOURNAL_FOER, 'aliskontorAapnet'];
export const MEDLEMMER: readonly Hvem[] = [...JOURNAL, 'lisAnnen', 'veilederAnnen', 'supervisor', 'supervisorAnnen'];
export const REGISTER: readonly Hvem[] = ['hdir', 'eier'];

/** What the same right gives in virksomhet B: national roles reach both, the others have one of their own there. */
export function iB(hvem: readonly Hvem[]): Hvem[] {
  const there: Partial<Record<Hvem, Hvem>> = { lis: 'lisFremmed', leder: 'lederFremmed', hdir: 'hdir', eier: 'eier' };
  return hvem.flatMap((person) => there[person] ?? []);
}

/** The roles each person holds today, as the gate in front of a route asks for them. */
export const ROLLER: Readonly<Record<Hvem, readonly string[]>> = {
  anonym: [],
  lis: ['LIS'],
  lisAnnen: ['LIS'],
  lisFremmed: ['LIS'],
  veileder: ['VEILEDER'],
  veilederAnnen: ['VEILEDER'],
  veilederSluttet: [],
  supervisor: ['SUPERVISOR'],
  supervisorAnnen: ['SUPERVISOR'],
  leder: ['LEDER'],
  stedfortreder: ['STEDFORTREDER'],
  delegert: ['DELEGERT_GODKJENNER'],
  lederFremmed: ['LEDER'],
  lederSluttet: [],
  lederTidligere: ['LEDER'],
  aliskontor: ['ALIS_KONTOR'],
  aliskontorAapnet: ['ALIS_KONTOR'],
  statsforvalter: ['STATSFORVALTER'],
  hdir: ['HELSEDIREKTORATET'],
  eier: ['EIER'],
};
