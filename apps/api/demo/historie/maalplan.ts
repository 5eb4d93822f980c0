import type { Laeringsmaal } from '@kp/modules/laeringsmaal';
import type { Planoenske } from '../leger/lege';
import { DAY_MS } from '../tider';
import { type Fortalt, fortellAktivitet } from './aktivitet';
import { type Lopsscene, unngaaFlytting } from './lopsscene';
import {
  type Runde,
  fortellAnbefaling,
  fortellGodkjenning,
  fortellRetur,
  fortellSending,
  fortellStjerner,
  fortellTidligere,
  planRunde,
} from './maal';

type Slag = 'TIDLIGERE' | 'GODKJENT' | 'TIL_GODKJENNING' | 'TIL_ANBEFALING' | 'RETURNERT' | 'KLAR' | 'I_GANG';

/** A goal and what has become of it. `dager` is when it was sent, or for what waits since when. */
export interface Maalfordeling {
  readonly goal: Laeringsmaal;
  readonly slag: Slag;
  readonly dager: number;
  readonly supervisor?: string;
  readonly gitt?: boolean;
}

/** From sending to decision takes at most so many days; an entry is answered within so many. */
const ROUND_DAYS = 17;
const ANSWER_DAYS = 9;
const LAST_SENT = 17;
const FIRST_APPROVAL_AFTER = 40;

/** Which goals have come how far; by chance, but the same each time. */
export function fordelMaal(lop: Lopsscene, goals: readonly Laeringsmaal[], oenske: Planoenske): Maalfordeling[] {
  const left = lop.chance.shuffle(goals);
  const take = (slag: Slag, rest: Omit<Maalfordeling, 'goal' | 'slag'>): Maalfordeling => {
    const goal = left.pop();
    if (!goal) throw new Error(`Demodata: ${lop.lege.navn} har flere mål enn katalogen`);
    lop.begynt.set(goal.kode, slag === 'GODKJENT' || slag.startsWith('TIL_') ? rest.dager : -1);
    return { goal, slag, ...rest };
  };
  const many = (slag: Slag, count = 0): Maalfordeling[] =>
    Array.from({ length: count }, () => take(slag, { dager: 0 }));
  const fordelt = [
    ...many('TIDLIGERE', oenske.tidligere),
    ...sendingDays(lop, oenske.godkjent ?? 0).map((dager) => take('GODKJENT', { dager })),
    ...(oenske.tilGodkjenning ?? []).map((dager) => take('TIL_GODKJENNING', { dager })),
    ...(oenske.tilAnbefaling ?? []).map((venter) => take('TIL_ANBEFALING', venter)),
    ...(oenske.returnert ?? []).map((dager) => take('RETURNERT', { dager })),
    ...many('KLAR', oenske.klare),
    ...many('I_GANG', oenske.iGang),
  ];
  for (const { goal, slag } of fordelt) if (slag === 'TIDLIGERE') lop.begynt.delete(goal.kode);
  return fordelt;
}

/** Spread evenly over the time in the portal, each a little off. */
function sendingDays(lop: Lopsscene, count: number): number[] {
  const { registrert, fraDager, sist = 1 } = lop.lege;
  const from = fraDager ?? Math.max(registrert - FIRST_APPROVAL_AFTER, LAST_SENT + 3);
  return Array.from({ length: count }, (_, index) => {
    const even = from - ((from - sist) * (index + lop.chance.next())) / count;
    const dager = Math.min(Math.max(Math.round(even), LAST_SENT, sist + LAST_SENT), registrert - ANSWER_DAYS - 3);
    return unngaaFlytting(lop, dager, ROUND_DAYS);
  });
}

export function fortellMaalplan(lop: Lopsscene, fordelt: readonly Maalfordeling[]): void {
  for (const maal of fordelt) tell[maal.slag](lop, maal);
}

const tell: Readonly<Record<Slag, (lop: Lopsscene, maal: Maalfordeling) => void>> = {
  TIDLIGERE: (lop, { goal }) =>
    fortellTidligere(lop, goal, lop.scene.tider.dagtid(lop.lege.registrert - 3, lop.chance.between(0, 300))),
  GODKJENT: tellApproved,
  TIL_GODKJENNING: tellWaitingForApproval,
  TIL_ANBEFALING: tellWaitingForRecommendation,
  RETURNERT: tellReturned,
  KLAR: (lop, { goal }) => {
    const entries = tellEvidence(lop, goal, lop.chance.between(2, 3), ANSWER_DAYS + 3);
    fortellStjerner(lop, goal, lop.scene.tider.dagtid(lop.chance.between(1, 4), 600), entries);
  },
  I_GANG: (lop, { goal }) => void tellEvidence(lop, goal, lop.chance.between(1, 2), (lop.lege.sist ?? 0) + ANSWER_DAYS),
};

/** Confirmed entries on a goal, all answered at least `before` days ago. */
function tellEvidence(lop: Lopsscene, goal: Laeringsmaal, count: number, before: number): Fortalt[] {
  const { registrert } = lop.lege;
  const latest = Math.min(before + ANSWER_DAYS, registrert - 1);
  const earliest = Math.max(latest, Math.min(registrert - 1, before + 120));
  return Array.from({ length: count }, () => {
    const dager = unngaaFlytting(lop, lop.chance.between(latest, earliest), ANSWER_DAYS);
    return fortellAktivitet(lop, { goal, dager: Math.max(dager, latest), slutt: 'BEKREFTET' });
  });
}

/** Stars and sends in the evening. */
function tellSent(lop: Lopsscene, { goal, supervisor }: Maalfordeling, dager: number): Runde {
  const { tider } = lop.scene;
  const entries = tellEvidence(lop, goal, lop.chance.between(1, 3), dager);
  const sendt = tider.paaDagen(tider.dato(dager), lop.chance.between(15 * 60 + 30, 20 * 60));
  fortellStjerner(lop, goal, new Date(sendt.getTime() - 60_000), entries);
  const runde = planRunde(lop, goal, sendt, supervisor);
  fortellSending(lop, runde);
  return runde;
}

/** Both recommendations, in either order; the answer is when the second was given. */
function tellRecommended(lop: Lopsscene, runde: Runde, ennaa = false): Date {
  const { tider } = lop.scene;
  const morning = new Date(new Date(runde.sendt).setUTCHours(lop.chance.between(7, 13), lop.chance.between(0, 59)));
  const first = tider.arbeidsdagEtter(morning, lop.chance.between(1, 3));
  const second = tider.arbeidsdagEtter(first, lop.chance.between(0, 3));
  const [a, b] = lop.chance.shuffle([runde.opphold.veileder, runde.supervisor]);
  fortellAnbefaling(lop, runde, a ?? '', first, ennaa);
  const later = new Date(second.getTime() + 95 * 60_000);
  fortellAnbefaling(lop, runde, b ?? '', later);
  return later;
}

/** Now and then a goal comes back once, and is sent again with what was missing. */
function tellApproved(lop: Lopsscene, maal: Maalfordeling): void {
  const { tider } = lop.scene;
  const hasTime = maal.dager > LAST_SENT + ROUND_DAYS + 10 && lop.lege.flytting === undefined;
  const firstRound = tellSent(lop, maal, maal.dager);
  const [returned, doubted] = [hasTime && lop.chance.next() < 0.07, lop.chance.next() < 0.03];
  let runde = firstRound;
  let recommended = tellRecommended(lop, runde, doubted);
  if (returned) {
    const back = tider.arbeidsdagEtter(recommended, lop.chance.between(1, 3));
    fortellRetur(lop, runde, back);
    runde = planRunde(lop, maal.goal, new Date(back.getTime() + 4 * DAY_MS), firstRound.supervisor);
    fortellSending(lop, runde, lop.chance.pick(lop.scene.kommentarer.svar));
    recommended = tellRecommended(lop, runde);
  }
  fortellGodkjenning(lop, runde, tider.arbeidsdagEtter(recommended, lop.chance.between(1, 4)));
}

function tellWaitingForApproval(lop: Lopsscene, maal: Maalfordeling): void {
  const { tider } = lop.scene;
  const runde = tellSent(lop, maal, maal.dager + lop.chance.between(3, 5));
  fortellAnbefaling(lop, runde, runde.opphold.veileder, tider.dagtid(maal.dager + 1, lop.chance.between(0, 240)));
  fortellAnbefaling(lop, runde, runde.supervisor, tider.dagtid(maal.dager, lop.chance.between(0, 240)));
}

function tellWaitingForRecommendation(lop: Lopsscene, maal: Maalfordeling): void {
  const runde = tellSent(lop, maal, maal.dager);
  const given = lop.scene.tider.dagtid(Math.ceil(maal.dager / 2), 200);
  if (maal.gitt) fortellAnbefaling(lop, runde, runde.opphold.veileder, given);
}

function tellReturned(lop: Lopsscene, maal: Maalfordeling): void {
  const { tider } = lop.scene;
  const runde = tellSent(lop, maal, maal.dager + 7);
  fortellAnbefaling(lop, runde, runde.opphold.veileder, tider.dagtid(maal.dager + 5, 60));
  fortellAnbefaling(lop, runde, runde.supervisor, tider.dagtid(maal.dager + 3, 90));
  fortellRetur(lop, runde, tider.dagtid(maal.dager, 150));
}
