import type { StateTable } from '@kp/kernel/state-machine';

export const MAALTILSTANDER = [
  'IKKE_PAABEGYNT',
  'PAABEGYNT',
  'TIL_ANBEFALING',
  'TIL_GODKJENNING',
  'RETURNERT',
  'GODKJENT',
] as const;
export type Maaltilstandsnavn = (typeof MAALTILSTANDER)[number];

export type Maalhandling =
  | 'begynn'
  | 'sendTilVurdering'
  | 'anbefal'
  | 'innhentAnbefaling'
  | 'fullforAnbefaling'
  | 'kallTilbake'
  | 'godkjenn'
  | 'returner'
  | 'trekkGodkjenning'
  | 'godkjennTidligere'
  | 'viderefoer';

export type Maalvakt =
  | 'ikkeEgenSak'
  | 'harBevis'
  | 'toUlikePersoner'
  | 'erBedt'
  | 'beggeAnbefalt'
  | 'begrunnelse'
  | 'begrunnelseVedNei'
  | 'samsvarMedAnbefaling'
  | 'kanGodkjenneEgenAnbefaling'
  | 'harSvart'
  | 'dokumentert';

const godkjennTidligere = {
  to: 'GODKJENT',
  by: ['LEDER', 'STEDFORTREDER'],
  guards: ['ikkeEgenSak', 'dokumentert'],
  signed: true,
} as const;

const kallTilbake = { to: 'PAABEGYNT', by: ['LIS'], guards: [], signed: false } as const;

/** The states of a goal, as domene.md section 4 gives them; nothing else moves a goal. */
export const maalTabell: StateTable<Maaltilstandsnavn, Maalhandling, Maalvakt> = {
  IKKE_PAABEGYNT: {
    begynn: { to: 'PAABEGYNT', by: ['LIS', 'LEDER'], guards: [], signed: false, automatic: true },
    godkjennTidligere,
    // The same goal was approved in the version that the plan came from (ADR 0008).
    viderefoer: {
      to: 'GODKJENT',
      by: ['LEDER', 'STEDFORTREDER'],
      guards: ['ikkeEgenSak'],
      signed: true,
      automatic: true,
    },
  },
  PAABEGYNT: {
    sendTilVurdering: { to: 'TIL_ANBEFALING', by: ['LIS'], guards: ['harBevis', 'toUlikePersoner'], signed: false },
    godkjennTidligere,
  },
  RETURNERT: {
    sendTilVurdering: {
      to: 'TIL_ANBEFALING',
      by: ['LIS'],
      guards: ['harBevis', 'harSvart', 'toUlikePersoner'],
      signed: false,
    },
    godkjennTidligere,
  },
  TIL_ANBEFALING: {
    anbefal: {
      to: 'TIL_ANBEFALING',
      by: ['VEILEDER', 'SUPERVISOR'],
      guards: ['ikkeEgenSak', 'erBedt', 'begrunnelseVedNei'],
      signed: true,
    },
    innhentAnbefaling: {
      to: 'TIL_ANBEFALING',
      by: ['LEDER', 'STEDFORTREDER'],
      guards: ['ikkeEgenSak', 'toUlikePersoner'],
      signed: true,
    },
    fullforAnbefaling: {
      to: 'TIL_GODKJENNING',
      by: ['VEILEDER', 'SUPERVISOR', 'LEDER'],
      guards: ['beggeAnbefalt'],
      signed: false,
      automatic: true,
    },
    kallTilbake,
    godkjennTidligere,
  },
  TIL_GODKJENNING: {
    godkjenn: {
      to: 'GODKJENT',
      by: ['LEDER', 'STEDFORTREDER', 'DELEGERT_GODKJENNER'],
      guards: ['ikkeEgenSak', 'beggeAnbefalt', 'samsvarMedAnbefaling', 'kanGodkjenneEgenAnbefaling'],
      signed: true,
    },
    returner: {
      to: 'RETURNERT',
      by: ['LEDER', 'STEDFORTREDER', 'DELEGERT_GODKJENNER'],
      guards: ['ikkeEgenSak', 'begrunnelse'],
      signed: true,
    },
    kallTilbake,
    godkjennTidligere,
  },
  GODKJENT: {
    trekkGodkjenning: {
      to: 'RETURNERT',
      by: ['LEDER', 'STEDFORTREDER'],
      guards: ['ikkeEgenSak', 'begrunnelse'],
      signed: true,
    },
  },
};
