import { type Result, fail, ok } from '@kp/kernel/result';
import type { Script } from '@kp/platform/database/statement';
import type { Lege } from '../leger/lege';
import { Malbank } from '../maler';
import { type Scene, requirePerson } from '../scene';
import { epostFor } from '../steder';
import { Tilfeldig } from '../tilfeldig';
import { fortellAktivitet } from './aktivitet';
import { type Lopsscene, lagOpphold } from './lopsscene';
import { type Maalfordeling, fordelMaal, fortellMaalplan } from './maalplan';
import { fortellTjenestetid } from './tjenestetid';
import { fortellAvslutning, fortellFlytting, fortellPermisjon, giveSupervisor, planlagtSlutt } from './vendinger';

/** The story of one doctor, told into the timeline. */
export function fortellLop(scene: Scene, lege: Lege): void {
  const chance = new Tilfeldig(lege.navn);
  const lop: Lopsscene = {
    scene,
    lege,
    chance,
    malbank: new Malbank(scene.maler, chance),
    opphold: lagOpphold(scene, lege),
    begynt: new Map(),
    maal: new Map(),
    lisId: '',
    utdanningslopId: '',
  };
  scene.linje.add(scene.tider.dagtid(lege.registrert, 30), `${lege.navn} blir lagt til`, () => opprett(lop));
  // All goals are given out first: an entry may count on one that is told later.
  const fordelt = Object.entries(lege.planer).flatMap(([kode, oenske]) =>
    fordelMaal(lop, scene.kataloger.get(kode) ?? [], oenske),
  );
  fortellMaalplan(lop, fordelt);
  tellOpenEntries(lop, fordelt);
  fortellFlytting(lop);
  fortellPermisjon(lop);
  fortellTjenestetid(lop);
  fortellAvslutning(lop);
}

function* opprett(lop: Lopsscene): Script<Result<unknown>> {
  const { scene, lege, opphold } = lop;
  const { tider, tjenester } = scene;
  const [first] = opphold;
  if (!first) return fail('regel', 'uten sted');
  const { virksomhetId, leder: lederId } = first.sted;
  const registrert = tider.dato(lege.registrert);
  const monthStart = tider.foersteIMaaneden(lege.startMnd);
  const startdato = monthStart < registrert ? monthStart : registrert;
  const made = yield* tjenester.opprett.opprettScript(lederId, {
    ...{ epost: epostFor(lege.navn), navn: lege.navn, hprNummer: scene.nesteHpr(), spesialitet: lege.spesialitet },
    ...{ virksomhetId, lederId, veilederId: requirePerson(scene, lege.veileder) },
    ...{ startdato, planlagtSlutt: planlagtSlutt(startdato, lege.varerMnd), fra: startdato },
  });
  if (!made.ok) return made;
  lop.lisId = made.value.personId;
  lop.utdanningslopId = made.value.utdanningslopId;
  scene.personer.set(lege.navn, made.value.personId);
  const { maal } = yield* tjenester.maallister.load(lop.utdanningslopId);
  for (const { kode, id } of maal) lop.maal.set(kode, id);
  return lege.supervisor ? yield* giveSupervisor(lop) : ok();
}

/** What waits, what came back, drafts and private notes, on goals in progress in turn. */
function tellOpenEntries(lop: Lopsscene, fordelt: readonly Maalfordeling[]): void {
  const { venter = [], returnerteAktiviteter = [], utkast = [], private: notes = [] } = lop.lege;
  const begun = fordelt.filter(({ slag }) => slag === 'I_GANG').map(({ goal }) => goal);
  let next = 0;
  const goal = (): Maalfordeling['goal'] => {
    const found = begun[next++ % begun.length];
    if (!found) throw new Error(`Demodata: ${lop.lege.navn} har ingen mål i gang`);
    return found;
  };
  for (const { dager, hos } of venter) fortellAktivitet(lop, { goal: goal(), dager, hos, slutt: 'SENDT' });
  for (const dager of returnerteAktiviteter)
    fortellAktivitet(lop, { goal: goal(), dager: dager + 1, slutt: 'RETURNERT' });
  for (const dager of utkast) fortellAktivitet(lop, { goal: goal(), dager, slutt: 'UTKAST' });
  for (const dager of notes) fortellAktivitet(lop, { goal: goal(), dager, slutt: 'UTKAST', privat: true });
}
