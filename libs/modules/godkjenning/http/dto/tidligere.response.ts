import type { Rollenavn } from '@kp/kernel/rolle';
import type { Maaltilstandsnavn } from '@kp/modules/lis';
import { VedleggResponse } from '@kp/modules/vedlegg';
import type { Tidligerelinjeutfall } from '../../application/tidligereimport';
import type { Tidligerefelt } from '../../application/tidligerefil';
import type { Tidligerehandling, Tidligeretilstand, Tidligereutfall } from '../../domain/tidligere';

export class TidligereLisResponse {
  id!: string;
  navn!: string;
}

export class TidligereMaalResponse {
  maalId!: string;
  kode!: string;
  tittel!: string;
  kategori!: string;
  /** Of the goal, which the message does not move. */
  tilstand!: Maaltilstandsnavn;
  versjon!: number;
  dato!: string;
  virksomhet!: string;
  godkjenner!: string;
  utfall!: Tidligereutfall;
  /** The kode of what stands against it; null when nothing does. */
  hinder!: string | null;
}

export class TidligereHendelseResponse {
  handling!: Tidligerehandling;
  av!: string;
  rolle!: string;
  tekst!: string | null;
  tid!: string;
  signaturNr!: number | null;
}

export class TidligereResponse {
  id!: string;
  utdanningslopId!: string;
  lis!: TidligereLisResponse;
  tilstand!: Tidligeretilstand;
  versjon!: number;
  sendtTid!: string;
  /** The virksomhet whose leder decides. */
  sendtTil!: string;
  dokument!: string;
  dato!: string | null;
  virksomhet!: string | null;
  godkjenner!: string | null;
  maal!: TidligereMaalResponse[];
  vedlegg!: VedleggResponse[];
  hendelser!: TidligereHendelseResponse[];
  tillatteHandlinger!: Tidligerehandling[];
  /** The role in which one may decide; null when one may not. */
  somRolle!: Rollenavn | null;
}

export class TidligerelisteResponse {
  meldinger!: TidligereResponse[];
}

export class TidligeremerknadResponse {
  kode!: string;
  felt!: Tidligerefelt | null;
  parametere!: Record<string, string | number>;
}

/** Where the row could not be read, what it says stands in the remark. */
export class TidligerelinjeResponse {
  /** As a spreadsheet numbers it, from 1. */
  rad!: number;
  utfall!: Tidligerelinjeutfall;
  kode!: string;
  maalId!: string | null;
  tittel!: string | null;
  dato!: string | null;
  virksomhet!: string | null;
  godkjenner!: string | null;
  feil!: TidligeremerknadResponse[];
}

export class TidligerefilResponse {
  linjer!: TidligerelinjeResponse[];
}
