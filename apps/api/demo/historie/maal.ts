import type { Result } from '@kp/kernel/result';
import { fail } from '@kp/kernel/result';
import type { Maalhandlingsvalg } from '@kp/modules/godkjenning';
import type { Laeringsmaal } from '@kp/modules/laeringsmaal';
import type { Script } from '@kp/platform/database/statement';
import { requirePerson } from '../scene';
import type { Fortalt } from './aktivitet';
import { type Lopsscene, type Opphold, maalId, oppholdPaa, supervisorer } from './lopsscene';

/** One round of assessment: sent, recommended, decided. */
export interface Runde {
  readonly goal: Laeringsmaal;
  readonly sendt: Date;
  readonly supervisor: string;
  readonly opphold: Opphold;
}

type Act = (valg: Maalhandlingsvalg) => Script<Result<unknown>>;

/** The version is read when the act is played: what happened before it has moved it. */
function act(lop: Lopsscene, goal: Laeringsmaal, hvem: string, tid: Date, hva: string, tekst: string, run: Act): void {
  const { tjenester, linje } = lop.scene;
  linje.add(tid, `${hvem}: ${hva} ${goal.kode} for ${lop.lege.navn}`, function* () {
    const id = maalId(lop, goal.kode);
    const maal = yield* tjenester.maal.find(id);
    if (!maal) return fail('finnesIkke', goal.kode);
    const brukerId = hvem === lop.lege.navn ? lop.lisId : requirePerson(lop.scene, hvem);
    return yield* run({ maalId: id, brukerId, versjon: maal.versjon, tekst });
  });
}

export function planRunde(lop: Lopsscene, goal: Laeringsmaal, sendt: Date, supervisor?: string): Runde {
  const opphold = oppholdPaa(lop, lop.scene.tider.dagerSiden(sendt));
  return { goal, sendt, opphold, supervisor: supervisor ?? lop.chance.pick(supervisorer(lop, opphold)) };
}

/** The best evidence is starred just before the goal is sent. */
export function fortellStjerner(lop: Lopsscene, goal: Laeringsmaal, tid: Date, entries: readonly Fortalt[]): void {
  lop.scene.linje.add(tid, `${lop.lege.navn} gir stjerne på ${goal.kode}`, () =>
    lop.scene.tjenester.bevis.saveStars(
      maalId(lop, goal.kode),
      entries.slice(0, 3).map(({ id }) => id),
    ),
  );
}

/** `svar`: what was asked for when the goal came back. */
export function fortellSending(lop: Lopsscene, { goal, sendt, supervisor, opphold }: Runde, svar = ''): void {
  const { anbefalinger } = lop.scene.tjenester;
  act(lop, goal, lop.lege.navn, sendt, 'sender', svar, (valg) => {
    const [supervisorId, veilederId] = [supervisor, opphold.veileder].map((navn) => requirePerson(lop.scene, navn));
    return anbefalinger.sendTilVurdering(valg, lop.utdanningslopId, supervisorId ?? '', veilederId ?? '');
  });
}

export function fortellAnbefaling(lop: Lopsscene, { goal }: Runde, hvem: string, tid: Date, ennaa = false): void {
  const { anbefaling, ikkeEnnaa } = lop.scene.kommentarer;
  const tekst = lop.chance.pick(ennaa ? ikkeEnnaa : anbefaling);
  act(lop, goal, hvem, tid, 'anbefaler', tekst, (valg) =>
    lop.scene.tjenester.anbefalinger.anbefal(valg, ennaa ? 'IKKE_ENNAA' : 'ANBEFALT'),
  );
}

export function fortellGodkjenning(lop: Lopsscene, { goal, opphold }: Runde, tid: Date): void {
  const tekst = lop.chance.pick(lop.scene.kommentarer.godkjenning);
  act(lop, goal, chooseGodkjenner(lop, opphold), tid, 'godkjenner', tekst, (valg) =>
    lop.scene.tjenester.godkjenning.godkjenn(valg),
  );
}

export function fortellRetur(lop: Lopsscene, { goal, opphold }: Runde, tid: Date): void {
  const tekst = lop.chance.pick(lop.scene.kommentarer.retur);
  act(lop, goal, leder(lop, opphold), tid, 'returnerer', tekst, (valg) =>
    lop.scene.tjenester.godkjenning.returner(valg),
  );
}

/** The leder enters what was approved before the portal was taken into use. */
export function fortellTidligere(lop: Lopsscene, goal: Laeringsmaal, tid: Date): void {
  const { tider, tjenester } = lop.scene;
  const [first] = lop.opphold;
  if (!first) return;
  const tidligere = {
    dokument: 'Attestert læringsmålplan på papir',
    dato: tider.dato(lop.lege.registrert + lop.chance.between(20, 400)),
    virksomhet: 'Bergstad kommune',
    godkjenner: 'Kåre Kobolt, kommuneoverlege',
  };
  act(lop, goal, leder(lop, first), tid, 'godkjenner tidligere', '', (valg) =>
    tjenester.godkjenning.godkjennTidligere(valg, tidligere),
  );
}

const leder = ({ scene }: Lopsscene, { sted }: Opphold): string => {
  const found = scene.folk.find((p) => p.sted === sted.kode && p.roller.includes('LEDER'));
  if (!found) throw new Error(`Demodata: ${sted.navn} har ingen leder`);
  return found.navn;
};

/** Mostly the leder; now and then the stedfortreder or the one it is delegated to. */
function chooseGodkjenner(lop: Lopsscene, opphold: Opphold): string {
  const roll = lop.chance.next();
  const rolle = roll < 0.75 ? 'LEDER' : roll < 0.9 ? 'STEDFORTREDER' : 'DELEGERT_GODKJENNER';
  const found = lop.scene.folk.find((p) => p.sted === opphold.sted.kode && p.roller.includes(rolle));
  return found?.navn ?? leder(lop, opphold);
}
