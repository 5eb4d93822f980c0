import { ApiProperty } from '@nestjs/swagger';
import type { HvorOfte, Varselgruppe } from '../../domain/varselgruppe';

export class VarselResponse {
  id!: string;
  /** Kind of notice; the page has a sentence for each. */
  slag!: string;
  /** What the sentence is filled in with. */
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  parametere!: Record<string, string | number>;
  /** Where it leads, within the portal. */
  lenke!: string;
  opprettetTid!: string;
  lest!: boolean;
}

export class VarslerResponse {
  varsler!: VarselResponse[];
  uleste!: number;
}

export class UlesteResponse {
  uleste!: number;
}

export class GruppevalgResponse {
  gruppe!: Varselgruppe;
  hvorOfte!: HvorOfte;
  /** False for what is always sent at once. */
  kanVelges!: boolean;
}

export class VarselvalgResponse {
  /** False when the portal has no mail server: then nothing is sent, whatever is chosen. */
  epost!: boolean;
  /** When digests are sent, by the clock in Oslo: 07:00. */
  klokken!: string;
  /** The day of the weekly one; 1 is Monday. */
  ukedag!: number;
  grupper!: GruppevalgResponse[];
}
