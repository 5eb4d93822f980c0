import type { VirksomhetDetaljer } from '../application/virksomhetsregister';
import type {
  LaeringsarenaResponse,
  SamarbeidsavtaleResponse,
  TellingResponse,
  VirksomhetsstatusResponse,
  VirksomhetDetaljerResponse,
  VirksomhetResponse,
} from './dto/virksomhet.response';

// What leaves is named field by field, so that a new column never leaves by itself.

export const toVirksomhet = (v: VirksomhetResponse): VirksomhetResponse => ({
  id: v.id,
  orgnr: v.orgnr,
  navn: v.navn,
  type: v.type,
  kommunenummer: v.kommunenummer,
  fylke: v.fylke,
  sentralitet: v.sentralitet,
  sentralitetAar: v.sentralitetAar,
});

export const toTelling = ({ utfall, fra, til }: TellingResponse): TellingResponse => ({ utfall, fra, til });

export const toStatus = (s: VirksomhetsstatusResponse): VirksomhetsstatusResponse => ({
  id: s.id,
  spesialitet: s.spesialitet,
  status: s.status,
  soknadsdato: s.soknadsdato,
  vedtaksdato: s.vedtaksdato,
  tellerFra: s.tellerFra,
  tellerTil: s.tellerTil,
  telling: toTelling(s.telling),
  versjon: s.versjon,
});

export const toArena = (a: LaeringsarenaResponse): LaeringsarenaResponse => ({
  id: a.id,
  navn: a.navn,
  type: a.type,
  ekstern: a.ekstern,
  maalkoder: a.maalkoder,
  versjon: a.versjon,
});

export const toAvtale = (a: SamarbeidsavtaleResponse): SamarbeidsavtaleResponse => ({
  id: a.id,
  arenaId: a.arenaId,
  arena: a.arena,
  motpart: a.motpart,
  fra: a.fra,
  til: a.til,
  aktiv: a.aktiv,
  versjon: a.versjon,
});

export const toDetaljer = (v: VirksomhetDetaljer): VirksomhetDetaljerResponse => ({
  id: v.id,
  orgnr: v.orgnr,
  navn: v.navn,
  type: v.type,
  kommunenummer: v.kommunenummer,
  fylke: v.fylke,
  sentralitet: v.sentralitet,
  sentralitetAar: v.sentralitetAar,
  versjon: v.versjon,
  ingenAnnenGodkjenner: v.ingenAnnenGodkjenner,
  statuser: v.statuser.map(toStatus),
  spesialiteter: v.spesialiteter.map(({ spesialitet, utfall, fra, til }) => ({ spesialitet, utfall, fra, til })),
  arenaer: v.arenaer.map(toArena),
  avtaler: v.avtaler.map(toAvtale),
});
