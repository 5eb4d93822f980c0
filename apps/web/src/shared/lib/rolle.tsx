import { createContext, use } from 'react';
import { i18n } from '../i18n/i18n';
import type { Meg, MinRolle } from './meg';

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

const sted = (rolle: MinRolle): string | null => rolle.omraade ?? rolle.virksomhet;

/** Supervisør */
export const rollenavn = (rolle: MinRolle): string => i18n.t(`roller.${rolle.rolle}`);

/** Fjellvik kommune; empty for roles without a place */
export const rollested = (rolle: MinRolle): string => sted(rolle) ?? '';

/** «supervisør i Fjellvik kommune», for use inside a sentence */
export function rolleISetning(rolle: MinRolle): string {
  const name = i18n.t(`rolleISetning.${rolle.rolle}`);
  const place = sted(rolle);
  return place ? i18n.t('rolleISted', { rolle: name, sted: place }) : name;
}
