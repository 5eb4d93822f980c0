export class LisPersonResponse {
  id!: string;
  navn!: string;
}

export class FremdriftResponse {
  antall!: number;
  ikkePaabegynt!: number;
  paabegynt!: number;
  tilAnbefaling!: number;
  tilGodkjenning!: number;
  returnert!: number;
  godkjent!: number;
}

export class MaalplanResponse {
  id!: string;
  katalogKode!: string;
  navn!: string;
  /** Name of the catalogue; an example says so. */
  katalog!: string;
  eksempel!: boolean;
  versjonsnummer!: number;
  fremdrift!: FremdriftResponse;
}

export class TilknytningResponse {
  id!: string;
  virksomhetId!: string;
  virksomhet!: string;
  leder!: LisPersonResponse | null;
  veileder!: LisPersonResponse | null;
  ansvarlig!: boolean;
  fra!: string;
  til!: string | null;
  versjon!: number;
}

export class PermisjonResponse {
  id!: string;
  fra!: string;
  til!: string | null;
}

export class NyereVersjonResponse {
  maalplanId!: string;
  navn!: string;
  fraVersjon!: number;
  tilVersjon!: number;
}

export class AvlostPlanResponse {
  id!: string;
  navn!: string;
  versjonsnummer!: number;
  tid!: string;
}

export class UtdanningslopResponse {
  id!: string;
  lis!: LisPersonResponse;
  spesialitet!: 'ALM' | 'SAM' | 'ARB' | 'LIS1';
  startdato!: string;
  planlagtSlutt!: string | null;
  status!: 'AKTIV' | 'FULLFOERT' | 'AVSLUTTET';
  /** Newest first. */
  tilknytninger!: TilknytningResponse[];
  permisjoner!: PermisjonResponse[];
  maalplaner!: MaalplanResponse[];
  /** Plans that a newer published version of their catalogue waits for. */
  nyereVersjoner!: NyereVersjonResponse[];
  /** Plans that have given way to a newer version; newest first. */
  avlostePlaner!: AvlostPlanResponse[];
  sisteAktivitet!: string | null;
  takt!: 'FOR_TIDLIG' | 'FORAN' | 'I_RUTE' | 'ETTER' | 'ALDRI_STARTET' | 'I_PERMISJON' | 'FULLFOERT';
  /** The role in which the caller sees the record. */
  jegEr!:
    | 'LIS'
    | 'VEILEDER'
    | 'SUPERVISOR'
    | 'LEDER'
    | 'STEDFORTREDER'
    | 'DELEGERT_GODKJENNER'
    | 'ALIS_KONTOR'
    | 'STATSFORVALTER'
    | 'HELSEDIREKTORATET'
    | 'EIER';
  versjon!: number;
}

export class UtdanningslopOpprettetResponse {
  utdanningslopId!: string;
  personId!: string;
  nyKonto!: boolean;
  sendt!: boolean;
  /** The whole link, shown once. */
  lenke!: string | null;
}

export class UtdanningslopAvsluttetResponse {
  id!: string;
  status!: 'AKTIV' | 'FULLFOERT' | 'AVSLUTTET';
  sluttdato!: string | null;
  versjon!: number;
}
