import { toAktivitetResponse } from '@kp/modules/laeringsaktiviteter';
import type { Maalbilde } from '../application/maalside';
import type { AnbefalingResponse, MaalSideResponse } from './dto/maal.response';

const person = (id: string | null | undefined, navn: string | null | undefined): { id: string; navn: string } | null =>
  id && navn ? { id, navn } : null;

/** Only what the contract names leaves the server. Written out: spread takes thirty times as long (docs/ytelse.md). */
export function toResponse(bilde: Maalbilde): MaalSideResponse {
  const { grunnlag, laeringsmaal, maalplan, historikk, anbefalteAktiviteter, bredde, muligeSupervisorer } = bilde;
  const { maal, ansvarlig, anbefalinger } = grunnlag;
  const { kode, tittel, kategori, maaltekst, utdypendeTekst, vurderingsformer, stedForGodkjenning } = laeringsmaal;
  const { tilstand, tilstandSiden, godkjentTidligere, sammePerson, versjon, utdanningslopId, avlostTid } = maal;
  return {
    id: maal.id,
    utdanningslopId,
    lis: { id: maal.lisId, navn: bilde.lis },
    maalplan,
    kode,
    tittel,
    kategori,
    maaltekst,
    utdypendeTekst,
    vurderingsformer: [...vurderingsformer],
    stedForGodkjenning,
    tilstand,
    tilstandSiden,
    godkjentTidligere,
    sammePerson,
    versjon,
    avlostTid,
    veileder: person(ansvarlig?.veilederId, ansvarlig?.veileder),
    leder: person(ansvarlig?.lederId, ansvarlig?.leder),
    virksomhet: ansvarlig?.virksomhet ?? null,
    anbefalteAktiviteter: anbefalteAktiviteter as MaalSideResponse['anbefalteAktiviteter'],
    anbefalinger: anbefalinger.map(toAnbefaling),
    ordFraLis:
      historikk.find(({ handling, runde }) => handling === 'sendTilVurdering' && runde === maal.runde)?.tekst ?? null,
    aktiviteter: bilde.aktiviteter.map(toAktivitetResponse),
    bredde,
    historikk: historikk.map(toHistorikk),
    tillatteHandlinger: bilde.tillatteHandlinger,
    somRolle: bilde.somRolle,
    muligeSupervisorer,
  };
}

function toHistorikk(rad: Maalbilde['historikk'][number]): MaalSideResponse['historikk'][number] {
  const { handling, utfall, navn, rolle, tekst, tid, signaturNr, sammePerson } = rad;
  return { handling, utfall, av: navn, rolle, tekst, tid, signaturNr, sammePerson };
}

function toAnbefaling(rad: Maalbilde['grunnlag']['anbefalinger'][number]): AnbefalingResponse {
  const { id, rolle, brukerId, tilstand, tekst, bedtTid, avgittTid, signaturNr } = rad;
  const utenfor = rad.utenfor
    ? { dato: rad.utenforDato ?? '', hvordan: rad.utenforHvordan ?? '', registrertAv: rad.registrertAv ?? '' }
    : null;
  const person = rad.utenforNavn ?? rad.navn ?? '';
  return { id, rolle, person, personId: brukerId, tilstand, tekst, bedtTid, avgittTid, signaturNr, utenfor };
}
