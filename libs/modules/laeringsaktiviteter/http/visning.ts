import { toVedlegg } from '@kp/modules/vedlegg';
import type { Aktivitetsbilde } from '../application/aktivitetsvisning';
import type { Aktivitetsinnhold } from '../application/aktivitetsinnhold';
import type { AktivitetRequest } from './dto/aktivitet.request';
import type { AktivitetResponse } from './dto/aktivitet.response';

export function toInnhold(body: AktivitetRequest): Aktivitetsinnhold {
  const { type, tekst, fra, maalIder } = body;
  const { tittel = '', til = null, timer = null, antall = null, arenaId = null, privat = false } = body;
  const { vedleggIder } = body;
  return { type, tittel, tekst, fra, til, timer, antall, arenaId, maalIder, privat, vedleggIder };
}

/** Only what the contract names leaves the server. */
export function toResponse(bilde: Aktivitetsbilde): AktivitetResponse {
  const { id, utdanningslopId, lis, type, tittel, tekst, fra, til, timer, antall, arena, privat, tilstand } = bilde;
  const { merketAvLeder, bedt, sendtTid, avgjort, maal, hendelser, lesere, tillatteHandlinger, somRolle } = bilde;
  const what = { id, utdanningslopId, lis, type, tittel, tekst, fra, til, timer, antall, arena, privat, tilstand };
  const who = { merketAvLeder, bedt, sendtTid, avgjort, maal, hendelser, lesere, tillatteHandlinger, somRolle };
  const { bekreftetSammen, opprettetTid, versjon } = bilde;
  const vedlegg = bilde.vedlegg.map(toVedlegg);
  return { ...what, ...who, vedlegg, bekreftetSammen, opprettetTid, versjon } as AktivitetResponse;
}
