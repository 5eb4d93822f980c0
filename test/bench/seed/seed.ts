import { leggTilAktiviteter } from './aktiviteter';
import { leggTilAvgjorelser } from './avgjorelser';
import { katalogFor, leggTilKataloger } from './kataloger';
import { type Storrelse, fastId } from './land';
import { type Person, harStartet, leggTilLis, skrivMaal } from './lis';
import { bruker, rolle } from './personer';
import type { Sink } from './sink';
import { type Sted, fordel, leggTilSted } from './steder';

/** Goals that wait for a leder, of those the bench decides on. */
export interface Ventende {
  readonly maalId: string;
  /** The item in the leder's list. */
  readonly oppgaveId: string;
  readonly leder: string;
}

/** Whom and what the bench asks for. */
export interface Land {
  readonly steder: readonly Sted[];
  readonly direktorat: string;
  /** LIS who have started, with some goals they are working on. */
  readonly leger: readonly (Person & { readonly paabegynte: readonly string[] })[];
  readonly ventende: readonly Ventende[];
}

/** Spread over the whole country, so that what they ask for does not lie side by side in the file. */
const MOST_LEGER = 400;

/** The whole country at one scale, the same rows each time. */
export async function seed(sink: Sink, storrelse: Storrelse): Promise<Land> {
  leggTilKataloger(sink);
  const direktorat = fastId('bruker', 900_000);
  sink.add('bruker', bruker(direktorat, 'Henny Eksempelsen', 'benk.direktorat@example.no'));
  sink.add('rolle', rolle(900_000, direktorat, 'HELSEDIREKTORATET', null));
  const steder: Sted[] = [];
  const leger: (Person & { paabegynte: string[] })[] = [];
  const ventende: Ventende[] = [];
  const sizes = fordel(storrelse);
  const apart = Math.ceil(storrelse.lis / MOST_LEGER);
  const started = Array.from({ length: storrelse.lis }, (_, nr) => nr).filter(harStartet).length;
  let [nr, entries, startedSoFar] = [0, 0, 0];
  for (const [index, antall] of sizes.entries()) {
    const sted = leggTilSted(sink, index + 1, antall);
    steder.push(sted);
    for (let i = 0; i < antall; i++, nr++) {
      const { person, maal } = leggTilLis(sink, nr, sted, katalogFor(nr));
      if (harStartet(nr)) {
        const upTo = Math.floor((storrelse.aktiviteter * ++startedSoFar) / started);
        leggTilAktiviteter(sink, person, maal, upTo - entries, entries);
        entries = upTo;
        const paabegynte = maal.filter(({ tilstand }) => tilstand === 'PAABEGYNT').map(({ id }) => id);
        if (nr % apart === 0) leger.push({ ...person, paabegynte });
      }
      skrivMaal(sink, person, maal);
      for (const [maalId, oppgaveId] of leggTilAvgjorelser(sink, person, maal))
        if (harStartet(nr)) ventende.push({ maalId, oppgaveId, leder: sted.leder });
      if (nr % 50 === 0) await sink.flush();
    }
  }
  await sink.close();
  return { steder, direktorat, leger, ventende };
}
