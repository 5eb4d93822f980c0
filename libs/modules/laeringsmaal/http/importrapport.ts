import type { Forhaandsvisning } from '../application/katalogimport';
import type { Importlinje } from '../domain/sammenlign';
import type { Radfeil } from '../domain/tolket-rad';
import type { FeilFunnResponse, FunnResponse, ImportrapportResponse } from './dto/importrapport.response';

const toFunn = ({ rad, kode, maal }: Importlinje): FunnResponse => ({ rad, kode, tittel: maal.tittel });

interface Feillinje {
  readonly rad: number;
  readonly kode: string | null;
  readonly tittel?: string;
  readonly feil: readonly Radfeil[];
}

const toFeilFunn = ({ rad, kode, tittel, feil }: Feillinje): FeilFunnResponse => ({
  rad,
  kode,
  tittel: tittel ?? null,
  kodeFeil: feil[0]?.kode ?? 'katalogimport.uleseligRad',
  feil: feil.map((one) => ({ ...one })),
});

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
    kolonner: { ...tolket.kolonner },
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
    duplikater: rapport.duplikater.map(toFeilFunn),
    uleselige: rapport.uleselige.map(toFeilFunn),
    kanSkrives: rapport.kanSkrives([]),
  };
}
