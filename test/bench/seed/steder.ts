import { LITEN, STOR, type Storrelse, fastId, oppdiktet } from './land';
import { bruker, rolle } from './personer';
import type { Sink } from './sink';

/** A virksomhet with those who work there. */
export interface Sted {
  readonly nr: number;
  readonly id: string;
  readonly navn: string;
  readonly leder: string;
  readonly veiledere: readonly string[];
  readonly supervisorer: readonly string[];
  veilederFor(lisNr: number): string;
  supervisorFor(lisNr: number): string;
}

const LIS_PR_VEILEDER = 5;
const PER_STED = 1000;
const FYLKER = 15;

/** How many LIS each has: one large, one of fifty, and the rest alike. */
export function fordel({ lis, virksomheter }: Storrelse): number[] {
  const rest = lis - STOR - LITEN;
  const others = virksomheter - 2;
  return [STOR, LITEN, ...Array.from({ length: others }, (_, n) => Math.floor((rest + n) / others))];
}

export function leggTilSted(sink: Sink, nr: number, antallLis: number): Sted {
  const id = fastId('virksomhet', nr);
  const navn = `Eksempelkommune ${String(nr)}`;
  const fylke = String(80 + (nr % FYLKER));
  sink.add('virksomhet', {
    ...{ id, orgnr: String(300_000_000 + nr), navn, type: 'KOMMUNE', kommunenummer: `${fylke}01`, fylke },
    ...{ sentralitet: null, ingen_annen_godkjenner: false, versjon: 1 },
  });
  const add = (index: number, navnet: string): string => {
    const brukerId = fastId('bruker', nr * PER_STED + index);
    sink.add('bruker', bruker(brukerId, oppdiktet(nr * 7 + index), `benk.${String(nr)}.${String(index)}@example.no`));
    sink.add('rolle', rolle(nr * PER_STED + index, brukerId, navnet, id));
    return brukerId;
  };
  const each = Math.max(1, Math.ceil(antallLis / LIS_PR_VEILEDER));
  const leder = add(0, 'LEDER');
  const veiledere = Array.from({ length: each }, (_, n) => add(1 + n, 'VEILEDER'));
  const supervisorer = Array.from({ length: each }, (_, n) => add(1 + each + n, 'SUPERVISOR'));
  const pick = (from: readonly string[], lisNr: number): string => from[lisNr % from.length] ?? leder;
  return {
    ...{ nr, id, navn, leder, veiledere, supervisorer },
    veilederFor: (lisNr) => pick(veiledere, lisNr),
    supervisorFor: (lisNr) => pick(supervisorer, lisNr),
  };
}
