import type { Importlinje, Perioderapport } from '../application/periodeimport';
import type { Importmerknad } from '../domain/importrad';
import type { ImportlinjeResponse, ImportmerknadResponse, PeriodeimportResponse } from './dto/periodeimport.response';
import { toFunn, toPrognose, toTelling } from './tall';

const toMerknad = ({ kode, felt, parametere }: Importmerknad): ImportmerknadResponse => ({
  ...{ kode, felt },
  parametere: { ...parametere },
});

const toLinje = ({ rad, utfall, celler, innhold, feil, merknader, funn, tall }: Importlinje): ImportlinjeResponse => ({
  ...{ rad, utfall, virksomhet: celler.virksomhet, arena: celler.arena },
  kategori: innhold?.kategori ?? celler.kategori,
  stilling: innhold ? innhold.stilling / 100 : null,
  fra: innhold?.fra ?? celler.fra,
  til: innhold ? innhold.til : celler.til || null,
  feil: feil.map(toMerknad),
  merknader: merknader.map(toMerknad),
  funn: funn.map(toFunn),
  teller: tall && toTelling(tall),
});

export const toPeriodeimport = ({ linjer, funn, foer, etter }: Perioderapport): PeriodeimportResponse => ({
  linjer: linjer.map(toLinje),
  funn: funn.map(toFunn),
  prognoseFoer: toPrognose(foer.prognose),
  prognoseEtter: toPrognose(etter.prognose),
  kanLagres: linjer.every(({ utfall }) => utfall !== 'FEIL') && linjer.some(({ utfall }) => utfall === 'NY'),
});
