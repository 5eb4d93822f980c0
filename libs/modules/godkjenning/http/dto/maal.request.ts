import { ArrayMaxSize, IsArray, IsIn, IsUUID } from 'class-validator';
import { IsDate, IsFreeText, Optional } from '@kp/platform/http/validators';

const ID = { message: 'Dette er ikke en gyldig id.' };
const UTFALL = ['ANBEFALT', 'IKKE_ENNAA'] as const;
const ANBEFALERE = ['VEILEDER', 'SUPERVISOR'] as const;

export class StjernerRequest {
  /** The entries to be read first; an empty list takes the stars away. */
  @IsArray({ message: 'Velg hvilke aktiviteter som skal ha stjerne.' })
  @ArrayMaxSize(3, { message: 'Velg høyst tre aktiviteter.' })
  @IsUUID('4', { each: true, ...ID })
  aktivitetIder!: string[];
}

export class SendTilVurderingRequest {
  @IsUUID('4', { message: 'Velg supervisøren som skal anbefale målet.' })
  supervisorId!: string;

  /** Left out: the main veileder of the attachment. */
  @Optional()
  @IsUUID('4', ID)
  veilederId?: string | null;

  /** To those who recommend; on a returned goal the answer to what was asked, and then demanded. */
  @Optional()
  @IsFreeText({ min: 0, max: 4000 })
  kommentar?: string;
}

export class AnbefalRequest {
  @IsIn(UTFALL, { message: 'Velg om du anbefaler målet eller ikke ennå.' })
  utfall!: (typeof UTFALL)[number];

  @Optional()
  @IsFreeText({ min: 0, max: 4000 })
  kommentar?: string;
}

export class MaalKommentarRequest {
  @Optional()
  @IsFreeText({ min: 0, max: 4000 })
  kommentar?: string;
}

export class MaalBegrunnelseRequest {
  @IsFreeText({ max: 4000 })
  begrunnelse!: string;
}

export class GodkjennTidligereRequest {
  /** What the approval is seen on, e.g. the attest. */
  @IsFreeText({ max: 500 })
  dokument!: string;

  @IsDate()
  dato!: string;

  @IsFreeText({ max: 200 })
  virksomhet!: string;

  @IsFreeText({ max: 200 })
  godkjenner!: string;
}

export class InnhentAnbefalingRequest {
  @IsIn(ANBEFALERE, { message: 'Velg om det var veilederen eller en supervisør.' })
  rolle!: (typeof ANBEFALERE)[number];

  @IsFreeText({ max: 200 })
  hvem!: string;

  /** When the person is in the portal; they are then told. */
  @Optional()
  @IsUUID('4', ID)
  brukerId?: string | null;

  @IsDate()
  dato!: string;

  /** For example «telefon» or «møte». */
  @IsFreeText({ max: 200 })
  hvordan!: string;

  /** What was said. */
  @IsFreeText({ max: 4000 })
  ordene!: string;

  @IsIn(UTFALL, { message: 'Velg om målet ble anbefalt eller ikke ennå.' })
  utfall!: (typeof UTFALL)[number];
}
