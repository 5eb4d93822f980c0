import type { KatalogMedVersjoner, VersjonMedMaal } from '../application/kataloger';
import type { Revisjon } from '../application/maalrevisjon';
import type { Laeringsmaal, Utdyping } from '../domain/laeringsmaal';
import type { KatalogResponse } from './dto/katalog.response';
import type { KatalogMaalResponse, KatalogversjonResponse } from './dto/katalogversjon.response';
import type { MaalrevisjonResponse } from './dto/maalrevisjon.response';

export const toKatalog = ({
  id,
  kode,
  navn,
  spesialitet,
  eksempel,
  versjoner,
}: KatalogMedVersjoner): KatalogResponse => ({
  id,
  kode,
  navn,
  spesialitet,
  eksempel,
  versjoner: versjoner.map((v) => ({
    id: v.id,
    nummer: v.nummer,
    status: v.status,
    gyldigFra: v.gyldigFra,
    gyldigTil: v.gyldigTil,
    antall: v.antall,
    publisertTid: v.publisertTid,
  })),
});

const toUtdyping = ({ utdypendeTekst, aktiviteter, vurderingsformer }: Utdyping) => ({
  utdypendeTekst,
  aktiviteter: aktiviteter.map((aktivitet) => ({ ...aktivitet })),
  vurderingsformer: [...vurderingsformer],
});

export const toMaalrevisjon = ({ endret, foer, ...revisjon }: Revisjon): MaalrevisjonResponse => ({
  ...revisjon,
  endret: [...endret],
  foer: toUtdyping(foer),
});

export const toKatalogMaal = ({ katalogversjonId: _, ...maal }: Laeringsmaal): KatalogMaalResponse => ({
  ...maal,
  ...toUtdyping(maal),
  erstatter: [...maal.erstatter],
});

export const toKatalogversjon = (versjon: VersjonMedMaal): KatalogversjonResponse => ({
  id: versjon.id,
  katalog: versjon.katalog,
  katalogKode: versjon.katalogKode,
  eksempel: versjon.eksempel,
  nummer: versjon.nummer,
  status: versjon.status,
  gyldigFra: versjon.gyldigFra,
  maal: versjon.maal.map(toKatalogMaal),
});
