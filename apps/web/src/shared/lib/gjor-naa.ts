import { queryOptions } from '@tanstack/react-query';
import type { components } from '@kp/api-client';
import { kall } from './api';
import { journalnoekler } from './journal';

type Skjema = components['schemas'];

export type Oppgave = Skjema['OppgaveResponse'];
export type Ventende = Skjema['VentendeResponse'];
export type Kategoritall = Skjema['MaalkategoriResponse'];
export type Maalplan = Skjema['MaalplanResponse'];
interface Person {
  readonly id: string;
  readonly navn: string;
}

// TODO generated type when the route is in the OpenAPI document.
export interface GjorNaa {
  readonly navn: string;
  readonly spesialitet: 'ALM' | 'SAM' | 'ARB' | 'LIS1';
  readonly minTur: readonly Oppgave[];
  readonly klareTilSending: readonly { readonly id: string; readonly kode: string; readonly tittel: string }[];
  readonly venterPaa: readonly Ventende[];
  readonly utkast: number;
  readonly kategorier: readonly Kategoritall[];
  readonly maalplaner: readonly Maalplan[];
  readonly sisteReturBegrunnelse: readonly {
    readonly oppgaveId: string;
    readonly tekst: string;
    readonly av: string;
    readonly rolle: Oppgave['rolle'];
    readonly tid: string;
  }[];
  readonly takt: string;
  readonly startdato: string;
  readonly planlagtSlutt: string | null;
  readonly leder: Person | null;
  readonly veileder: Person | null;
}

/** What waits for the LIS, what the LIS waits for, and how far it has come. */
export const gjorNaaQuery = (lopId: string) =>
  queryOptions({
    queryKey: journalnoekler.gjorNaa(lopId),
    queryFn: () => kall<GjorNaa>('GET', `/api/utdanningslop/${lopId}/gjor-naa`),
  });
