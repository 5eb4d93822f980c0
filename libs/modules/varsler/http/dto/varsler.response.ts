import { ApiProperty } from '@nestjs/swagger';

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
