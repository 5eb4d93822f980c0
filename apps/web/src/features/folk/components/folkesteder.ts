import { linkOptions, type LinkProps } from '@tanstack/react-router';

/** The same pages stand in three places: a leder's own virksomhet, one chosen from the register, and the national roles. */
export interface Folkested {
  /** Null for the national roles. */
  readonly virksomhetId: string | null;
  readonly liste: LinkProps;
  readonly ny: LinkProps;
  readonly avslutt: (rolleId: string) => LinkProps;
}

export const eget = (virksomhetId: string): Folkested => ({
  virksomhetId,
  liste: linkOptions({ to: '/folk' }),
  ny: linkOptions({ to: '/folk/ny' }),
  avslutt: (rolleId) => linkOptions({ to: '/folk/roller/$rolleId/avslutt', params: { rolleId } }),
});

export const iRegisteret = (id: string): Folkested => ({
  virksomhetId: id,
  liste: linkOptions({ to: '/virksomheter/$id/folk', params: { id } }),
  ny: linkOptions({ to: '/virksomheter/$id/folk/ny', params: { id } }),
  avslutt: (rolleId) => linkOptions({ to: '/virksomheter/$id/folk/roller/$rolleId/avslutt', params: { id, rolleId } }),
});

export const NASJONALT: Folkested = {
  virksomhetId: null,
  liste: linkOptions({ to: '/folk/nasjonale' }),
  ny: linkOptions({ to: '/folk/nasjonale/ny' }),
  avslutt: (rolleId) => linkOptions({ to: '/folk/nasjonale/roller/$rolleId/avslutt', params: { rolleId } }),
};
