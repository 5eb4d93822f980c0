import type { Arenatype, Virksomhetstype } from '../../domain/virksomhet';
import type { Spesialitet, Statusnavn } from '../../domain/virksomhetsstatus';

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
}

export class VirksomhetDetaljerResponse extends VirksomhetResponse {
  versjon!: number;
  /** The leder has recorded that nobody else can approve what the leder has recommended. */
  ingenAnnenGodkjenner!: boolean;
  statuser!: VirksomhetsstatusResponse[];
  arenaer!: LaeringsarenaResponse[];
  avtaler!: SamarbeidsavtaleResponse[];
}
