import { PrognosegrunnResponse } from './tjenestetall.response';
import { TjenesteNavnResponse } from './tjenestetid.response';

export class TjenestelisteLisResponse {
  utdanningslopId!: string;
  lis!: TjenesteNavnResponse;
  spesialitet!: string;
  /** Months in all, two decimals. */
  bekreftet!: string;
  medRegistrert!: string;
  /** Months the rule set asks for. */
  minst!: string;
  dag!: string | null;
  avrundet!: boolean;
  /** Why there is no day, or what decides it. */
  grunn!: PrognosegrunnResponse | null;
  /** Periods that wait for this virksomhet's attest. */
  venterAttest!: number;
  /** From the planned end (leave added) to the forecast; negative before it, null when one of them is not known. */
  dagerEtterPlan!: number | null;
}

/** How many finish in a half-year on today's plan, e.g. `2027-1`. */
export class FerdigHalvaarResponse {
  halvaar!: string;
  antall!: number;
}

export class TjenestelisteResponse {
  virksomhet!: TjenesteNavnResponse;
  idag!: string;
  lis!: TjenestelisteLisResponse[];
  halvaar!: FerdigHalvaarResponse[];
  /** Those without a day in sight. */
  utenPrognose!: number;
}
