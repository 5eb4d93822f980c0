import type { Forhaandsvisning } from '../application/katalogimport';
import type { Importlinje } from '../domain/sammenlign';
import type { Radfeil } from '../domain/tolket-rad';
import { KATALOGFELT, type Katalogfelt } from '../domain/katalograd';
import type { ImportkolonnerResponse, KolonnetreffResponse } from './dto/importkolonner.response';
import type { FunnResponse, ImportrapportResponse } from './dto/importrapport.response';

const toFunn = ({ rad, kode, maal }: Importlinje): FunnResponse => ({ rad, kode, tittel: maal.tittel });

interface Feillinje {
  readonly rad: number;
  readonly kode: string | null;
  readonly tittel?: string;
  readonly feil: readonly Radfeil[];
}

const toFeilFunn = ({ rad, kode, tittel, feil }: Feillinje) => ({
  rad,
  kode,
  tittel: tittel ?? null,
  kodeFeil: feil[0]?.kode ?? 'katalogimport.uleseligRad',
  feil: feil.map((one) => ({ ...one })),
});

function toKolonner({ kolonner, overskrifter }: Forhaandsvisning['tolket']): ImportkolonnerResponse {
  const find = (kolonne: number | null): KolonnetreffResponse | null =>
    kolonne === null ? null : { kolonne, overskrift: overskrifter[kolonne] ?? '' };
  const entries = KATALOGFELT.map((felt) => [felt, find(kolonner[felt])] as const);
  return Object.fromEntries(entries) as Record<Katalogfelt, KolonnetreffResponse | null>;
}

export function toImportrapport({ regneark, tolket, rapport }: Forhaandsvisning): ImportrapportResponse {
  return {
    format: regneark.format,
    skilletegn: regneark.skilletegn ?? null,
    tegnsett: regneark.tegnsett ?? null,
    ark: regneark.ark ?? null,
    alleArk: [...(regneark.alleArk ?? [])],
    headerRad: tolket.headerRad,
    overskriftGjenkjent: tolket.overskriftGjenkjent,
    overskrifter: [...tolket.overskrifter],
    kolonner: toKolonner(tolket),
    merknader: [...tolket.merknader],
    nye: rapport.nye.map(toFunn),
    endrede: rapport.endrede.map(({ rad, kode, maal, felter }) => ({
      rad,
      kode,
      tittel: maal.tittel,
      felt: [...felter],
    })),
    uendrede: rapport.uendrede.map(toFunn),
    borte: rapport.borte.map(({ kode, tittel }) => ({ kode, tittel })),
    duplikater: rapport.duplikater.map((duplikat) => ({
      ...toFeilFunn(duplikat),
      foersteRad: duplikat.foersteRad,
      foersteTittel: duplikat.foersteTittel,
    })),
    uleselige: rapport.uleselige.map(toFeilFunn),
    kanSkrives: rapport.kanSkrives([]),
  };
}
