import { MaalplanResponse } from './utdanningslop.response';

export class MaalRadResponse {
  id!: string;
  maalplanId!: string;
  kode!: string;
  tittel!: string;
  kategori!: string;
  tilstand!: 'IKKE_PAABEGYNT' | 'PAABEGYNT' | 'TIL_ANBEFALING' | 'TIL_GODKJENNING' | 'RETURNERT' | 'GODKJENT';
  tilstandSiden!: string | null;
  godkjentTidligere!: boolean;
  /** Entries that count on the goal, private ones not among them. */
  aktiviteter!: number;
  bekreftede!: number;
}

export class MaalkategoriResponse {
  maalplanId!: string;
  kategori!: string;
  antall!: number;
  godkjent!: number;
  hosAndre!: number;
  dinTur!: number;
  iGang!: number;
}

export class MaallisteResponse {
  maal!: MaalRadResponse[];
  /** Over all goals, whatever the filter. */
  kategorier!: MaalkategoriResponse[];
  maalplaner!: MaalplanResponse[];
}
