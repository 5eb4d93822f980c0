import type { Lege } from '../leger/lege';
import { type Malbank } from '../maler';
import { type Demosted, type Scene, requireSted } from '../scene';
import type { Tilfeldig } from '../tilfeldig';

/** Where the doctor is for a while, and who is veileder there. Days before now, `fra` the larger. */
export interface Opphold {
  readonly sted: Demosted;
  readonly veileder: string;
  readonly fra: number;
  readonly til: number;
}

/** One doctor in the scene: what is known before the story, and the ids that come with it. */
export interface Lopsscene {
  readonly scene: Scene;
  readonly lege: Lege;
  readonly chance: Tilfeldig;
  readonly malbank: Malbank;
  readonly opphold: readonly Opphold[];
  /** Goals the story touches, with the day of their approval if any: an activity may count on several of them. */
  readonly begynt: Map<string, number>;
  readonly maal: Map<string, string>;
  lisId: string;
  utdanningslopId: string;
}

export function lagOpphold(scene: Scene, { sted, veileder, registrert, flytting }: Lege): Opphold[] {
  const first = { sted: requireSted(scene, sted), veileder, fra: registrert, til: flytting?.dager ?? 0 };
  if (!flytting) return [first];
  const next = { sted: requireSted(scene, flytting.til), veileder: flytting.veileder, fra: flytting.dager, til: 0 };
  return [first, next];
}

export function oppholdPaa({ opphold }: Lopsscene, dagerSiden: number): Opphold {
  const found = opphold.find(({ til }) => dagerSiden > til) ?? opphold.at(-1);
  if (!found) throw new Error('Demodata: en lege uten opphold');
  return found;
}

/** What takes `varighet` days is moved so that it does not run across a change of virksomhet. */
export function unngaaFlytting(
  { lege: { flytting, registrert } }: Lopsscene,
  dagerSiden: number,
  varighet: number,
): number {
  if (!flytting) return dagerSiden;
  const { dager } = flytting;
  const crosses = dagerSiden >= dager - 1 && dagerSiden - varighet <= dager + 1;
  if (!crosses) return dagerSiden;
  const before = dager + varighet + 2;
  return before <= registrert - 1 ? before : dager - 2;
}

/** Supervisører in a place who may be asked; never the veileder, since the two are two persons. */
export function supervisorer({ scene }: Lopsscene, { sted, veileder }: Opphold): string[] {
  return scene.folk
    .filter((p) => p.sted === sted.kode && p.roller.includes('SUPERVISOR') && p.sluttetForDager === undefined)
    .map(({ navn }) => navn)
    .filter((navn) => navn !== veileder);
}

export function maalId({ maal }: Lopsscene, kode: string): string {
  const id = maal.get(kode);
  if (!id) throw new Error(`Demodata: målet ${kode} er ikke i planen`);
  return id;
}
