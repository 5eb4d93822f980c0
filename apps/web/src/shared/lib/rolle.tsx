import { createContext, use } from 'react';
import { i18n } from '../i18n/i18n';
import type { Meg, MinRolle, Rolletype } from './meg';

export interface Rollevalg {
  readonly meg: Meg;
  /** The role in force («hatt»). */
  readonly rolle: MinRolle;
  /** Puts on another of one's roles, remembers it on this device and says so. */
  readonly byttRolle: (rolleId: string) => void;
}

export const RolleContext = createContext<Rollevalg | null>(null);

/** The person and the role in force; only below the log-in gate. */
export function useRolle(): Rollevalg {
  const value = use(RolleContext);
  if (!value) throw new Error('useRolle is used outside the logged-in part');
  return value;
}

// The names of the fylker are loaded with the pages that list them; the header makes do with the numbers.
const sted = ({ omraade, virksomhet }: MinRolle): string | null =>
  omraade === null ? virksomhet : i18n.t('rolleomraade', { nummer: omraade.replaceAll(',', ', ') });

/** Supervisør */
export const rollenavn = (rolle: MinRolle): string => i18n.t(`roller.${rolle.rolle}`);

/** Fjellvik kommune; empty for roles without a place */
export const rollested = (rolle: MinRolle): string => sted(rolle) ?? '';

/** «supervisør i Fjellvik kommune», for use inside a sentence */
export const rolleISetning = (rolle: MinRolle): string => rolleISted(rolle.rolle, sted(rolle));

/** The same for a role that is not the one in force: the role in which one acts on a case. */
export function rolleISted(rolle: Rolletype, sted: string | null): string {
  const name = i18n.t(`rolleISetning.${rolle}`);
  return sted ? i18n.t('rolleISted', { rolle: name, sted }) : name;
}
