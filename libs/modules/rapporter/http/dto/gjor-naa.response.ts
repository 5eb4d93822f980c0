import type { Rollenavn } from '@kp/kernel/rolle';
import { OppgaveResponse, VentendeResponse } from '@kp/modules/arbeidsliste';
import { LisPersonResponse, MaalkategoriResponse, MaalplanResponse } from '@kp/modules/lis';

export class KlartMaalResponse {
  id!: string;
  kode!: string;
  tittel!: string;
  kategori!: string;
  maalplanId!: string;
}

/** The words with which something came back to the LIS. */
export class ReturbegrunnelseResponse {
  /** The task in `minTur` that they belong to. */
  oppgaveId!: string;
  tekst!: string;
  av!: string;
  rolle!: Rollenavn;
  tid!: string;
}

export class GjorNaaResponse {
  navn!: string;
  spesialitet!: 'ALM' | 'SAM' | 'ARB' | 'LIS1';
  /** What came back, oldest first. */
  minTur!: OppgaveResponse[];
  /** Begun goals with confirmed evidence, most evidence first. */
  klareTilSending!: KlartMaalResponse[];
  /** What lies with others, oldest first. */
  venterPaa!: VentendeResponse[];
  /** Drafts that can be sent; private notes are not among them. */
  utkast!: number;
  kategorier!: MaalkategoriResponse[];
  maalplaner!: MaalplanResponse[];
  sisteReturBegrunnelse!: ReturbegrunnelseResponse[];
  takt!: 'FOR_TIDLIG' | 'FORAN' | 'I_RUTE' | 'ETTER' | 'ALDRI_STARTET' | 'I_PERMISJON' | 'FULLFOERT';
  startdato!: string;
  planlagtSlutt!: string | null;
  leder!: LisPersonResponse | null;
  veileder!: LisPersonResponse | null;
}

export class LopsarenaResponse {
  id!: string;
  navn!: string;
  type!: 'LEGEKONTOR' | 'LEGEVAKT' | 'SYKEHJEM' | 'SYKEHUS' | 'HELSESTASJON' | 'KOMMUNE' | 'ANNEN';
}

export class LopsarenaerResponse {
  arenaer!: LopsarenaResponse[];
}
