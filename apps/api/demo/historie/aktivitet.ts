import { addDays } from '@kp/kernel/calendar-date';
import { osloDate } from '@kp/kernel/clock';
import { type Result, fail } from '@kp/kernel/result';
import type { Aktivitetsinnhold } from '@kp/modules/laeringsaktiviteter';
import type { Laeringsmaal } from '@kp/modules/laeringsmaal';
import type { Script } from '@kp/platform/database/statement';
import type { Aktivitetsmal } from '../maler';
import { requirePerson } from '../scene';
import { type Lopsscene, type Opphold, maalId, oppholdPaa, supervisorer } from './lopsscene';

/** One entry, and what became of it. */
export interface Aktivitetsplan {
  readonly goal: Laeringsmaal;
  /** When it was logged, days before now. */
  readonly dager: number;
  readonly slutt: 'UTKAST' | 'SENDT' | 'BEKREFTET' | 'RETURNERT';
  /** The one who is asked; chosen by chance when not given. */
  readonly hos?: string;
  readonly privat?: boolean;
}

/** The entry as it will be known when the story is played. */
export interface Fortalt {
  id: string;
  versjon: number;
}

interface Under {
  readonly entry: Fortalt;
  readonly mal: Aktivitetsmal;
  readonly tid: Date;
  readonly bedt: string;
  readonly innhold: () => Aktivitetsinnhold;
}

const WITHOUT_PLACE = new Set([
  'KURS',
  'E_LAERING',
  'SELVSTUDIUM',
  'REFLEKSJON',
  'INDIVIDUELL_VEILEDNING',
  'GRUPPEVEILEDNING',
]);
const MINUTE_MS = 60_000;
const LONG_COURSE = 12;

export function fortellAktivitet(lop: Lopsscene, plan: Aktivitetsplan): Fortalt {
  const { scene, chance } = lop;
  const { tider, linje, tjenester } = scene;
  const opphold = oppholdPaa(lop, plan.dager);
  const mal = plan.privat ? privatNote(lop, plan.goal) : lop.malbank.take(plan.goal);
  const tid = tider.paaDagen(tider.dato(plan.dager), chance.between(15 * 60, 20 * 60));
  const innhold = makeInnhold(lop, plan, mal, tid, opphold);
  const entry: Fortalt = { id: '', versjon: 1 };
  linje.add(tid, `${lop.lege.navn} logger «${mal.tittel}»`, function* () {
    const saved = yield* tjenester.logg.addDraft(lop.lisId, lop.utdanningslopId, innhold());
    if (saved.ok) entry.id = saved.value.id;
    return saved;
  });
  if (plan.slutt === 'UTKAST') return entry;
  const bedt = plan.hos ?? chooseBekrefter(lop, opphold);
  const under = { entry, mal, tid, bedt, innhold };
  send(lop, under, new Date(tid.getTime() + 3 * MINUTE_MS));
  if (plan.slutt !== 'SENDT') answer(lop, under, plan.slutt);
  return entry;
}

function chooseBekrefter(lop: Lopsscene, opphold: Opphold): string {
  const isVeileder = lop.chance.next() < 0.25;
  return isVeileder ? opphold.veileder : lop.chance.pick(supervisorer(lop, opphold));
}

function send(lop: Lopsscene, { entry, bedt }: Under, tid: Date): void {
  const { tjenester, linje } = lop.scene;
  linje.add(tid, `${lop.lege.navn} sender til ${bedt}`, function* (): Script<Result<unknown>> {
    const person = yield* tjenester.bekreftere.find(lop.utdanningslopId, requirePerson(lop.scene, bedt));
    if (!person) return fail('regel', `kan ikke be ${bedt}`);
    const avgjorelse = { id: entry.id, brukerId: lop.lisId, versjon: entry.versjon++, tekst: '' };
    return yield* tjenester.aktivitet.send(avgjorelse, person);
  });
}

/** Some come back once before they are confirmed. */
function answer(lop: Lopsscene, under: Under, slutt: 'BEKREFTET' | 'RETURNERT'): void {
  const { chance, scene } = lop;
  const { tider } = scene;
  const first = tider.arbeidsdagEtter(atHour(under.tid, chance.between(7, 13)), chance.between(1, 5));
  if (slutt === 'RETURNERT') {
    decide(lop, under, 'returner', first, chance.pick(scene.kommentarer.retur));
    return;
  }
  const comesBack = tider.dagerSiden(under.tid) > 30 && chance.next() < 0.05;
  if (!comesBack) {
    decide(lop, under, 'bekreft', first, under.mal.raad);
    return;
  }
  decide(lop, under, 'returner', first, chance.pick(scene.kommentarer.retur));
  const second = new Date(first.getTime() + 9 * 60 * MINUTE_MS);
  rewrite(lop, under, second);
  send(lop, under, new Date(second.getTime() + MINUTE_MS));
  decide(lop, under, 'bekreft', tider.arbeidsdagEtter(atHour(second, chance.between(7, 13)), 1), under.mal.raad);
}

function rewrite(lop: Lopsscene, { entry, innhold }: Under, tid: Date): void {
  const { tjenester, linje } = lop.scene;
  linje.addAlone(tid, `${lop.lege.navn} svarer`, () => {
    const before = innhold();
    const tekst = `${before.tekst} Gjorde det sammen med supervisør, og avtalte ny kontroll etter to uker.`;
    return tjenester.logg.update(lop.lisId, entry.id, { ...before, tekst }, entry.versjon++);
  });
}

function decide(
  lop: Lopsscene,
  { entry, bedt }: Under,
  handling: 'bekreft' | 'returner',
  tid: Date,
  tekst: string,
): void {
  const { tjenester, linje } = lop.scene;
  linje.add(tid, `${bedt}: ${handling}`, () =>
    tjenester.aktivitet[handling]({
      id: entry.id,
      brukerId: requirePerson(lop.scene, bedt),
      versjon: entry.versjon++,
      tekst,
    }),
  );
}

function makeInnhold(
  lop: Lopsscene,
  plan: Aktivitetsplan,
  mal: Aktivitetsmal,
  tid: Date,
  { sted }: Opphold,
): () => Aktivitetsinnhold {
  const { chance, begynt, scene } = lop;
  const logged = osloDate(tid);
  const earliest = scene.tider.dato(lop.lege.registrert);
  const before = addDays(logged, -chance.between(0, 2) - (isLong(mal) ? 1 : 0));
  const fra = before > earliest ? before : logged;
  const til = isLong(mal) && fra < logged ? addDays(fra, 1) : null;
  const koder = mal.maal.filter((kode) => kode === plan.goal.kode || (begynt.get(kode) ?? Infinity) < plan.dager);
  const arenaId = findArena(sted.arenaer, plan.goal, mal);
  const { type, tittel, tekst, timer, antall } = mal;
  return () => ({
    ...{ type, tittel, tekst, fra, til, timer, antall, arenaId, privat: plan.privat === true },
    maalIder: koder.map((kode) => maalId(lop, kode)),
  });
}

const isLong = ({ type, timer }: Aktivitetsmal): boolean => type === 'KURS' && (timer ?? 0) >= LONG_COURSE;

function findArena(arenaer: Opphold['sted']['arenaer'], goal: Laeringsmaal, mal: Aktivitetsmal): string | null {
  if (WITHOUT_PLACE.has(mal.type)) return null;
  const byType = mal.type === 'LEGEVAKT' ? arenaer.find(({ type }) => type === 'LEGEVAKT') : undefined;
  return (byType ?? arenaer.find(({ kategorier }) => kategorier.includes(goal.kategori)) ?? arenaer[0])?.id ?? null;
}

function privatNote({ chance }: Lopsscene, goal: Laeringsmaal): Aktivitetsmal {
  const tekst = chance.pick([
    'Jeg ble usikker underveis og sa det ikke høyt. Vil ta det opp når jeg har tenkt ferdig.',
    'Sov dårlig etter denne vakten. Hva var det egentlig som gjorde inntrykk?',
  ]);
  return { maal: [goal.kode], type: 'REFLEKSJON', tittel: 'Til meg selv', tekst, timer: null, antall: null, raad: '' };
}

/** The same day at another hour. */
const atHour = (tid: Date, hour: number): Date => new Date(new Date(tid).setUTCHours(hour, tid.getUTCMinutes(), 0, 0));
