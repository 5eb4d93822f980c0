import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import {
  GjeldendeRegelsettResponse,
  Lis1delResponse,
  PeriodetellingResponse,
  TjenestefunnResponse,
  TjenestekravResponse,
  TjenesteprognoseResponse,
} from './tjenestetall.response';

export class KalkulatorResponse {
  idag!: string;
  regelsett!: GjeldendeRegelsettResponse;
  /** What each period counts with, in the order they came; null for one with a fault. */
  @ApiProperty({ type: 'array', items: { nullable: true, allOf: [{ $ref: getSchemaPath(PeriodetellingResponse) }] } })
  perioder!: (PeriodetellingResponse | null)[];
  krav!: TjenestekravResponse[];
  prognose!: TjenesteprognoseResponse;
  lis1!: Lis1delResponse[];
  /** `periodeId` is the number of the period, from 1. */
  funn!: TjenestefunnResponse[];
}

export class KalkulatorRegelsettResponse {
  idag!: string;
  regelsett!: GjeldendeRegelsettResponse[];
}
