import { VedleggResponse } from '@kp/modules/vedlegg';
import type { Maalgruppe, Ressursspraak, Ressurstype } from '../../domain/ressurs';

/** A goal by the code of its catalogue and its own. */
export class RessursmaalResponse {
  katalogKode!: string;
  kode!: string;
}

export class RessursResponse {
  id!: string;
  type!: 'LENKE' | 'DOKUMENT' | 'VIDEO' | 'KURS' | 'SJEKKLISTE';
  tittel!: string;
  tekst!: string;
  adresse!: string | null;
  /** The file of a document. */
  fil!: VedleggResponse | null;
  punkter!: string[];
  utgiver!: 'VIRKSOMHET' | 'KONTOR' | 'NASJONAL';
  virksomhetId!: string | null;
  /** The name of the virksomhet that publishes. */
  virksomhet!: string | null;
  /** The counties of the office that publishes, with commas between. */
  omraade!: string | null;
  /** Empty for everybody. */
  maalgruppe!: Maalgruppe[];
  spraak!: 'nb' | 'nn' | 'en';
  fagligOppdatert!: string;
  nesteGjennomgang!: string | null;
  tilstand!: 'PUBLISERT' | 'TRUKKET';
  versjon!: number;
  maal!: RessursmaalResponse[];
}

export class RessurstreffResponse extends RessursResponse {
  favoritt!: boolean;
}

export class RessurssideResponse {
  ressurser!: RessurstreffResponse[];
  /** On all the pages together. */
  antall!: number;
}

export class VurderingResponse {
  nyttig!: boolean;
  kommentar!: string | null;
  tid!: string;
}

export class RessursvisningResponse {
  ressurs!: RessurstreffResponse;
  /** Whether the person may change it. */
  egen!: boolean;
  mittSvar!: VurderingResponse | null;
}

export class LenkesjekkResponse {
  utfall!: 'USJEKKET' | 'SVARER' | 'BORTE' | 'UTEN_SVAR';
  /** Whether the owner should do something about it. */
  doed!: boolean;
  grunn!: string | null;
  sjekketTid!: string | null;
}

export class EgenRessursResponse extends RessursResponse {
  /** Its next review should have been done. */
  forfalt!: boolean;
  nyttig!: number;
  ikkeNyttig!: number;
  kommentarer!: number;
  /** Null without an address. */
  lenke!: LenkesjekkResponse | null;
}

export class UtgivervalgResponse {
  utgiver!: 'VIRKSOMHET' | 'KONTOR' | 'NASJONAL';
  virksomhetId!: string | null;
  virksomhet!: string | null;
  omraade!: string | null;
}

export class EgneRessurserResponse {
  /** Those the person may publish as; empty when there are none. */
  utgivere!: UtgivervalgResponse[];
  ressurser!: EgenRessursResponse[];
  /** False when the check of links is switched off here. */
  lenkesjekkPaa!: boolean;
}

export class RessursversjonResponse {
  nummer!: number;
  type!: Ressurstype;
  tittel!: string;
  tekst!: string;
  adresse!: string | null;
  /** The file of a document. */
  fil!: VedleggResponse | null;
  punkter!: string[];
  maalgruppe!: Maalgruppe[];
  spraak!: Ressursspraak;
  fagligOppdatert!: string;
  nesteGjennomgang!: string | null;
  tilstand!: 'PUBLISERT' | 'TRUKKET';
  maal!: RessursmaalResponse[];
  endretAvNavn!: string;
  endretTid!: string;
}
