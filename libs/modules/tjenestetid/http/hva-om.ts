import type { Variant } from '../application/varianter';
import type { Endringer } from '../domain/hva-om';
import type { Tjenestetid } from '../domain/tjenestetid';
import type { HvaOmRequest } from './dto/hva-om.request';
import type { TjenestebildeResponse, TjenestevariantResponse } from './dto/hva-om.response';
import { toKrav, toPrognose } from './tall';

export const toEndringer = ({ stillinger, fravaer, perioder }: HvaOmRequest): Endringer => ({
  stillinger: stillinger.map(({ fra, stilling }) => ({ fra, stilling: Math.round(stilling * 100) })),
  fravaer: fravaer.map(({ fra, til, grad }) => ({ fra, til, grad })),
  perioder: perioder.map(({ kategori, stilling, fra, til }) => ({
    ...{ kategori, fra, til: til ?? null },
    stilling: Math.round(stilling * 100),
  })),
});

export const toBilde = ({ krav, prognose }: Tjenestetid): TjenestebildeResponse => ({
  krav: krav.map(toKrav),
  prognose: toPrognose(prognose),
});

export const toVariant = ({ id, navn, lagetTid, endringer }: Variant): TjenestevariantResponse => ({
  ...{ id, navn, lagetTid },
  endringer: {
    stillinger: endringer.stillinger.map(({ fra, stilling }) => ({ fra, stilling: stilling / 100 })),
    fravaer: endringer.fravaer.map((rad) => ({ ...rad })),
    perioder: endringer.perioder.map((rad) => ({ ...rad, stilling: rad.stilling / 100 })),
  },
});
