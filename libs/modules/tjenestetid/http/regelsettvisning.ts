import type { Regelsettbilde } from '../application/regelsettarbeid';
import type { Konsekvenser } from '../application/regelsettkonsekvenser';
import { type Regelendring, listEnkeltverdier } from '../domain/endre-regelsett';
import type { EndreRegelsettRequest, RegelverdiRequest } from './dto/regelsett.request';
import type {
  KonsekvenstallResponse,
  RegelsettResponse,
  RegelsettkonsekvenserResponse,
} from './dto/regelsett.response';
import { maaneder } from './tall';

const toVerdi = (verdi: RegelverdiRequest | null | undefined): Regelendring['kategorier'][number]['minst'] =>
  verdi ? { verdi: verdi.verdi, merke: verdi.merke, kilde: verdi.kilde } : null;

export const toEndring = ({ gyldigFra, parametere, kategorier }: EndreRegelsettRequest): Regelendring => ({
  gyldigFra,
  parametere: parametere.map(({ felt, verdi, merke, kilde }) => ({ felt, verdi, merke, kilde })),
  kategorier: kategorier.map(({ kategori, minst, hoeyst }) => ({
    kategori,
    minst: toVerdi(minst),
    hoeyst: toVerdi(hoeyst),
  })),
});

/** `brukerId`: the one who reads, who may not publish what they wrote; null for the public list. */
export function toRegelsett(
  { rad, regelsett, gjelderIdag }: Regelsettbilde,
  brukerId: string | null,
): RegelsettResponse {
  const { id, utgave, status, gyldigFra, lagetAv, publisertTid, versjon } = rad;
  const open = status === 'UTKAST' && brukerId !== null;
  return {
    ...{ id, kode: regelsett.kode, utgave, status, gyldigFra, gyldigTil: regelsett.gyldigTil, gjelderIdag },
    parametere: listEnkeltverdier(regelsett),
    kategorier: (regelsett.fordeling.verdi ?? []).map((krav) => ({ ...krav })),
    // Who works at Helsedirektoratet is not for everyone.
    lagetAv: brukerId === null ? null : rad.lagetAvNavn,
    publisertAv: brukerId === null ? null : rad.publisertAvNavn,
    publisertTid,
    tillatteHandlinger: open ? (lagetAv === brukerId ? ['endre'] : ['endre', 'publiser']) : [],
    versjon,
  };
}

const toTall = ({
  bekreftet,
  medRegistrert,
  prognose,
}: Konsekvenser['eksempler'][number]['foer']): KonsekvenstallResponse => ({
  bekreftet: maaneder(bekreftet),
  medRegistrert: maaneder(medRegistrert),
  dag: prognose.dag,
});

export const toKonsekvenser = ({ antall, endret, eksempler, feil }: Konsekvenser): RegelsettkonsekvenserResponse => ({
  ...{ antall, endret },
  eksempler: eksempler.map(({ foer, etter }) => ({ foer: toTall(foer), etter: toTall(etter) })),
  feil: feil.map(({ kode, felt }) => ({ kode, felt })),
});
