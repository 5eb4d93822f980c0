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

/** Only what the contract names leaves the server. One literal: a page has hundreds of these (docs/ytelse.md). */
export function toResponse(bilde: Aktivitetsbilde): AktivitetResponse {
  const { id, utdanningslopId, type, tittel, tekst, fra, til, antall, privat, tilstand } = bilde.aktivitet;
  const { merketAvLeder, sendtTid, opprettetTid, versjon } = bilde.aktivitet;
  const { lis, timer, arena, bedt, avgjort, maal, hendelser, lesere, tillatteHandlinger, somRolle } = bilde;
  const { bekreftetSammen } = bilde;
  const answer = {
    id,
    utdanningslopId,
    lis,
    type,
    tittel,
    tekst,
    fra,
    til,
    timer,
    antall,
    arena,
    privat,
    tilstand,
    merketAvLeder,
    bedt,
    sendtTid,
    avgjort,
    maal,
    hendelser,
    lesere,
    tillatteHandlinger,
    somRolle,
    vedlegg: bilde.vedlegg.map(toVedlegg),
    bekreftetSammen,
    opprettetTid,
    versjon,
  };
  return answer as AktivitetResponse;
}
