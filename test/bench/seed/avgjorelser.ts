import { oppgave } from './aktiviteter';
import { TID, fastId } from './land';
import type { Maal, Person } from './lis';
import type { Sink } from './sink';

let anbefalinger = 0;
let attestasjoner = 0;

/** What was asked and said about each goal, and who has it in the arbeidsliste now: the leder's items by their goal. */
export function leggTilAvgjorelser(sink: Sink, person: Person, maal: readonly Maal[]): ReadonlyMap<string, string> {
  const ledersaker = new Map<string, string>();
  for (const m of maal) {
    if (m.tilstand === 'TIL_ANBEFALING' || m.tilstand === 'TIL_GODKJENNING') leggTilRunde(sink, person, m);
    if (m.tilstand === 'TIL_GODKJENNING')
      ledersaker.set(m.id, vent(sink, person, m, { slag: 'GODKJENN_MAAL', brukerId: null, rolle: 'LEDER' }));
    if (m.tilstand === 'GODKJENT')
      attester(sink, person, m, { handling: 'godkjenn', hvem: person.sted.leder, rolle: 'LEDER' });
    if (m.tilstand === 'RETURNERT')
      vent(sink, person, m, { slag: 'SVAR_MAAL', brukerId: person.brukerId, rolle: 'LIS' });
  }
  return ledersaker;
}

function leggTilRunde(sink: Sink, person: Person, m: Maal): void {
  const { nr, sted, brukerId } = person;
  const given = m.tilstand === 'TIL_GODKJENNING';
  attester(sink, person, m, { handling: 'sendTilVurdering', hvem: brukerId, rolle: 'LIS' });
  for (const [rolle, hvem] of [
    ['VEILEDER', sted.veilederFor(nr)],
    ['SUPERVISOR', sted.supervisorFor(nr)],
  ] as const) {
    sink.add('anbefaling', {
      ...{ id: fastId('anbefaling', anbefalinger++), maal_id: m.id, runde: 1, rolle, bruker_id: hvem },
      ...{ tilstand: given ? 'ANBEFALT' : 'VENTER', utenfor: false, tekst: null, salt: null, signatur_nr: null },
      ...{ bedt_tid: TID, avgitt_tid: given ? TID : null },
    });
    if (given) attester(sink, person, m, { handling: 'anbefal', hvem, rolle });
    else vent(sink, person, m, { slag: 'ANBEFAL_MAAL', brukerId: hvem, rolle });
  }
}

function attester(
  sink: Sink,
  { sted }: Person,
  m: Maal,
  { handling, hvem, rolle }: { handling: string; hvem: string; rolle: string },
): void {
  const nr = handling === 'anbefal' ? (rolle === 'VEILEDER' ? 2 : 3) : 1;
  sink.add('attestasjon', {
    ...{
      id: fastId('attestasjon', attestasjoner++),
      maal_id: m.id,
      runde: m.tilstand === 'GODKJENT' ? 0 : 1,
      handling,
    },
    ...{ bruker_id: hvem, rolle, virksomhet_id: sted.id, tekst: null, salt: null, signatur_nr: null },
    ...{ samme_person: false, tid: TID, nr },
  });
}

function vent(
  sink: Sink,
  { brukerId: lisId, lopId, sted }: Person,
  m: Maal,
  { slag, brukerId, rolle }: { slag: string; brukerId: string | null; rolle: string },
): string {
  return oppgave(sink, {
    ...{ slag, gjelder_id: m.id, bruker_id: brukerId, rolle, virksomhet_id: sted.id, lis_id: lisId },
    ...{ utdanningslop_id: lopId, tittel: m.tittel, detalj: m.kode, siden_tid: TID, ferdig_tid: null },
  });
}
