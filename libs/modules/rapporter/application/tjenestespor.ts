import type { Signaturlogg } from '@kp/platform/audit/audit-ports';
import type { Attestertrad, Attestsporrad, Fordelingsrad } from '../persistence/tjenestespor.repository';

interface Signert {
  readonly virksomhetId: unknown;
  readonly innhold: Readonly<Record<string, unknown>>;
}

/** What is attested is locked, so it must still be what the leder signed. */
export function findPeriodeavvik(rad: Attestertrad, logg: Signaturlogg): string[] {
  const { id, innhold, attestertTil, virksomhetId, annetSted, salt, fravaer, ...felter } = rad;
  if (innhold === null) return [`tjenesteperiode ${id}: står som attestert, men ingen attest er signert`];
  const signed = JSON.parse(innhold) as Signert;
  const { innhold: what } = signed;
  const same =
    what.tilDato === attestertTil &&
    signed.virksomhetId === virksomhetId &&
    Object.entries(felter).every(([felt, verdi]) => what[felt] === verdi) &&
    isSame(what.fravaer, fravaer, attestertTil ?? '') &&
    holds(what.annetSted, annetSted, salt, logg);
  return same ? [] : [`tjenesteperiode ${id}: er en annen enn den som ble attestert`];
}

/** The same of a division of the days. */
export function findFordelingsavvik({ id, innhold, attestertTil, ...felter }: Fordelingsrad): string[] {
  if (innhold === null) return [`tjenestefordeling ${id}: står som attestert, men ingen attest er signert`];
  const { innhold: signed } = JSON.parse(innhold) as Signert;
  const same =
    signed.tilDato === attestertTil && Object.entries(felter).every(([felt, verdi]) => signed[felt] === verdi);
  return same ? [] : [`tjenestefordeling ${id}: er en annen enn den som ble attestert`];
}

/** Each attest on the history of a period says what was signed under its number. */
export function findAttestavvik({ id, innhold, ...felter }: Attestsporrad): string[] {
  const { innhold: signed } = JSON.parse(innhold) as Signert;
  const same = Object.entries(felter).every(([felt, verdi]) => signed[felt] === verdi);
  return same ? [] : [`tjenesteattest ${id}: har andre dager enn dem som ble signert`];
}

/** Absence may end later or earlier than it did, as long as it does so after the day attested. */
function isSame(signed: unknown, now: readonly string[], dag: string): boolean {
  const cut = (rows: readonly unknown[]): string =>
    rows
      .map((row) => {
        const [days = '', grad = ''] = String(row).split(' ');
        const [fra = '', til = ''] = days.split('/');
        return `${fra}/${til === '' || til > dag ? dag : til} ${grad}`;
      })
      .sort()
      .join();
  return Array.isArray(signed) && cut(signed) === cut(now);
}

function holds(signed: unknown, now: Attestertrad['annetSted'], salt: string | null, logg: Signaturlogg): boolean {
  if (now === null || salt === null || typeof signed !== 'string') return now === null && signed === null;
  return logg.holds(JSON.stringify(now), { salt, forpliktelse: signed });
}
