import type { Rollenavn } from '@kp/kernel/rolle';

export class DemobrukerResponse {
  rolle!: string;
  navn!: string;
  epost!: string;
  passord!: string;
}

/** What the log-in page needs before anyone is known. */
export class OppstartResponse {
  versjon!: string;
  /** The installation holds plainly fictitious people. */
  demo!: boolean;
  /** Empty in production. */
  demobrukere!: DemobrukerResponse[];
}

export class MinRolleResponse {
  id!: string;
  rolle!: Rollenavn;
  virksomhetId!: string | null;
  virksomhet!: string | null;
  omraade!: string | null;
  fra!: string;
  til!: string | null;
  /** Open items in which one acts in this role. */
  venter!: number;
}

export class MittUtdanningslopResponse {
  id!: string;
  spesialitet!: 'ALM' | 'SAM' | 'ARB' | 'LIS1';
  /** The responsible virksomhet today. */
  virksomhetId!: string | null;
}

/** Who I am and what I may do here today. */
export class MegResponse {
  id!: string;
  navn!: string;
  epost!: string;
  spraak!: 'nb' | 'nn' | 'en';
  roller!: MinRolleResponse[];
  utdanningslop!: MittUtdanningslopResponse[];
  /** Open items in my arbeidsliste. */
  ventende!: number;
  ulesteVarsler!: number;
}

/** Whom a one-time link belongs to. */
export class LenkeResponse {
  navn!: string;
  epost!: string;
  formaal!: 'AKTIVERING' | 'PASSORD';
}

/** Done, and nothing more to say. */
export class UtfoertResponse {
  utfoert!: true;
}
