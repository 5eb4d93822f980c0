import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { IsVedleggsliste } from '@kp/modules/vedlegg';
import { IsDate, IsFreeText, IsPart, IsVersjon, Optional } from '@kp/platform/http/validators';

const ID = { message: 'Dette er ikke en gyldig id.' };
/** More goals than anybody has. */
const MAX = 300;
const TWICE = { message: 'Det samme målet er valgt to ganger.' };

/** Written once for all goals, or for one of them. */
class OpphavRequest {
  @Optional()
  @IsDate()
  dato?: string;

  @Optional()
  @IsFreeText({ max: 200 })
  virksomhet?: string;

  /** Name and role. */
  @Optional()
  @IsFreeText({ max: 200 })
  godkjenner?: string;
}

export class MeldtMaalRequest extends OpphavRequest {
  @IsUUID('4', ID)
  maalId!: string;
}

export class MeldTidligereRequest extends OpphavRequest {
  /** What the approval is seen on, e.g. the attest. */
  @IsFreeText({ max: 500 })
  dokument!: string;

  @IsArray({ message: 'Velg målene som er godkjent.' })
  @ArrayMinSize(1, { message: 'Velg minst ett mål.' })
  @ArrayMaxSize(MAX, { message: 'Velg høyst 300 mål om gangen.' })
  @ArrayUnique((one: MeldtMaalRequest) => one.maalId, TWICE)
  @IsPart(() => MeldtMaalRequest, true)
  maal!: MeldtMaalRequest[];

  @IsVedleggsliste()
  vedleggIder?: string[];

  /** To the leder. */
  @Optional()
  @IsFreeText({ min: 0, max: 4000 })
  kommentar?: string;
}

export class BekreftetMaalRequest {
  @IsUUID('4', ID)
  maalId!: string;

  /** The version of the goal that was on the screen. */
  @IsVersjon()
  versjon!: number;
}

export class AvgjoerTidligereRequest {
  @IsArray({ message: 'Send en liste.' })
  @ArrayMaxSize(MAX, { message: 'Velg høyst 300 mål om gangen.' })
  @ArrayUnique((one: BekreftetMaalRequest) => one.maalId, TWICE)
  @IsPart(() => BekreftetMaalRequest, true)
  godkjenn!: BekreftetMaalRequest[];

  /** Goals that go back to the LIS; then the reason is demanded. */
  @IsArray({ message: 'Send en liste.' })
  @ArrayMaxSize(MAX, { message: 'Velg høyst 300 mål om gangen.' })
  @IsUUID('4', { each: true, ...ID })
  utelat!: string[];

  @Optional()
  @IsFreeText({ min: 0, max: 4000 })
  begrunnelse?: string;
}
