import type { Tjenesteoversikt } from '../application/tjenesteliste';
import { fromMaaneder } from '../domain/enheter';
import { groupBy } from '../domain/gruppering';
import type { FerdigHalvaarResponse, TjenestelisteResponse } from './dto/tjenesteliste.response';
import { maaneder, toGrunn } from './tall';

export const toTjenesteliste = ({ virksomhet, idag, linjer }: Tjenesteoversikt): TjenestelisteResponse => ({
  ...{ virksomhet, idag },
  lis: linjer.map(({ lop, bekreftet, medRegistrert, regelsett, prognose, grunn, venterAttest, dagerEtterPlan }) => ({
    utdanningslopId: lop.utdanningslopId,
    lis: { id: lop.lisId, navn: lop.lis },
    spesialitet: lop.spesialitet,
    bekreftet: maaneder(bekreftet),
    medRegistrert: maaneder(medRegistrert),
    minst: maaneder(fromMaaneder(regelsett.totalt.verdi)),
    ...{ dag: prognose.dag, avrundet: prognose.avrundet, venterAttest, dagerEtterPlan },
    grunn: grunn && toGrunn(grunn),
  })),
  halvaar: countHalvaar(linjer.flatMap(({ prognose }) => prognose.dag ?? [])),
  utenPrognose: linjer.filter(({ prognose }) => prognose.dag === null).length,
});

function countHalvaar(dager: readonly string[]): FerdigHalvaarResponse[] {
  const groups = groupBy(dager, (dag) => `${dag.slice(0, 4)}-${dag.slice(5, 7) < '07' ? '1' : '2'}`);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([halvaar, all]) => ({ halvaar, antall: all.length }));
}
