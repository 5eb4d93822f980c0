import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { IsVedleggsliste } from '@kp/modules/vedlegg';
import { PagingRequest } from '@kp/platform/http/paging.request';
import { IsDate, IsFreeText, IsHundredths, IsText, IsVersjon, Optional } from '@kp/platform/http/validators';
import {
  AKTIVITETSTILSTANDER,
  AKTIVITETSTYPER,
  type Aktivitetstilstand,
  type Aktivitetstype,
} from '../../domain/aktivitet';

const ID = { message: 'Dette er ikke en gyldig id.' };
const MAX_GOALS = 30;

/** What the LIS writes. A fødselsnummer in a text is not an error here: that field is not saved, and is named. */
export class AktivitetRequest {
  @IsIn(AKTIVITETSTYPER, { message: 'Velg en type.' })
  type!: Aktivitetstype;

  /** Left out: made from the beginning of the text. */
  @Optional()
  @IsText({ min: 0, max: 200 })
  tittel?: string;

  @IsText({ min: 0, max: 10_000 })
  tekst!: string;

  @IsDate()
  fra!: string;

  @Optional()
  @IsDate()
  til?: string | null;

  @Optional()
  @IsHundredths('Skriv timer som et tall med høyst to desimaler, for eksempel 1,5.')
  @Min(0, { message: 'Timer kan ikke være under 0.' })
  @Max(2000, { message: 'Skriv høyst 2000 timer.' })
  timer?: number | null;

  @Optional()
  @IsInt({ message: 'Skriv antall som et helt tall.' })
  @Min(1, { message: 'Skriv minst 1.' })
  @Max(1000, { message: 'Skriv høyst 1000.' })
  antall?: number | null;

  @Optional()
  @IsUUID('4', ID)
  arenaId?: string | null;

  /** Ids of the goals it counts on. */
  @IsArray({ message: 'Velg målene aktiviteten teller for.' })
  @ArrayMaxSize(MAX_GOALS, { message: 'Velg høyst 30 mål.' })
  @IsUUID('4', { each: true, ...ID })
  maalIder!: string[];

  /** Only the LIS may read it. */
  @Optional()
  @IsBoolean({ message: 'Velg ja eller nei.' })
  privat?: boolean;

  @IsVedleggsliste()
  vedleggIder?: string[];
}

/** What has been typed so far; it is neither stored nor logged. */
export class MaalforslagRequest {
  @IsIn(AKTIVITETSTYPER, { message: 'Velg en type.' })
  type!: Aktivitetstype;

  @IsText({ min: 0, max: 10_000 })
  tekst!: string;
}

export class EndreAktivitetRequest extends AktivitetRequest {
  @IsVersjon()
  versjon!: number;
}

export class SlettAktivitetRequest {
  @Type(() => Number)
  @IsVersjon()
  versjon!: number;
}

export class SendAktivitetRequest {
  @IsUUID('4', { message: 'Velg hvem som skal bekrefte.' })
  bedtBrukerId!: string;
}

export class KommentarRequest {
  /** Advice on what the LIS should do next. */
  @Optional()
  @IsFreeText({ min: 0, max: 4000 })
  kommentar?: string;
}

export class BegrunnelseRequest {
  @IsFreeText({ max: 4000 })
  begrunnelse!: string;
}

export class MarkerUtfoertRequest extends AktivitetRequest {
  @Optional()
  @IsFreeText({ min: 0, max: 4000 })
  begrunnelse?: string;
}

export class AktivitetslisteRequest extends PagingRequest {
  @Optional()
  @IsIn(AKTIVITETSTILSTANDER, { message: 'Velg en av verdiene i listen.' })
  tilstand?: Aktivitetstilstand;

  @Optional()
  @IsIn(AKTIVITETSTYPER, { message: 'Velg en av verdiene i listen.' })
  type?: Aktivitetstype;

  @Optional()
  @IsUUID('4', ID)
  maalId?: string;

  @Optional()
  @IsText({ min: 0, max: 100 })
  sok?: string;
}

export class FalsktTreffRequest {
  /** The field that was not saved. */
  @IsIn(['tittel', 'tekst', 'kommentar', 'begrunnelse'], { message: 'Velg hvilket felt det gjelder.' })
  felt!: string;
}
