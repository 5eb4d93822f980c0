import type { Mottaker } from '../application/mottakere';
import { toVedlegg } from '@kp/modules/vedlegg';
import type { Innboksrad, Meldingsbilde, PartRad, TraadRad, Traadbilde } from '../application/traadside';
import { type VistPart } from '../application/vist-part';
import { sisteStrekk } from '../domain/lesning';
import {
  InnboksTraadResponse,
  MeldingResponse,
  MeldingspartResponse,
  MottakerResponse,
  TraadOmResponse,
  TraadResponse,
  TraadpartResponse,
  TraadleserResponse,
} from './dto/melding.response';

export const toPart = ({ fylker, ...part }: VistPart): MeldingspartResponse => ({ ...part, fylker: [...fylker] });

export const toMottaker = ({ som, part, ...rest }: Mottaker): MottakerResponse => ({
  ...rest,
  som: toPart(som),
  part: toPart(part),
});

const toTraadpart = (part: PartRad, egne: readonly string[]): TraadpartResponse => ({
  noekkel: part.noekkel,
  rolle: part.rolle,
  navn: part.navn,
  virksomhet: part.virksomhet,
  fylker: part.omraade?.split(',') ?? [],
  egen: egne.includes(part.noekkel),
  sluttet: part.sluttetTid !== null,
});

type Omfelter = Pick<TraadRad, 'omSlag' | 'omId' | 'omTittel'>;
const toOm = ({ omSlag, omId, omTittel }: Omfelter): TraadOmResponse | null =>
  omSlag === null || omId === null ? null : { slag: omSlag, id: omId, tittel: omTittel ?? '' };

export const toInnboksrad = (brukerId: string, egne: readonly string[], rad: Innboksrad): InnboksTraadResponse => ({
  id: rad.id,
  emne: rad.emne,
  om: toOm(rad),
  utdanningslopId: rad.utdanningslopId,
  parter: rad.parter.map((part) => toTraadpart(part, egne)),
  sisteTid: rad.sisteTid,
  siste: { avsender: rad.avsender, egen: rad.avsenderId === brukerId, tekst: rad.utdrag },
  ulest: rad.ulest,
  dempet: rad.dempet,
});

export const toMelding = (brukerId: string, rad: Meldingsbilde): MeldingResponse => ({
  nr: rad.nr,
  avsender: { navn: rad.avsender, rolle: rad.avsenderRolle, virksomhet: rad.virksomhet },
  egen: rad.avsenderId === brukerId,
  tekst: rad.tekst,
  retterNr: rad.retterNr,
  rettetAvNr: rad.rettetAvNr,
  tid: rad.tid,
  vedlegg: rad.vedlegg.map(toVedlegg),
});

export function toTraad({ sak, meldinger, flereFoer, stengt, lis }: Traadbilde): TraadResponse {
  const { traad, brukerId, parter, egne, egetStrekk } = sak;
  const own = egne.map(({ noekkel }) => noekkel);
  return {
    id: traad.id,
    emne: traad.emne,
    om: toOm(traad),
    utdanningslopId: traad.utdanningslopId,
    lis,
    parter: parter.map((part) => toTraadpart(part, own)),
    meldinger: meldinger.map((rad) => toMelding(brukerId, rad)),
    flereFoer,
    lestNr: egetStrekk?.lestNr ?? sak.utsnitt.at(-1)?.til ?? 0,
    lesere: toLesere(sak),
    dempet: egetStrekk?.dempet ?? false,
    stengt,
    kanForlate: egne.some((part) => part.brukerId === brukerId),
  };
}

/** Each of the others once, as far as they have read of what the caller may see; not those it reached after that. */
export function toLesere({ strekk, brukerId, utsnitt }: Traadbilde['sak']): TraadleserResponse[] {
  const last = utsnitt.at(-1)?.til ?? 0;
  const known = strekk.filter(({ fraNr }) => fraNr <= last);
  const others = [...new Set(known.map((s) => s.brukerId))].filter((id) => id !== brukerId);
  return others
    .map((id) => sisteStrekk(known, id))
    .filter((s) => s !== undefined)
    .map(({ navn, lestNr }) => ({ navn, lestNr: Math.min(lestNr, last) }))
    .sort((a, b) => a.navn.localeCompare(b.navn, 'nb'));
}
