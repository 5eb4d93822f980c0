import type { components } from '@kp/api-client';

type Aktivitet = components['schemas']['AktivitetResponse'];
export type Aktivitetstilstand = Aktivitet['tilstand'];
export type Aktivitetstype = Aktivitet['type'];

export const TILSTANDER = [
  'UTKAST',
  'SENDT',
  'RETURNERT',
  'BEKREFTET',
] as const satisfies readonly Aktivitetstilstand[];

/** Those most often logged first: they are the chips; the rest lie under «Flere typer». */
export const TYPER = [
  'PROSEDYRE',
  'KLINISK_ARBEID',
  'LEGEVAKT',
  'FELLESKONSULTASJON',
  'KURS',
  'REFLEKSJON',
  'INTERNUNDERVISNING',
  'E_LAERING',
  'INDIVIDUELL_VEILEDNING',
  'GRUPPEVEILEDNING',
  'SELVSTUDIUM',
] as const satisfies readonly Aktivitetstype[];

/** The filters of the list live in the address, so that «tilbake» finds the same list. */
export interface Aktivitetsfilter {
  readonly tilstand?: Aktivitetstilstand;
  readonly type?: Aktivitetstype;
  readonly sok?: string;
  readonly side?: number;
}

const asText = (value: unknown): string =>
  // A number in the address has been read as one.
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export function lesAktivitetsfilter(search: Record<string, unknown>): Aktivitetsfilter {
  const tilstand = TILSTANDER.find((value) => value === search['tilstand']);
  const type = TYPER.find((value) => value === search['type']);
  const sok = asText(search['sok']);
  const side = Math.trunc(Number(search['side']));
  return { ...(tilstand && { tilstand }), ...(type && { type }), ...(sok && { sok }), ...(side > 1 && { side }) };
}

/** `?maal=<id>`: the new activity counts on this goal. */
export function lesNyAktivitet(search: Record<string, unknown>): { maal?: string } {
  const maal = asText(search['maal']);
  return maal ? { maal } : {};
}
