import type { Rollenavn } from '@kp/kernel/rolle';
import type { Spesialitet } from '@kp/modules/lis';
import type { Avsenderrolle, Del } from '../../domain/maalgruppe';
import { MeldingspartResponse } from './melding.response';

export class KunngjoeringResponse {
  id!: string;
  avsender!: MeldingspartResponse;
  tittel!: string;
  tekst!: string;
  viktig!: boolean;
  publisertTid!: string;
  lest!: boolean;
  bekreftet!: boolean;
}

export class TavleResponse {
  /** Important and not yet confirmed, oldest first. They stand in `kunngjoeringer` too. */
  festet!: KunngjoeringResponse[];
  /** Newest first. */
  kunngjoeringer!: KunngjoeringResponse[];
  /** Sent as `foer` for the next page; null on the last. */
  neste!: string | null;
  uleste!: number;
}

export class KunngjoeringVirksomhetResponse {
  id!: string;
  navn!: string;
  fylke!: string;
}

export class KunngjoeringAvsenderResponse {
  som!: MeldingspartResponse;
  rolle!: Avsenderrolle;
  /** Roles it may announce to. */
  roller!: Rollenavn[];
  spesialiteter!: Spesialitet[];
  /** Counties to choose among; empty: none to choose. */
  fylker!: string[];
  /** Virksomheter to choose among; empty: none to choose. */
  virksomheter!: KunngjoeringVirksomhetResponse[];
  /** Choices of activity are counted in whole groups of `minsteGruppe`, and not for single virksomheter. */
  skjermes!: boolean;
}

export class KunngjoeringsvalgResponse {
  avsendere!: KunngjoeringAvsenderResponse[];
  minsteGruppe!: number;
}

export class KunngjoeringAntallResponse {
  /** How many it would reach now; null: fewer than `minsteGruppe`, and it cannot be sent. */
  antall!: number | null;
  /** Rounded down to a multiple of `minsteGruppe`. */
  avrundet!: boolean;
  minsteGruppe!: number;
}

export class MaalgruppeResponse {
  roller!: Rollenavn[];
  spesialiteter!: Spesialitet[];
  deler!: Del[];
  fylker!: string[];
  virksomhetIder!: string[];
  ikkeStartet!: boolean;
  ingenAktivitetDager!: number | null;
}

export class KunngjoeringSendtResponse {
  id!: string;
  avsender!: MeldingspartResponse;
  /** Who at the office wrote it. */
  skrevetAv!: string;
  tittel!: string;
  tekst!: string;
  viktig!: boolean;
  maalgruppe!: MaalgruppeResponse;
  tilstand!: 'VENTER' | 'PUBLISERT' | 'IKKE_SENDT' | 'TRUKKET';
  publiseresTid!: string;
  publisertTid!: string | null;
  trukketTid!: string | null;
  /** Null where the number would tell of single doctors, and before it is published. */
  antall!: number | null;
  lest!: number | null;
  bekreftet!: number | null;
  avrundet!: boolean;
}

export class KunngjoeringerSendtResponse {
  kunngjoeringer!: KunngjoeringSendtResponse[];
  neste!: string | null;
}

export class KunngjoeringOpprettetResponse {
  id!: string;
}
