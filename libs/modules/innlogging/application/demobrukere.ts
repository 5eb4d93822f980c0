/** Log-ins of the fictitious people, shown on the log-in page outside production. Handed in by the application. */
export interface Demobruker {
  readonly rolle: string;
  readonly navn: string;
  readonly epost: string;
  readonly passord: string;
}

export type Demobrukere = readonly Demobruker[];
export const DEMOBRUKERE = Symbol('demobrukere');
