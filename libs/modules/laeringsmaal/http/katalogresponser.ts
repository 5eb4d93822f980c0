import type { KatalogMedVersjoner, VersjonMedMaal } from '../application/kataloger';
import type { Laeringsmaal } from '../domain/laeringsmaal';
import type { KatalogResponse } from './dto/katalog.response';
import type { KatalogMaalResponse, KatalogversjonResponse } from './dto/katalogversjon.response';

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

export const toKatalogMaal = ({ katalogversjonId: _, ...maal }: Laeringsmaal): KatalogMaalResponse => ({
  ...maal,
  aktiviteter: maal.aktiviteter.map((aktivitet) => ({ ...aktivitet })),
  vurderingsformer: [...maal.vurderingsformer],
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
