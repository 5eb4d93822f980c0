import { type Result, fail, ok } from '@kp/kernel/result';
import { type LagretFravaer, type Periode, somTellende } from '../domain/periode';
import type { Attest } from '../domain/tjenesteperiode';
import { regnTjenestetid } from '../domain/tjenestetid';
import { lagGrunnlag } from './tjenestegrunnlag';
import type { Journalsak } from './journalsak';

/** LIS1: one absence in half days, within what one attest reaches: as the portal proposes it and as the leder sets it. */
export interface Dager {
  readonly fravaerId: string;
  /** As set by the attests before. */
  readonly foer: number;
  readonly foreslaatt: number;
  readonly satt: number;
}

interface Attestsak {
  readonly sak: Journalsak;
  readonly periode: Periode;
}

/**
 * LIS1: what the portal proposes for each absence on the days this attest adds, and what the leder makes of it; else null.
 * What earlier attests have set is locked.
 */
export function settDager(
  { sak, periode }: Attestsak,
  attest: Attest,
  valgt: readonly { readonly fravaerId: string; readonly dager: number }[],
): Result<Dager[] | null> {
  if (valgt.some(({ fravaerId }) => !periode.fravaer.some(({ id }) => id === fravaerId)))
    return fail('ugyldig', 'tjenestetid.ukjentFravaer');
  if (valgt.some(({ dager }) => !Number.isInteger(dager * 2))) return fail('ugyldig', 'tjenestetid.halveDager');
  if (sak.regelsett.fravaer.slag !== 'DAGER')
    return valgt.length > 0 ? fail('ugyldig', 'tjenestetid.bareLis1') : ok(null);
  const reached = periode.fravaer.filter((rad) => isReached(rad, periode.attestertTil, attest.til));
  if (valgt.some(({ fravaerId }) => !reached.some(({ id }) => id === fravaerId)))
    return fail('ugyldig', 'tjenestetid.fravaerUtenforAttest');
  const [before, after] = [listAttestert(sak, periode, null), listAttestert(sak, periode, attest)];
  return ok(
    reached.map(({ id, halvdagerSatt }) => {
      const foreslaatt = (after.get(id) ?? 0) - (before.get(id) ?? 0);
      const chosen = valgt.find(({ fravaerId }) => fravaerId === id);
      return { fravaerId: id, foer: halvdagerSatt ?? 0, foreslaatt, satt: chosen ? chosen.dager * 2 : foreslaatt };
    }),
  );
}

const isReached = ({ slag, fra, til }: LagretFravaer, attestertTil: string | null, tilDato: string): boolean =>
  slag === 'ANNET' && fra <= tilDato && (attestertTil === null || til === null || til > attestertTil);

/** Half days proposed within what is attested, by absence, with or without one attest more. */
function listAttestert(sak: Journalsak, periode: Periode, attest: Attest | null): Map<string, number> {
  const { regelsett, omgivelser, forhold } = sak;
  const grunnlag = lagGrunnlag({ ...sak, perioder: somTellende(sak.perioder, periode) }, omgivelser);
  const perioder = grunnlag.perioder.map((p) =>
    p.id === periode.id && attest ? { ...p, attester: [...p.attester, attest] } : p,
  );
  const { lis1 } = regnTjenestetid({ ...grunnlag, perioder }, regelsett, forhold.idag);
  return new Map(lis1[1].flatMap(({ fravaer }) => fravaer).map((rad) => [rad.fravaerId, rad.foreslaattAttestert * 2]));
}
