import { newId } from '@kp/kernel/ids';
import type { Rollenavn } from '@kp/kernel/rolle';
import { type Scene, requirePerson, requireSted } from './scene';

/** What happens beside the records: somebody leaves, somebody is proposed, notices are read, records are looked at. */
export function fortellEkstra(scene: Scene): void {
  tellLeaving(scene);
  tellProposal(scene);
  tellMarked(scene);
  tellReported(scene);
  tellLooks(scene);
  tellReading(scene);
}

/** A supervisør leaves: what waited there goes back to the LIS. */
function tellLeaving(scene: Scene): void {
  const { tider, linje, tjenester, folk } = scene;
  for (const { navn, sted, sluttetForDager } of folk) {
    if (sluttetForDager === undefined) continue;
    linje.addAlone(tider.dagtid(sluttetForDager, 400), `${navn} slutter`, async () => {
      const sql = 'SELECT id FROM rolle WHERE bruker_id = ? AND rolle = ?';
      const role = await tjenester.work.row<{ id: string }>(sql, requirePerson(scene, navn), 'SUPERVISOR');
      return tjenester.avsluttRolle.avslutt(requireSted(scene, sted).leder, role?.id ?? '');
    });
  }
}

function tellProposal(scene: Scene): void {
  const { tider, linje, tjenester } = scene;
  linje.addAlone(tider.dagtid(2, 480), 'Ida foreslår en supervisør', async () => {
    const person = { epost: 'selma.sandstein@example.no', navn: 'Selma Sandstein', yrke: 'Helsesykepleier' };
    return tjenester.foreslaa.foreslaa(requirePerson(scene, 'Ida Bjørk'), await findLop(scene, 'Ida Bjørk'), person);
  });
}

/** The leder marks a course as done for a doctor who is behind with the log. */
function tellMarked(scene: Scene): void {
  const { tider, linje, tjenester } = scene;
  linje.addAlone(tider.dagtid(70, 200), 'Guro merker et kurs som utført', async () => {
    const utdanningslopId = await findLop(scene, 'Henning Hassel');
    const sql = "SELECT id FROM maal WHERE utdanningslop_id = ? AND tilstand = 'PAABEGYNT' ORDER BY id LIMIT 1";
    const maal = await tjenester.work.row<{ id: string }>(sql, utdanningslopId);
    const innhold = {
      ...{ type: 'KURS' as const, tittel: 'Kurs i akuttmedisin', tekst: 'Gjennomført med godkjent prøve.' },
      ...{ fra: tider.dato(80), til: tider.dato(79), timer: 15, antall: 1, arenaId: null, privat: false },
      maalIder: maal ? [maal.id] : [],
    };
    const begrunnelse = 'Jeg var med på kurset, og har sett kursbeviset.';
    const leder = requirePerson(scene, 'Guro Granitt');
    return tjenester.aktivitetstjeneste.markerUtfoert(newId(), leder, utdanningslopId, innhold, begrunnelse);
  });
}

/** One who comes from a hospital reports what was approved there; nobody has decided yet. */
function tellReported(scene: Scene): void {
  const { tider, linje, tjenester } = scene;
  linje.addAlone(tider.dagtid(6, 300), 'Simen melder mål som godkjent tidligere', async () => {
    const utdanningslopId = await findLop(scene, 'Simen Siv');
    const sql = `SELECT m.id FROM maal m JOIN laeringsmaal l ON l.id = m.laeringsmaal_id
      WHERE m.utdanningslop_id = ? AND m.tilstand = 'IKKE_PAABEGYNT' ORDER BY l.kode LIMIT 14`;
    const maal = await tjenester.work.rows<{ id: string }>(sql, utdanningslopId);
    const [first, ...others] = maal.map(({ id }) => ({ maalId: id }));
    return tjenester.tidligeremeldinger.begynn(newId(), requirePerson(scene, 'Simen Siv'), utdanningslopId, {
      felles: {
        ...{ dato: tider.dato(700), virksomhet: 'Bergstad sykehus', godkjenner: 'Kåre Kobolt, seksjonsoverlege' },
      },
      dokument: 'Attest fra Bergstad sykehus',
      maal: [...(first ? [{ ...first, dato: tider.dato(900) }] : []), ...others],
      vedleggIder: undefined,
      kommentar: 'Dette er målene jeg fikk godkjent før jeg kom hit.',
    });
  });
}

/** So that Ida finds something when she asks who has looked at her record. */
function tellLooks(scene: Scene): void {
  const looks: readonly [navn: string, rolle: Rollenavn, hva: string, dager: number][] = [
    ['Guro Granitt', 'LEDER', 'utdanningslop', 40],
    ['Torstein Gneis', 'VEILEDER', 'maalliste', 24],
    ['Guro Granitt', 'LEDER', 'maal', 16],
    ['Jonas Einer', 'SUPERVISOR', 'aktivitet', 9],
    ['Torstein Gneis', 'VEILEDER', 'maal', 7],
    ['Mari Mose', 'STEDFORTREDER', 'utdanningslop', 3],
  ];
  const { tider, linje, tjenester } = scene;
  const { virksomhetId } = requireSted(scene, 'FJELLVIK');
  for (const [navn, rolle, hva, dager] of looks) {
    linje.addAlone(tider.dagtid(dager, 45), `${navn} ser på Idas ${hva}`, async () => {
      const detalj = await findLop(scene, 'Ida Bjørk');
      const gjelderBrukerId = requirePerson(scene, 'Ida Bjørk');
      return tjenester.innsyn.record({
        ...{ brukerId: requirePerson(scene, navn), rolle, virksomhetId, gjelderBrukerId, hva, detalj },
      });
    });
  }
}

const READ_UNTIL = 6;

/** Everyone has read what came before the last days. */
function tellReading(scene: Scene): void {
  const { tider, linje, tjenester } = scene;
  linje.addAlone(tider.dagtid(READ_UNTIL, 720), 'varsler blir lest', async () => {
    const people = await tjenester.work.rows<{ id: string }>('SELECT DISTINCT bruker_id AS id FROM varsel');
    for (const { id } of people) await tjenester.varselliste.markRead(id, null);
  });
}

async function findLop({ tjenester, personer }: Scene, navn: string): Promise<string> {
  const sql = 'SELECT id FROM utdanningslop WHERE bruker_id = ?';
  const lop = await tjenester.work.row<{ id: string }>(sql, personer.get(navn) ?? '');
  if (!lop) throw new Error(`Demodata: ${navn} har ikke noe utdanningsløp`);
  return lop.id;
}
