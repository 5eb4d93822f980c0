import { toVedlegg } from '@kp/modules/vedlegg';
import type { Tidligerebilde } from '../application/tidligeresaker';
import type { Tidligereinnhold } from '../application/tidligeremeldinger';
import type { Tidligerelinje } from '../application/tidligereimport';
import type { MeldTidligereRequest } from './dto/tidligere.request';
import type { TidligereResponse, TidligerelinjeResponse } from './dto/tidligere.response';

export const toInnhold = (body: MeldTidligereRequest): Tidligereinnhold => ({
  felles: { dato: body.dato ?? null, virksomhet: body.virksomhet ?? null, godkjenner: body.godkjenner ?? null },
  dokument: body.dokument,
  maal: body.maal.map(({ maalId, dato, virksomhet, godkjenner }) => ({ maalId, dato, virksomhet, godkjenner })),
  vedleggIder: body.vedleggIder,
  kommentar: body.kommentar ?? '',
});

/** Only what the contract names leaves the server. */
export function toTidligere(bilde: Tidligerebilde): TidligereResponse {
  const { melding, maal, hendelser, vedlegg, sak, tillatteHandlinger } = bilde;
  const { id, utdanningslopId, lisId, lis, tilstand, versjon, sendtTid, sendtTilNavn, dokument } = melding;
  return {
    ...{ id, utdanningslopId, lis: { id: lisId, navn: lis }, tilstand, versjon, sendtTid, sendtTil: sendtTilNavn },
    ...{ dokument, dato: melding.dato, virksomhet: melding.virksomhet, godkjenner: melding.godkjenner },
    maal: maal.map((one) => ({
      ...{ maalId: one.maalId, kode: one.kode, tittel: one.tittel, kategori: one.kategori, tilstand: one.tilstand },
      ...{ versjon: one.versjon, dato: one.dato, virksomhet: one.virksomhet, godkjenner: one.godkjenner },
      ...{ utfall: one.utfall, hinder: one.hinder },
    })),
    vedlegg: vedlegg.map(toVedlegg),
    hendelser: hendelser.map(({ handling, navn, rolle, tekst, tid, signaturNr }) => ({
      ...{ handling, av: navn, rolle, tekst, tid, signaturNr },
    })),
    tillatteHandlinger: [...tillatteHandlinger],
    somRolle: tillatteHandlinger.includes('returner') ? sak.leder : null,
  };
}

export const toLinje = ({ feil, ...linje }: Tidligerelinje): TidligerelinjeResponse => ({
  ...linje,
  feil: feil.map(({ kode, felt, parametere }) => ({ kode, felt, parametere: { ...parametere } })),
});
