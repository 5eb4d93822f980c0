import { MAAL_HVER, TID, fastId, oppdiktet, tilfeldig } from './land';
import { type Katalog, FELLES } from './kataloger';
import { bruker, rolle } from './personer';
import type { Rad, Sink } from './sink';
import type { Sted } from './steder';

export type Tilstand = 'IKKE_PAABEGYNT' | 'PAABEGYNT' | 'TIL_ANBEFALING' | 'TIL_GODKJENNING' | 'RETURNERT' | 'GODKJENT';

export interface Person {
  readonly nr: number;
  readonly brukerId: string;
  readonly lopId: string;
  readonly sted: Sted;
}

/** A goal while its rows are being made. */
export interface Maal {
  readonly id: string;
  readonly maalplanId: string;
  readonly laeringsmaalId: string;
  readonly kode: string;
  readonly tittel: string;
  readonly tilstand: Tilstand;
  aktiviteter: number;
  bekreftede: number;
}

const START = '2024-09-01';
/** Of the goals of each LIS: so many wait for the leder, for a recommendation and for the LIS. */
const VENTER: readonly Tilstand[] = [
  ...(['TIL_GODKJENNING', 'TIL_GODKJENNING', 'TIL_ANBEFALING', 'RETURNERT'] as const),
];
const PAABEGYNT = 15;
const COUNTED = [
  ...(['IKKE_PAABEGYNT', 'PAABEGYNT', 'TIL_ANBEFALING'] as const),
  ...(['TIL_GODKJENNING', 'RETURNERT', 'GODKJENT'] as const),
];

/** One in fifty has not started. */
export const harStartet = (nr: number): boolean => nr % 50 !== 49;

export function leggTilLis(sink: Sink, nr: number, sted: Sted, katalog: Katalog): { person: Person; maal: Maal[] } {
  const person = { nr, brukerId: fastId('bruker', 1_000_000 + nr), lopId: fastId('utdanningslop', nr), sted };
  const { brukerId, lopId } = person;
  const begun = harStartet(nr) ? TID : null;
  sink.add('bruker', bruker(brukerId, oppdiktet(nr), `benk.lis${String(nr)}@example.no`));
  sink.add('rolle', rolle(2_000_000 + nr, brukerId, 'LIS', sted.id));
  sink.add('utdanningslop', {
    ...{ id: lopId, bruker_id: brukerId, spesialitet: katalog.spesialitet, startdato: START, planlagt_slutt: null },
    ...{ status: 'AKTIV', forste_aktivitet_tid: begun, siste_aktivitet_tid: begun, opprettet_tid: TID, versjon: 1 },
  });
  sink.add('tilknytning', {
    ...{ id: fastId('tilknytning', nr), utdanningslop_id: lopId, virksomhet_id: sted.id, leder_id: sted.leder },
    ...{ veileder_id: sted.veilederFor(nr), ansvarlig: true, fra: START, til: null, versjon: 1 },
  });
  if (nr % 40 === 7) sink.add('permisjon', permisjon(nr, lopId, sted.leder));
  const maal = [katalog, FELLES].flatMap((k, which) => planOf(sink, person, k, which));
  return { person, maal: harStartet(nr) ? maal : maal.map((m) => ({ ...m, tilstand: 'IKKE_PAABEGYNT' })) };
}

function planOf(sink: Sink, { nr, lopId }: Person, katalog: Katalog, which: number): Maal[] {
  const id = fastId('maalplan', nr * 2 + which);
  sink.add('maalplan', {
    ...{ id, utdanningslop_id: lopId, katalogversjon_id: katalog.versjonId },
    ...{ katalog_kode: katalog.kode, navn: katalog.navn },
  });
  const next = tilfeldig(nr * 2 + which);
  const progress = next();
  return katalog.maal.map(({ id: laeringsmaalId, kode, tittel }, index) => ({
    ...{ id: fastId('maal', nr * MAAL_HVER + which * 90 + index), maalplanId: id, laeringsmaalId, kode, tittel },
    ...{
      tilstand: tilstandFor(which === 0 ? index : index + PAABEGYNT, progress, next),
      aktiviteter: 0,
      bekreftede: 0,
    },
  }));
}

function tilstandFor(index: number, progress: number, next: () => number): Tilstand {
  if (index < VENTER.length) return VENTER[index] ?? 'PAABEGYNT';
  if (index < VENTER.length + PAABEGYNT) return 'PAABEGYNT';
  return next() < progress ? 'GODKJENT' : 'IKKE_PAABEGYNT';
}

/** Written when the entries have been counted. */
export function skrivMaal(sink: Sink, { lopId }: Person, maal: readonly Maal[]): void {
  for (const m of maal) {
    const asked = m.tilstand.startsWith('TIL_');
    sink.add('maal', {
      ...{ id: m.id, maalplan_id: m.maalplanId, utdanningslop_id: lopId, laeringsmaal_id: m.laeringsmaalId },
      ...{ tilstand: m.tilstand, tilstand_siden: m.tilstand === 'IKKE_PAABEGYNT' ? null : TID, runde: asked ? 1 : 0 },
      ...{ sendt_tid: asked ? TID : null, godkjent_tidligere: false, samme_person: false },
      ...{ aktiviteter: m.aktiviteter, bekreftede: m.bekreftede, versjon: 1 },
    });
  }
  for (const maalplanId of new Set(maal.map((m) => m.maalplanId))) {
    const own = maal.filter((m) => m.maalplanId === maalplanId);
    const counts = COUNTED.map((t) => [t.toLowerCase(), own.filter(({ tilstand }) => tilstand === t).length] as const);
    const base = { maalplan_id: maalplanId, utdanningslop_id: lopId, antall: own.length };
    sink.add('fremdrift', { ...base, ...Object.fromEntries(counts) });
  }
}

const permisjon = (nr: number, lopId: string, leder: string): Rad => ({
  ...{
    id: fastId('permisjon', nr),
    utdanningslop_id: lopId,
    fra: '2025-01-01',
    til: nr % 80 === 7 ? null : '2025-06-30',
  },
  ...{ registrert_av: leder, registrert_tid: TID },
});
