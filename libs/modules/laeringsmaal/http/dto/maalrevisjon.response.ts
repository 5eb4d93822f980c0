import { KatalogaktivitetResponse } from './katalogversjon.response';

export class UtdypingResponse {
  utdypendeTekst!: string;
  aktiviteter!: KatalogaktivitetResponse[];
  vurderingsformer!: string[];
}

/** A revision of the explanatory parts of a goal within a version. */
export class MaalrevisjonResponse {
  /** The number the goal got; 1 is what was published. */
  nummer!: number;
  endretAv!: string;
  endretTid!: string;
  begrunnelse!: string;
  endret!: ('utdypendeTekst' | 'aktiviteter' | 'vurderingsformer')[];
  foer!: UtdypingResponse;
}
