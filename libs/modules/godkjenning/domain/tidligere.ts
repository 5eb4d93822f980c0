import { type Result, fail, ok } from '@kp/kernel/result';
import type { Rollenavn } from '@kp/kernel/rolle';
import type { Machine } from '@kp/kernel/state-machine';

export const TIDLIGERETILSTANDER = ['SENDT', 'RETURNERT', 'TILBAKEKALT', 'AVGJORT'] as const;
export type Tidligeretilstand = (typeof TIDLIGERETILSTANDER)[number];
export type Tidligerehandling = 'send' | 'kallTilbake' | 'bekreft' | 'returner';
export type Tidligerevakt = 'ikkeEgenSak' | 'erAnsvarlig' | 'begrunnelse';

/** What became of one goal of a message; only the leder's own act on the goal moves the goal itself. */
export const TIDLIGEREUTFALL = ['VENTER', 'GODKJENT', 'RETURNERT'] as const;
export type Tidligereutfall = (typeof TIDLIGEREUTFALL)[number];

/** What the guards need to know of a message and of the one who acts; read in the transaction that decides. */
export interface Tidligeresak {
  readonly lisId: string;
  readonly brukerId: string;
  /** What the person is where the message was sent. */
  readonly leder: Rollenavn | null;
  /** The virksomhet it was sent to has the responsibility today. */
  readonly erAnsvarlig: boolean;
  /** Null while only asking what is allowed: then no words are demanded yet. */
  readonly begrunnelse: string | null;
}

const LEDELSE = ['LEDER', 'STEDFORTREDER'] as const;
const send = { to: 'SENDT', by: ['LIS'], guards: [], signed: false } as const;
const kallTilbake = { to: 'TILBAKEKALT', by: ['LIS'], guards: [], signed: false } as const;

/**
 * A message from a LIS that goals were approved elsewhere. It moves no goal: `bekreft` signs `godkjennTidligere` on each
 * of them. `returner` gives back what the leder took out, and signs the rest, if there is a rest.
 */
export const tidligeremaskin: Machine<Tidligeretilstand, Tidligerehandling, Tidligerevakt, Tidligeresak> = {
  name: 'tidligere',
  initial: 'SENDT',
  guards: {
    ikkeEgenSak: ({ lisId, brukerId }): Result<unknown> =>
      lisId === brukerId ? fail('forbudt', 'tidligere.egenSak') : ok(),
    // Nothing changes hands silently: the LIS sends it to whoever leads the new place.
    erAnsvarlig: ({ erAnsvarlig }) => (erAnsvarlig ? ok() : fail('konflikt', 'tidligere.flyttet')),
    begrunnelse: ({ begrunnelse }) => (begrunnelse === '' ? fail('regel', 'tidligere.manglerBegrunnelse') : ok()),
  },
  roles: ({ lisId, brukerId, leder }) => [lisId === brukerId ? 'LIS' : null, leder].filter((rolle) => rolle !== null),
  table: {
    SENDT: {
      bekreft: { to: 'AVGJORT', by: LEDELSE, guards: ['ikkeEgenSak', 'erAnsvarlig'], signed: true },
      returner: { to: 'RETURNERT', by: LEDELSE, guards: ['ikkeEgenSak', 'begrunnelse'], signed: true },
      kallTilbake,
    },
    // What came back is mended and sent again, or let go.
    RETURNERT: { send, kallTilbake },
    TILBAKEKALT: { send },
    AVGJORT: {},
  },
};
