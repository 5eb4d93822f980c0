import type { Laeringsmaal } from '@kp/modules/laeringsmaal';
import type { Aktivitetsmal, Kommentarer } from './maler';
import type { Demoarena, Demoperson, Stedskode } from './steder';
import type { Tider } from './tider';
import type { Tidslinje } from './tidslinje';
import type { Tjenester } from './tjenester';

/** A virksomhet as it stands in the database. */
export interface Demosted {
  readonly kode: Stedskode;
  readonly navn: string;
  readonly virksomhetId: string;
  readonly leder: string;
  readonly arenaer: readonly (Pick<Demoarena, 'type' | 'kategorier'> & { readonly id: string })[];
}

/** Everything the stories of the doctors are told with. */
export interface Scene {
  readonly tjenester: Tjenester;
  readonly tider: Tider;
  readonly linje: Tidslinje;
  readonly steder: ReadonlyMap<Stedskode, Demosted>;
  readonly folk: readonly Demoperson[];
  /** Id by name; filled as people are added. */
  readonly personer: Map<string, string>;
  /** The goals of each catalogue by its code, in its order. */
  readonly kataloger: ReadonlyMap<string, readonly Laeringsmaal[]>;
  readonly maler: readonly Aktivitetsmal[];
  readonly kommentarer: Kommentarer;
  /** Gives the next number of the demo block in the register of health personnel. */
  readonly nesteHpr: () => string;
}

export function requirePerson({ personer }: Pick<Scene, 'personer'>, navn: string): string {
  const id = personer.get(navn);
  if (!id) throw new Error(`Demodata: ${navn} er ikke lagt til`);
  return id;
}

export function requireSted({ steder }: Pick<Scene, 'steder'>, kode: Stedskode): Demosted {
  const sted = steder.get(kode);
  if (!sted) throw new Error(`Demodata: ${kode} finnes ikke`);
  return sted;
}
