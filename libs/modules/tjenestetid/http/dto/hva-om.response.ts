import { TjenestefunnResponse, TjenestekravResponse, TjenesteprognoseResponse } from './tjenestetall.response';

export class TjenestebildeResponse {
  krav!: TjenestekravResponse[];
  prognose!: TjenesteprognoseResponse;
}

export class HvaOmResponse {
  uten!: TjenestebildeResponse;
  med!: TjenestebildeResponse;
  /** Findings that the changes bring. */
  funn!: TjenestefunnResponse[];
}

export class VariantStillingResponse {
  fra!: string;
  stilling!: number;
}

export class VariantFravaerResponse {
  fra!: string;
  til!: string;
  grad!: number;
}

export class VariantPeriodeResponse {
  kategori!: string;
  stilling!: number;
  fra!: string;
  til!: string | null;
}

export class VariantendringerResponse {
  stillinger!: VariantStillingResponse[];
  fravaer!: VariantFravaerResponse[];
  perioder!: VariantPeriodeResponse[];
}

export class TjenestevariantResponse {
  id!: string;
  navn!: string;
  endringer!: VariantendringerResponse;
  lagetTid!: string;
}

export class TjenestevarianterResponse {
  varianter!: TjenestevariantResponse[];
}

export class VariantFjernetResponse {
  fjernet!: true;
}
