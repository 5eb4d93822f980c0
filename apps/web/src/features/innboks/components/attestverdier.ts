import { tallIFelt } from '../../../shared/lib/tallfelt';
import type { Tjenesteperiode } from '../../../shared/lib/tjenestetid';
import { erDato } from '../../../shared/ui/datofelt';
import type { Attest } from '../api/attest';

/** What the leder types beside the comment. Empty: the latest day allowed, and the days as proposed. */
export interface Attestverdier {
  readonly tilDato: string;
  readonly dager: Readonly<Record<string, string>>;
}

export const TOM_ATTEST: Attestverdier = { tilDato: '', dager: {} };

type Fravaer = Tjenesteperiode['fravaer'][number];
/** What the leder says how far to; a division of the day has no absence. */
export type Attesterbar = Pick<Tjenesteperiode, 'fra' | 'fravaer' | 'attestFraDato' | 'attestTilDato'>;

/** Only LIS1 counts absence in days, and what earlier attests have set is locked. */
export const medDager = ({ fravaer }: Attesterbar): Fravaer[] =>
  fravaer.filter(({ dagerUattestert }) => dagerUattestert !== null);

const HALVE = /^\d{1,4}([,.][05])?$/;

export const erDager = (typed: string): boolean => HALVE.test(typed.trim());

/** As typed, else as proposed. */
export const dagerFor = ({ id, dagerUattestert }: Fravaer, { dager }: Attestverdier): string =>
  dager[id] ?? tallIFelt(dagerUattestert ?? 0);

export const tilDatoFor = ({ attestTilDato }: Attesterbar, { tilDato }: Attestverdier): string =>
  tilDato === '' ? (attestTilDato ?? '') : tilDato;

/** The fields that cannot be sent as they stand. */
export function feilFelter(periode: Attesterbar, verdier: Attestverdier): Set<string> {
  const day = tilDatoFor(periode, verdier);
  const { attestFraDato, attestTilDato } = periode;
  const fits = erDato(day) && day >= (attestFraDato ?? day) && day <= (attestTilDato ?? day);
  const wrong = medDager(periode).filter((row) => !erDager(dagerFor(row, verdier)));
  return new Set([...(fits ? [] : ['tilDato']), ...wrong.map(({ id }) => id)]);
}

/** The body that is sent. Days that were not typed are left to the server, which proposes them for the date chosen. */
export function tilAttest(periode: Attesterbar, verdier: Attestverdier, kommentar: string): Attest {
  const fravaersdager = medDager(periode).flatMap(({ id }) => {
    const typed = verdier.dager[id];
    return typed === undefined ? [] : [{ fravaerId: id, dager: Number(typed.trim().replace(',', '.')) }];
  });
  return {
    tilDato: tilDatoFor(periode, verdier),
    ...(fravaersdager.length > 0 && { fravaersdager }),
    ...(kommentar !== '' && { kommentar }),
  };
}
