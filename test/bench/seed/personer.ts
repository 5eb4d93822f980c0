import { TID, fastId } from './land';
import type { Rad } from './sink';

export const bruker = (id: string, navn: string, epost: string): Rad => ({
  ...{ id, epost, navn, hpr_nummer: null, yrke: null, spesialitet: null, spesialitet_dato: null },
  ...{ opprettet_tid: TID, versjon: 1 },
});

export const rolle = (nr: number, brukerId: string, navn: string, virksomhetId: string | null): Rad => ({
  ...{ id: fastId('rolle', nr), bruker_id: brukerId, rolle: navn, virksomhet_id: virksomhetId, omraade: null },
  ...{ fra: '2020-01-01', til: null, avsluttet_tid: null, avsluttet_av: null, opprettet_av: null, opprettet_tid: TID },
});
