import { type Result, fail, ok } from '@kp/kernel/result';
import type { Rollenavn } from '@kp/kernel/rolle';
import type { Machine } from '@kp/kernel/state-machine';
import type { Aktivitet, Aktivitetstilstand } from './aktivitet';

export type Aktivitetshandling = 'send' | 'slett' | 'bekreft' | 'returner' | 'kallTilbake' | 'angre';
export type Aktivitetsvakt =
  | 'ikkePrivat'
  | 'harMaal'
  | 'ikkeEgenSak'
  | 'erBedt'
  | 'begrunnelse'
  | 'kanAngre'
  | 'ingenMaalHviler'
  | 'ikkeValgtBevis';

/** What the guards need to know about the one who acts. */
export interface Aktivitetssak {
  readonly aktivitet: Aktivitet;
  readonly brukerId: string;
  /** The role in which the person was asked, if that role is still in force. */
  readonly bedtSom: Rollenavn | null;
  /** The person leads where the LIS is attached. */
  readonly leder: Rollenavn | null;
  readonly antallMaal: number;
  /** Goals under assessment or approved that rest on this entry. */
  readonly hvilendeMaal: number;
  /** A goal under assessment that this entry is starred on, if any. */
  readonly valgtFor: { readonly kode: string; readonly tittel: string } | null;
  /** Null while only asking what is allowed: then no reason is demanded yet. */
  readonly begrunnelse: string | null;
}

const refuse = (kode: string): Result<never> => fail('regel', kode);

const guards: Record<Aktivitetsvakt, (sak: Aktivitetssak) => Result<unknown>> = {
  ikkePrivat: ({ aktivitet }) => (aktivitet.privat ? refuse('aktivitet.privat') : ok()),
  harMaal: ({ antallMaal }) => (antallMaal > 0 ? ok() : refuse('aktivitet.manglerMaal')),
  ikkeEgenSak: ({ aktivitet, brukerId }) =>
    aktivitet.brukerId === brukerId ? fail('forbudt', 'aktivitet.egenSak') : ok(),
  erBedt: ({ bedtSom }) => (bedtSom ? ok() : fail('forbudt', 'aktivitet.ikkeBedt')),
  begrunnelse: ({ begrunnelse }) => (begrunnelse === '' ? refuse('aktivitet.manglerBegrunnelse') : ok()),
  kanAngre: ({ aktivitet, brukerId, bedtSom, leder }) =>
    leder !== null || (aktivitet.avgjortAv === brukerId && bedtSom !== null)
      ? ok()
      : fail('forbudt', 'aktivitet.kanIkkeAngre'),
  ingenMaalHviler: ({ hvilendeMaal }) =>
    hvilendeMaal === 0 ? ok() : fail('konflikt', 'aktivitet.maalHviler', { antall: hvilendeMaal }),
  // Those who assess read the starred ones first: they must not change under their eyes (ADR 0007).
  ikkeValgtBevis: ({ aktivitet, valgtFor }) =>
    valgtFor
      ? fail('konflikt', 'aktivitet.valgtBevis', {
          aktivitet: aktivitet.tittel,
          maal: `${valgtFor.kode} ${valgtFor.tittel}`,
        })
      : ok(),
};

const send = { to: 'SENDT', by: ['LIS'], guards: ['ikkePrivat', 'harMaal'], signed: false } as const;
const slett = { to: 'SLETTET', by: ['LIS'], guards: [], signed: false } as const;

/** The states of an activity, as domene.md section 4 gives them. */
export const aktivitetsmaskin: Machine<Aktivitetstilstand, Aktivitetshandling, Aktivitetsvakt, Aktivitetssak> = {
  name: 'aktivitet',
  initial: 'UTKAST',
  guards,
  roles: ({ aktivitet, brukerId, bedtSom, leder }) =>
    [aktivitet.brukerId === brukerId ? 'LIS' : null, bedtSom, leder].filter((rolle) => rolle !== null),
  table: {
    UTKAST: { send, slett },
    SENDT: {
      bekreft: { to: 'BEKREFTET', by: ['VEILEDER', 'SUPERVISOR'], guards: ['ikkeEgenSak', 'erBedt'], signed: true },
      returner: {
        to: 'RETURNERT',
        by: ['VEILEDER', 'SUPERVISOR'],
        guards: ['ikkeEgenSak', 'erBedt', 'begrunnelse'],
        signed: true,
      },
      kallTilbake: { to: 'UTKAST', by: ['LIS'], guards: ['ikkeValgtBevis'], signed: false },
    },
    RETURNERT: { send, slett: { ...slett, guards: ['ikkeValgtBevis'] } },
    BEKREFTET: {
      angre: {
        to: 'SENDT',
        by: ['VEILEDER', 'SUPERVISOR', 'LEDER', 'STEDFORTREDER'],
        guards: ['ikkeEgenSak', 'kanAngre', 'begrunnelse', 'ingenMaalHviler'],
        signed: true,
      },
    },
  },
};
