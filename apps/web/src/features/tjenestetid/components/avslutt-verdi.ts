import { tolkDato } from '../../../shared/lib/dato';
import type { Tjenesteperiode, Tjenestetid } from '../../../shared/lib/tjenestetid';
import type { Avslutning } from '../api/tjenestetid';
import { lesProsent } from './hva-om-verdi';
import type { Periodeskjema } from './skjemaverdi';

/** Posts without an end that fill up the days of the new one, and that can be ended the day before it. */
export function finnAvsluttbare(
  { perioder }: Pick<Tjenestetid, 'perioder'>,
  { fra, stilling }: Pick<Periodeskjema, 'fra' | 'stilling'>,
): Tjenesteperiode[] {
  if (fra === '' || tolkDato(fra) !== fra) return [];
  const running = perioder.filter((one) => one.til === null && one.teller !== null && one.fra < fra);
  const sum = running.reduce((total, one) => total + one.stilling, lesProsent(stilling) ?? 0);
  return sum > 100 ? running.filter((one) => canEnd(one, fra)) : [];
}

/** As the server has it: what is attested stays, what was returned is answered first, absence must have a period. */
const canEnd = ({ tilstand, tillatteHandlinger, attestertTil, fravaer }: Tjenesteperiode, fra: string): boolean =>
  tilstand === 'REGISTRERT' &&
  tillatteHandlinger.includes('endre') &&
  (attestertTil === null || attestertTil < fra) &&
  fravaer.every((row) => (row.til ?? row.fra) < fra);

/** Those that are chosen, and can still be. */
export const finnAvsluttede = (tid: Tjenestetid, skjema: Periodeskjema): Tjenesteperiode[] =>
  finnAvsluttbare(tid, skjema).filter(({ id }) => skjema.avslutt.includes(id));

export const tilAvslutninger = (perioder: readonly Tjenesteperiode[]): Avslutning[] =>
  perioder.map(({ id, versjon }) => ({ periodeId: id, versjon }));
