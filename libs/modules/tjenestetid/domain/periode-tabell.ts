import { addDays } from '@kp/kernel/calendar-date';
import type { Period } from '@kp/kernel/period';
import { type Result, fail, ok } from '@kp/kernel/result';
import type { Rollenavn } from '@kp/kernel/rolle';
import type { Machine } from '@kp/kernel/state-machine';

export const PERIODETILSTANDER = ['REGISTRERT', 'RETURNERT', 'ATTESTERT', 'ERSTATTET'] as const;
export type Periodetilstand = (typeof PERIODETILSTANDER)[number];
export type Periodehandling = 'attester' | 'returner' | 'endre' | 'slett' | 'rett' | 'erstatt';
export type Periodevakt =
  'ikkeEgenSak' | 'begrunnelse' | 'ingenRettelse' | 'noeAaAttestere' | 'tilDato' | 'harAttestert' | 'ingenAttest';

/** What the guards need to know of the period and of the one who acts. */
export interface Periodesak {
  readonly periode: Period & { readonly tilstand: Periodetilstand; readonly attestertTil: string | null };
  readonly lisId: string;
  readonly brukerId: string;
  /** The person leads the responsible virksomhet, where the LIS is attached or was within the time allowed. */
  readonly leder: Rollenavn | null;
  /** The dates of the attachment when it has ended; null when nothing limits. */
  readonly grense: Period | null;
  /** A correction of this period is open. */
  readonly underRettelse: boolean;
  /** This period corrects one that is attested to and with this day. */
  readonly erstatterAttestertTil: string | null;
  readonly idag: string;
  /** Null while only asking what is allowed: then no date and no reason is demanded yet. */
  readonly tilDato: string | null;
  readonly begrunnelse: string | null;
}

const refuse = (kode: string, parametere?: Record<string, string>): Result<never> => fail('regel', kode, parametere);

/** The first and the last day an attest given now may reach to; empty when the first comes after the last. */
export function findAttestdager({ periode, grense, erstatterAttestertTil, idag }: Periodesak): {
  fra: string;
  til: string;
} {
  const next = periode.attestertTil === null ? periode.fra : addDays(periode.attestertTil, 1);
  const end = periode.til ?? idag;
  // A correction replaces the whole period, so it must be attested as far as that was.
  const least = erstatterAttestertTil === null ? next : earliest(erstatterAttestertTil, end);
  return { fra: latest(next, least), til: earliest(earliest(end, idag), grense?.til ?? idag) };
}

const earliest = (a: string, b: string): string => (a < b ? a : b);
const latest = (a: string, b: string): string => (a > b ? a : b);

function checkTilDato(sak: Periodesak): Result<unknown> {
  const { periode, tilDato, idag, grense } = sak;
  if (tilDato === null) return ok();
  const { fra } = findAttestdager(sak);
  if (tilDato > idag) return refuse('tjenestetid.attestFramITid', { idag });
  if (periode.til !== null && tilDato > periode.til)
    return refuse('tjenestetid.attestEtterSlutt', { dato: periode.til });
  if (grense && ((grense.til !== null && tilDato > grense.til) || periode.fra < grense.fra))
    return refuse('tjenestetid.attestUtenforTilknytning', { fra: grense.fra, til: grense.til ?? '' });
  return tilDato < fra ? refuse('tjenestetid.attestForTidlig', { dato: fra }) : ok();
}

const guards: Record<Periodevakt, (sak: Periodesak) => Result<unknown>> = {
  ikkeEgenSak: ({ lisId, brukerId }) => (lisId === brukerId ? fail('forbudt', 'tjenestetid.egenSak') : ok()),
  begrunnelse: ({ begrunnelse }) => (begrunnelse === '' ? refuse('tjenestetid.manglerBegrunnelse') : ok()),
  ingenRettelse: ({ underRettelse }) => (underRettelse ? fail('konflikt', 'tjenestetid.underRettelse') : ok()),
  noeAaAttestere: (sak) => {
    const { fra, til } = findAttestdager(sak);
    return sak.tilDato !== null || fra <= til ? ok() : refuse('tjenestetid.ingentingAaAttestere');
  },
  tilDato: checkTilDato,
  harAttestert: ({ periode }) => (periode.attestertTil === null ? refuse('tjenestetid.ikkeAttestert') : ok()),
  ingenAttest: ({ periode }) => (periode.attestertTil === null ? ok() : refuse('tjenestetid.kanIkkeSlettes')),
};

const LEDELSE = ['LEDER', 'STEDFORTREDER'] as const;
const endre = { to: 'REGISTRERT', by: ['LIS'], guards: ['ingenRettelse'], signed: false } as const;
const slett = { to: 'SLETTET', by: ['LIS'], guards: ['ingenAttest'], signed: false } as const;
/** Leaves the period as it is, until the correction is attested. */
const rett = (to: 'REGISTRERT' | 'RETURNERT' | 'ATTESTERT') =>
  ({ to, by: ['LIS'], guards: ['harAttestert', 'ingenRettelse', 'begrunnelse'], signed: true }) as const;
const erstatt = { to: 'ERSTATTET', by: LEDELSE, guards: [], signed: false, automatic: true } as const;

/**
 * The states of a period. `attester` leads to ATTESTERT when the last day of the period is reached; until then the
 * period stays REGISTRERT with what is attested locked. `rett` makes a new row and leaves this one as it is, until the
 * new one is attested (`erstatt`).
 */
export const periodemaskin: Machine<Periodetilstand, Periodehandling, Periodevakt, Periodesak> = {
  name: 'tjenestetid',
  initial: 'REGISTRERT',
  guards,
  roles: ({ lisId, brukerId, leder }) => [lisId === brukerId ? 'LIS' : null, leder].filter((rolle) => rolle !== null),
  table: {
    REGISTRERT: {
      attester: {
        to: 'ATTESTERT',
        by: LEDELSE,
        guards: ['ikkeEgenSak', 'ingenRettelse', 'noeAaAttestere', 'tilDato'],
        signed: true,
      },
      returner: {
        to: 'RETURNERT',
        by: LEDELSE,
        guards: ['ikkeEgenSak', 'ingenRettelse', 'begrunnelse'],
        signed: true,
      },
      endre,
      slett,
      rett: rett('REGISTRERT'),
      erstatt,
    },
    RETURNERT: { endre, slett, rett: rett('RETURNERT'), erstatt },
    ATTESTERT: { rett: rett('ATTESTERT'), erstatt },
    ERSTATTET: {},
  },
};
