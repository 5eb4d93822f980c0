import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

const MAX_PAGE = 100_000;

/** Which part of a list: page 1 is the first. */
export class PagingRequest {
  @Type(() => Number)
  @IsInt({ message: 'Skriv et helt tall.' })
  @Min(1, { message: 'Sidene begynner på 1.' })
  @Max(MAX_PAGE, { message: 'Siden finnes ikke.' })
  side: number = 1;

  @Type(() => Number)
  @IsInt({ message: 'Skriv et helt tall.' })
  @Min(1, { message: 'Be om minst én rad.' })
  @Max(200, { message: 'Be om høyst 200 rader om gangen.' })
  antall: number = 50;
}
