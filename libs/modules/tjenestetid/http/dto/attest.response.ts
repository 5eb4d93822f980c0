import type { Rollenavn } from '@kp/kernel/rolle';
import type { Regelsettkode } from '../../domain/regelsett';
import { AnnetStedResponse, TjenesteNavnResponse, TjenestefravaerResponse } from './tjenestetid.response';

/** One signature on the paper. */
export class AttestsignaturResponse {
  navn!: string;
  rolle!: Rollenavn;
  virksomhet!: string;
  hprNummer!: string | null;
  /** The first and the last day this signature stands for. */
  fra!: string;
  tilDato!: string;
  dagerForeslaatt!: number | null;
  dagerSatt!: number | null;
  tid!: string;
  signaturNr!: number;
  kontrollkode!: string;
}

/** The edition of the rule set that counted the months. */
export class AttestregelsettResponse {
  kode!: Regelsettkode;
  utgave!: number;
  gyldigFra!: string;
}

/** What stands on the attest of one period: only what the leder has attested. */
export class PeriodeattestResponse {
  periodeId!: string;
  lis!: TjenesteNavnResponse;
  lisHprNummer!: string | null;
  spesialitet!: string;
  regelsett!: AttestregelsettResponse;
  virksomhet!: TjenesteNavnResponse;
  virksomhetOrgnr!: string;
  arena!: TjenesteNavnResponse | null;
  kategori!: string;
  stilling!: number;
  fra!: string;
  tilDato!: string;
  annetSted!: AnnetStedResponse | null;
  /** Absence within the attested days. */
  fravaer!: TjenestefravaerResponse[];
  /** Months attested, two decimals, as the rule set counts them before absence is settled; null once it is replaced. */
  teller!: string | null;
  signaturer!: AttestsignaturResponse[];
  /** Where somebody who holds the paper can ask whether it is genuine, within the portal. */
  kontrollLenke!: string;
  /** «Helsedirektoratet ber i dag om sitt eget skjema» and the like. */
  merknader!: string[];
  /** It has been corrected since, and counts no longer. */
  erstattet!: boolean;
}

/** What somebody who holds the paper may ask about; the name of the doctor stands on the paper only. */
export class AttestkontrollResponse {
  virksomhet!: string;
  kategori!: string;
  stilling!: number;
  fra!: string;
  tilDato!: string;
  signaturNr!: number;
  tid!: string;
  /** It has been corrected since, and counts no longer. */
  erstattet!: boolean;
}
