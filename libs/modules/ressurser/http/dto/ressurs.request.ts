import { Transform, type TransformFnParams } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsUUID } from 'class-validator';
import { PagingRequest } from '@kp/platform/http/paging.request';
import { IsDate, IsFreeText, IsPart, IsText, Optional } from '@kp/platform/http/validators';
import {
  MAALGRUPPER,
  type Maalgruppe,
  SPRAAK,
  type Ressursspraak,
  type Ressurstype,
  TYPER,
  UTGIVERE,
  type Utgiverslag,
} from '../../domain/ressurs';

const CHOOSE = { message: 'Velg en av verdiene i listen.' };
const LISTE = { message: 'Send en liste.' };

export class RessursmaalRequest {
  @IsText({ max: 60 })
  katalogKode!: string;

  @IsText({ max: 60 })
  kode!: string;
}

export class RessurspunktRequest {
  @IsFreeText({ max: 300 })
  tekst!: string;
}

export class RessursinnholdRequest {
  @IsIn(TYPER, CHOOSE)
  type!: Ressurstype;

  @IsFreeText({ max: 150 })
  tittel!: string;

  @IsFreeText({ max: 2000 })
  tekst!: string;

  /** Where it is; a checklist may do without, and a document that is a file. */
  @Optional()
  @IsFreeText({ max: 1000 })
  adresse?: string | null;

  /** The file of a document: one's own upload, or the one that hangs there. */
  @Optional()
  @IsUUID('4', { message: 'Dette er ikke en gyldig id.' })
  vedleggId?: string | null;

  /** The points of a checklist; empty for the others. */
  @IsArray(LISTE)
  @ArrayMaxSize(50, { message: 'Skriv høyst 50 punkter.' })
  @IsPart(() => RessurspunktRequest, true)
  punkter!: RessurspunktRequest[];

  /** Empty for everybody. */
  @IsArray(LISTE)
  @IsIn(MAALGRUPPER, { ...CHOOSE, each: true })
  @ArrayMaxSize(MAALGRUPPER.length, { message: 'Velg hver rolle én gang.' })
  maalgruppe!: Maalgruppe[];

  @IsIn(SPRAAK, CHOOSE)
  spraak!: Ressursspraak;

  @IsDate()
  fagligOppdatert!: string;

  @Optional()
  @IsDate()
  nesteGjennomgang?: string | null;

  @IsArray(LISTE)
  @ArrayMaxSize(50, { message: 'Velg høyst 50 læringsmål.' })
  @IsPart(() => RessursmaalRequest, true)
  maal!: RessursmaalRequest[];
}

/** In whose name: one of those that `GET /ressurser/egne` lists. */
export class UtgiverRequest {
  @IsIn(UTGIVERE, CHOOSE)
  utgiver!: Utgiverslag;

  @Optional()
  @IsUUID('4', { message: 'Dette er ikke en gyldig id.' })
  virksomhetId?: string | null;

  @Optional()
  @IsText({ max: 200 })
  omraade?: string | null;
}

export class NyRessursRequest extends RessursinnholdRequest {
  @IsPart(() => UtgiverRequest)
  som!: UtgiverRequest;
}

const yes = ({ value }: TransformFnParams): unknown => (value === 'true' ? true : value === 'false' ? false : value);

export class RessurssoekRequest extends PagingRequest {
  /** Words; the last one may be half. */
  @IsText({ min: 0, max: 200 })
  tekst: string = '';

  @Optional()
  @IsIn(TYPER, CHOOSE)
  type?: Ressurstype;

  @Optional()
  @IsIn(SPRAAK, CHOOSE)
  spraak?: Ressursspraak;

  /** Codes of goals with commas between; helping with one of them is enough. */
  @IsText({ min: 0, max: 2000 })
  maal: string = '';

  /** The catalogue the codes belong to. */
  @Optional()
  @IsText({ max: 60 })
  katalog?: string;

  @Transform(yes)
  @IsBoolean({ message: 'Velg ja eller nei.' })
  favoritter: boolean = false;
}

export class VurderingRequest {
  @IsBoolean({ message: 'Velg ja eller nei.' })
  nyttig!: boolean;

  /** For those who publish the resource; nobody else reads it. */
  @Optional()
  @IsFreeText({ max: 1000 })
  kommentar?: string | null;
}

export class FavorittRequest {
  @IsBoolean({ message: 'Velg ja eller nei.' })
  favoritt!: boolean;
}
