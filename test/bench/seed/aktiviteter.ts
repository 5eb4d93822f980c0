import { TID, fastId, tilfeldig } from './land';
import type { Maal, Person } from './lis';
import type { Sink } from './sink';

const TYPER = ['KLINISK_ARBEID', 'PROSEDYRE', 'KURS', 'LEGEVAKT', 'INTERNUNDERVISNING', 'REFLEKSJON'] as const;
const TEKST =
  'Eksempeltekst om en vakt: hva som ble gjort, hva jeg tenkte underveis, hva supervisor sa, og hva jeg vil gjøre neste gang.';
/** So many of each LIS wait for a supervisør. */
const SENDTE = 2;
/** Finished items of the arbeidsliste: the list has a past, if not all of it. */
const FERDIGE = 20;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.parse('2024-09-02');

type Slag = 'UTKAST' | 'SENDT' | 'BEKREFTET';

/** `nr` counts on across all LIS; the counts of the goals follow the entries. */
export function leggTilAktiviteter(
  sink: Sink,
  person: Person,
  maal: readonly Maal[],
  antall: number,
  nr: number,
): void {
  const { lopId, brukerId, sted } = person;
  const begun = maal.filter(({ tilstand }) => tilstand !== 'IKKE_PAABEGYNT');
  const next = tilfeldig(person.nr + 77);
  const supervisor = sted.supervisorFor(person.nr);
  for (let i = 0; i < antall; i++) {
    const id = fastId('aktivitet', nr + i);
    // Each goal in turn, so that every one that has been begun has an entry.
    const goal = begun[i % begun.length];
    if (!goal) return;
    const tilstand: Slag = i < SENDTE ? 'SENDT' : i % 33 === 32 ? 'UTKAST' : 'BEKREFTET';
    const privat = tilstand === 'UTKAST' && i % 2 === 0;
    const sent = tilstand !== 'UTKAST';
    const decided = tilstand === 'BEKREFTET';
    const tittel = `Eksempelaktivitet ${String(i + 1)} i ${goal.kode}`;
    sink.add('laeringsaktivitet', {
      ...{ id, utdanningslop_id: lopId, bruker_id: brukerId, virksomhet_id: sted.id, arena_id: null },
      ...{ type: TYPER[Math.floor(next() * TYPER.length)] ?? 'KURS', tittel, tekst: TEKST },
      ...{ fra: new Date(FIRST_DAY + Math.floor(next() * 540) * DAY_MS).toISOString().slice(0, 10), til: null },
      ...{ minutter: 60, antall: null, privat, tilstand, bedt_bruker_id: sent ? supervisor : null },
      ...{ bedt_rolle: sent ? 'SUPERVISOR' : null, sendt_tid: sent ? TID : null },
      ...{ avgjort_av: decided ? supervisor : null, avgjort_rolle: decided ? 'SUPERVISOR' : null },
      ...{ avgjort_tid: decided ? TID : null, merket_av_leder: false, opprettet_tid: TID, endret_tid: TID, versjon: 1 },
    });
    sink.add('aktivitet_maal', { aktivitet_id: id, maal_id: goal.id, stjerne: i < begun.length });
    if (sent) goal.aktiviteter += 1;
    if (decided) goal.bekreftede += 1;
    if (tilstand === 'SENDT')
      leggTilOppgave(sink, person, { slag: 'BEKREFT_AKTIVITET', gjelderId: id, tittel, supervisor });
    else if (decided && i < FERDIGE + SENDTE)
      leggTilOppgave(sink, person, { slag: 'BEKREFT_AKTIVITET', gjelderId: id, tittel, supervisor }, TID);
  }
}

let oppgaver = 0;

function leggTilOppgave(
  sink: Sink,
  { brukerId, lopId, sted }: Person,
  sak: { slag: string; gjelderId: string; tittel: string; supervisor: string },
  ferdigTid: string | null = null,
): void {
  const { slag, gjelderId, tittel, supervisor } = sak;
  oppgave(sink, {
    ...{ slag, gjelder_id: gjelderId, bruker_id: supervisor, rolle: 'SUPERVISOR', virksomhet_id: sted.id },
    ...{ lis_id: brukerId, utdanningslop_id: lopId, tittel, detalj: '', siden_tid: TID, ferdig_tid: ferdigTid },
  });
}

/** Its id is the answer. */
export function oppgave(sink: Sink, row: Record<string, string | null>): string {
  const id = fastId('oppgave', oppgaver++);
  sink.add('arbeidsoppgave', { id, ...row });
  return id;
}
