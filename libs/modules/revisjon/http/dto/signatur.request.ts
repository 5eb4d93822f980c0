import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

export class SignaturParam {
  @Type(() => Number)
  @IsInt({ message: 'Skriv et helt tall.' })
  @Min(1, { message: 'Signaturene begynner på 1.' })
  @Max(2_000_000_000, { message: 'Signaturen finnes ikke.' })
  nr!: number;
}
