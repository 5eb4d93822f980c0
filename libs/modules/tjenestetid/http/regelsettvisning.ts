import type { Regelsettbilde } from '../application/regelsettarbeid';
import type { Konsekvenser } from '../application/regelsettkonsekvenser';
import { type Regelendring, listEnkeltverdier } from '../domain/endre-regelsett';
import { type Kravside, type Utfall, listKravforskjeller } from '../domain/forskjell';
import type { EndreRegelsettRequest, RegelverdiRequest } from './dto/regelsett.request';
import type {
  KonsekvenskravsideResponse,
  KonsekvenstallResponse,
  RegelsettResponse,
  RegelsettkonsekvenserResponse,
} from './dto/regelsett.response';
import { maaneder, maanederOpp } from './tall';

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
    kategorier: 'fordeling' in regelsett ? (regelsett.fordeling.verdi ?? []).map((krav) => ({ ...krav })) : [],
    // Who works at Helsedirektoratet is not for everyone.
    lagetAv: brukerId === null ? null : rad.lagetAvNavn,
    publisertAv: brukerId === null ? null : rad.publisertAvNavn,
    publisertTid,
    tillatteHandlinger: open ? (lagetAv === brukerId ? ['endre'] : ['endre', 'publiser']) : [],
    versjon,
  };
}

/** The sum is the first demand: the total, or all parts together. */
const toTall = ({ krav: [sum], dag, avrundet, resttjeneste, merknader }: Utfall): KonsekvenstallResponse => ({
  bekreftet: maaneder(sum?.bekreftet.telt ?? 0),
  medRegistrert: maaneder(sum?.medRegistrert.telt ?? 0),
  ...{ dag, avrundet, resttjeneste, merknader },
});

const toSide = (side: Kravside | null): KonsekvenskravsideResponse | null =>
  side && {
    minst: side.minst === null ? null : maaneder(side.minst),
    telt: maaneder(side.telt),
    mangler: maanederOpp(side.mangler),
    ...{ manglerDager: side.manglerDager, oppfylt: side.oppfylt },
  };

export const toKonsekvenser = ({ antall, endret, eksempler, feil }: Konsekvenser): RegelsettkonsekvenserResponse => ({
  ...{ antall, endret },
  eksempler: eksempler.map(({ foer, etter }) => ({
    foer: toTall(foer),
    etter: toTall(etter),
    krav: listKravforskjeller(foer, etter).map(({ krav, stand, ...sider }) => ({
      ...{ krav, stand, foer: toSide(sider.foer), etter: toSide(sider.etter) },
    })),
  })),
  feil: feil.map(({ kode, felt }) => ({ kode, felt })),
});
