import { ArrayMaxSize, IsArray, IsUUID, ValidateIf } from 'class-validator';

export class LestRequest {
  /** Which to mark as read; null marks all. */
  @ValidateIf((_, value) => value !== null)
  @IsArray({ message: 'Send en liste.' })
  @ArrayMaxSize(200, { message: 'Merk høyst 200 om gangen.' })
  @IsUUID('4', { each: true, message: 'Dette er ikke en gyldig id.' })
  ider!: string[] | null;
}
