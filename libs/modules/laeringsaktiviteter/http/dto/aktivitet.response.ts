import type { Rollenavn } from '@kp/kernel/rolle';
import { VedleggResponse } from '@kp/modules/vedlegg';
import type { Aktivitetstilstand, Aktivitetstype } from '../../domain/aktivitet';
import type { Aktivitetshandling } from '../../domain/aktivitet-tabell';

export class AktivitetPersonResponse {
  id!: string;
  navn!: string;
}

export class AktivitetBedtResponse extends AktivitetPersonResponse {
  rolle!: Rollenavn;
}

export class AktivitetAvgjortResponse extends AktivitetBedtResponse {
  tid!: string;
}

export class AktivitetMaalResponse {
  id!: string;
  kode!: string;
  tittel!: string;
  /** Among the best evidence for the goal. */
  stjerne!: boolean;
  tilstand!: 'IKKE_PAABEGYNT' | 'PAABEGYNT' | 'TIL_ANBEFALING' | 'TIL_GODKJENNING' | 'RETURNERT' | 'GODKJENT';
}

export class AktivitetHendelseResponse {
  handling!: string;
  av!: AktivitetPersonResponse;
  rolle!: Rollenavn;
  /** Advice or reason. */
  tekst!: string | null;
  tid!: string;
  /** Number in the signaturlogg; null for what is not signed. */
  signaturNr!: number | null;
}

export class AktivitetLeserResponse {
  navn!: string;
  rolle!: Rollenavn;
}

/** That an entry was confirmed within a minute of many other old ones of the same LIS, by the same person. */
export class BekreftetSammenResponse {
  tid!: string;
  /** How many others. */
  andre!: number;
  /** How many days old the newest of them was then, and the oldest. */
  yngstDager!: number;
  eldstDager!: number;
}

export class AktivitetResponse {
  id!: string;
  utdanningslopId!: string;
  lis!: AktivitetPersonResponse;
  type!: Aktivitetstype;
  tittel!: string;
  tekst!: string;
  fra!: string;
  til!: string | null;
  timer!: number | null;
  antall!: number | null;
  arena!: AktivitetPersonResponse | null;
  privat!: boolean;
  tilstand!: Aktivitetstilstand;
  merketAvLeder!: boolean;
  bedt!: AktivitetBedtResponse | null;
  sendtTid!: string | null;
  avgjort!: AktivitetAvgjortResponse | null;
  maal!: AktivitetMaalResponse[];
  vedlegg!: VedleggResponse[];
  hendelser!: AktivitetHendelseResponse[];
  /** Told to the veileder of the LIS only. */
  bekreftetSammen!: BekreftetSammenResponse | null;
  /** Who beside the LIS reads it now, or will when it is sent. Empty when it is private. */
  lesere!: AktivitetLeserResponse[];
  tillatteHandlinger!: Aktivitetshandling[];
  /** The role in which the caller acts here. */
  somRolle!: Rollenavn | null;
  opprettetTid!: string;
  versjon!: number;
}

export class TekstfunnResponse {
  /** First character. */
  fra!: number;
  /** The character after the last. */
  til!: number;
}

export class IkkeLagretResponse {
  felt!: 'tittel' | 'tekst';
  funn!: TekstfunnResponse[];
}

export class AktivitetLagretResponse {
  aktivitet!: AktivitetResponse;
  /** Fields with a fødselsnummer: not stored, and where the number stands in what was sent. */
  ikkeLagret!: IkkeLagretResponse[];
}

export class AktivitetslisteResponse {
  aktiviteter!: AktivitetResponse[];
  /** How many there are on all pages. */
  totalt!: number;
}

export class MaalforslagResponse {
  maalId!: string;
  kode!: string;
  tittel!: string;
  /** The words of the text that it was found by, in their order. */
  ord!: string[];
}

export class MaalforslagslisteResponse {
  /** At most three, the best first. */
  forslag!: MaalforslagResponse[];
}

/** Done, and nothing more to say. */
export class FjernetResponse {
  /** Always true: it is gone. */
  fjernet!: true;
}

/** The owners of the installation have been told. */
export class MeldtResponse {
  meldt!: true;
}
