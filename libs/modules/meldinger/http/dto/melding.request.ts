import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsVedleggsliste } from '@kp/modules/vedlegg';
import { IsText, Optional } from '@kp/platform/http/validators';
import { OMSLAG, type Omslag } from '../../domain/omslag';

const ID = { message: 'Dette er ikke en gyldig id.' };
const MOST_NR = 2_000_000_000;
const NOEKKEL = /^[A-Z_]{2,30}(:[\w,-]{1,100})?$/;
const MARKOER = /^\d{4}-\d\d-\d\dT[\d:.]{8,15}Z_[0-9a-f-]{36}$/;

/** A thing that a thread is about; both fields or none. */
class OmRequest {
  @Optional()
  @IsIn(OMSLAG, { message: 'Velg en av verdiene i listen.' })
  omSlag?: Omslag;

  @Optional()
  @IsUUID('4', ID)
  omId?: string;
}

export class MottakereRequest extends OmRequest {
  @Optional()
  @IsText({ min: 0, max: 100 })
  sok?: string;

  /** Only those of this utdanningsløp. */
  @Optional()
  @IsUUID('4', ID)
  utdanningslopId?: string;
}

export class InnboksRequest extends OmRequest {
  @Optional()
  @IsText({ min: 0, max: 100 })
  sok?: string;

  @Optional()
  @IsIn(['ja', 'nei'], { message: 'Velg ja eller nei.' })
  bareUleste?: 'ja' | 'nei';

  /** `neste` of the page before. */
  @Optional()
  @IsString({ message: 'Skriv en tekst.' })
  @Matches(MARKOER, { message: 'Last siden på nytt.' })
  foer?: string;

  @Type(() => Number)
  @IsInt({ message: 'Skriv et helt tall.' })
  @Min(1, { message: 'Be om minst én rad.' })
  @Max(100, { message: 'Be om høyst 100 rader om gangen.' })
  antall: number = 50;
}

export class MeldingerRequest {
  /** Those before this number, newest of them; left out with `etter`: the newest. */
  @Optional()
  @Type(() => Number)
  @IsInt({ message: 'Skriv et helt tall.' })
  @Min(1, { message: 'Meldingene begynner på 1.' })
  @Max(MOST_NR, { message: 'Meldingen finnes ikke.' })
  foer?: number;

  /** Those after this number, oldest first: what came while the connection was gone. */
  @Optional()
  @Type(() => Number)
  @IsInt({ message: 'Skriv et helt tall.' })
  @Min(0, { message: 'Meldingene begynner på 1.' })
  @Max(MOST_NR, { message: 'Meldingen finnes ikke.' })
  etter?: number;

  @Type(() => Number)
  @IsInt({ message: 'Skriv et helt tall.' })
  @Min(1, { message: 'Be om minst én melding.' })
  @Max(200, { message: 'Be om høyst 200 meldinger om gangen.' })
  antall: number = 50;
}

export class NyTraadRequest extends OmRequest {
  /** `som.noekkel` of the chosen mottakere. */
  @MaxLength(200, { message: 'Velg hvem du skriver som.' })
  @Matches(NOEKKEL, { message: 'Velg hvem du skriver som.' })
  @IsString({ message: 'Velg hvem du skriver som.' })
  som!: string;

  /** `part.noekkel` of the chosen mottakere. */
  @IsArray({ message: 'Velg hvem du skriver til.' })
  @ArrayMinSize(1, { message: 'Velg hvem du skriver til.' })
  @ArrayMaxSize(10, { message: 'Velg høyst ti mottakere.' })
  @IsString({ each: true, message: 'Velg hvem du skriver til.' })
  @Matches(NOEKKEL, { each: true, message: 'Velg hvem du skriver til.' })
  mottakere!: string[];

  /** As the chosen mottakere have it; left out between offices. */
  @Optional()
  @IsUUID('4', ID)
  utdanningslopId?: string;

  @IsText({ max: 120 })
  emne!: string;

  @IsText({ max: 5000 })
  tekst!: string;

  /** One's own uploads that go with the text. */
  @IsVedleggsliste()
  vedleggIder?: string[];
}

export class NyMeldingRequest {
  @IsText({ max: 5000 })
  tekst!: string;

  /** One's own uploads that go with the text. */
  @IsVedleggsliste()
  vedleggIder?: string[];

  /** One's own earlier message that this corrects. */
  @Optional()
  @IsInt({ message: 'Skriv et helt tall.' })
  @Min(1, { message: 'Meldingene begynner på 1.' })
  @Max(MOST_NR, { message: 'Meldingen finnes ikke.' })
  retterNr?: number;
}

export class TraadLestRequest {
  /** The number of the last message that was seen. */
  @IsInt({ message: 'Skriv et helt tall.' })
  @Min(1, { message: 'Meldingene begynner på 1.' })
  @Max(MOST_NR, { message: 'Meldingen finnes ikke.' })
  nr!: number;
}

export class DempingRequest {
  @IsBoolean({ message: 'Velg ja eller nei.' })
  dempet!: boolean;
}
