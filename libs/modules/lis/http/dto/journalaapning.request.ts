import { ArrayMaxSize, ArrayMinSize, IsArray, Matches } from 'class-validator';
import { IsDate } from '@kp/platform/http/validators';

const MOST = 20;

export class AapneJournalRequest {
  /** The counties of the office, in the order of the answer that named it. */
  @IsArray({ message: 'Velg et kontor.' })
  @ArrayMinSize(1, { message: 'Velg et kontor.' })
  @ArrayMaxSize(MOST, { message: 'Velg et kontor.' })
  @Matches(/^\d{2}$/u, { each: true, message: 'Velg et kontor.' })
  fylker!: string[];

  /** The last day. */
  @IsDate()
  til!: string;
}
