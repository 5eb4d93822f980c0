import type { Arenatype, Virksomhetstype } from '../../domain/virksomhet';
import type { Spesialitet, Statusnavn, Tellingsutfall } from '../../domain/virksomhetsstatus';

export class VirksomhetResponse {
  id!: string;
  orgnr!: string;
  navn!: string;
  type!: Virksomhetstype;
  kommunenummer!: string;
  fylke!: string;
  sentralitet!: number | null;
  sentralitetAar!: number | null;
}

/** What a status means today, by the server's rule. */
export class TellingResponse {
  utfall!: Tellingsutfall;
  /** The first day that counts. */
  fra!: string | null;
  /** The last day that counts; null when it is open. */
  til!: string | null;
}

/** The best of the rows of one specialty. */
export class SpesialitetstellingResponse extends TellingResponse {
  spesialitet!: Spesialitet;
}

/** What everybody may know of a virksomhet. */
export class VirksomhetstreffResponse {
  orgnr!: string;
  navn!: string;
}

export class VirksomhetsstatusResponse {
  id!: string;
  spesialitet!: Spesialitet;
  status!: Statusnavn;
  soknadsdato!: string | null;
  vedtaksdato!: string | null;
  tellerFra!: string | null;
  tellerTil!: string | null;
  telling!: TellingResponse;
  versjon!: number;
}

export class LaeringsarenaResponse {
  id!: string;
  navn!: string;
  type!: Arenatype;
  ekstern!: boolean;
  /** The goals it can give. */
  maalkoder!: string[];
  versjon!: number;
}

export class SamarbeidsavtaleResponse {
  id!: string;
  arenaId!: string | null;
  arena!: string | null;
  motpart!: string;
  fra!: string;
  til!: string | null;
  /** In force today. */
  aktiv!: boolean;
  versjon!: number;
}

export class VirksomhetDetaljerResponse extends VirksomhetResponse {
  versjon!: number;
  /** The leder has recorded that nobody else can approve what the leder has recommended. */
  ingenAnnenGodkjenner!: boolean;
  statuser!: VirksomhetsstatusResponse[];
  /** One for each specialty there is a status in; what counts comes first. */
  spesialiteter!: SpesialitetstellingResponse[];
  arenaer!: LaeringsarenaResponse[];
  avtaler!: SamarbeidsavtaleResponse[];
}
