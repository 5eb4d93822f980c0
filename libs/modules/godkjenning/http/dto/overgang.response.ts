import type { Overgangsslag } from '@kp/modules/laeringsmaal';
import type { Maaltilstandsnavn } from '@kp/modules/lis';
import { MaalPersonResponse } from './maal.response';

export class GammeltMaalResponse {
  maalId!: string;
  kode!: string;
  tittel!: string;
  tilstand!: Maaltilstandsnavn;
}

export class NyttMaalResponse {
  /** Null until the plan has been moved. */
  maalId!: string | null;
  kode!: string;
  tittel!: string;
  /** Where it begins. */
  tilstand!: 'IKKE_PAABEGYNT' | 'PAABEGYNT' | 'GODKJENT';
}

export class OvergangslinjeResponse {
  slag!: Overgangsslag;
  fra!: GammeltMaalResponse[];
  til!: NyttMaalResponse[];
}

export class UtfoertOvergangResponse {
  tid!: string;
  av!: string;
  rolle!: string;
  virksomhet!: string;
  signaturNr!: number;
}

export class OvergangResponse {
  maalplanId!: string;
  navn!: string;
  utdanningslopId!: string;
  lis!: MaalPersonResponse;
  fraVersjon!: number;
  tilVersjon!: number;
  linjer!: OvergangslinjeResponse[];
  /** Goals under assessment: they must be decided or called back first. */
  hindringer!: GammeltMaalResponse[];
  kanUtfoere!: boolean;
  /** Null as long as the plan has not been moved. */
  utfoert!: UtfoertOvergangResponse | null;
  /** Sent back with the decision. */
  avtrykk!: string;
  versjon!: number;
}

export class OvergangUtfoertResponse {
  /** The plan that took over. */
  maalplanId!: string;
}
