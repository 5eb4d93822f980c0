import type { Varselgruppe } from './varselgruppe';

/**
 * Every kind of notice, and the group it is chosen with. VENTER is for what the arbeidsliste makes, and for nothing
 * else: a digest takes that group from the list itself, so that each thing stands there once. The sentence of each kind
 * is in mailsetninger/ for mail, and in the web's varsler.json for the portal.
 */
const SLAG = {
  'aktivitet.sendt': 'VENTER',
  'aktivitet.returnert': 'VENTER',
  'aktivitet.mottakerSluttet': 'VENTER',
  'maal.bedtAnbefale': 'VENTER',
  'maal.tilGodkjenning': 'VENTER',
  'maal.returnert': 'VENTER',
  'maal.trukket': 'VENTER',
  'maal.anbefalerSluttet': 'VENTER',
  'veiledere.forslag': 'VENTER',
  'tjenestetid.tilAttest': 'VENTER',
  'tjenestetid.returnert': 'VENTER',
  'tjenestetid.fordelingTilAttest': 'VENTER',
  'tjenestetid.fordelingReturnert': 'VENTER',
  'tidligere.sendt': 'VENTER',
  'tidligere.returnert': 'VENTER',
  'arbeidsliste.paaminnelse': 'VENTER',

  'aktivitet.bekreftet': 'SVAR',
  'aktivitet.angret': 'SVAR',
  'aktivitet.merketUtfoert': 'SVAR',
  'maal.anbefalt': 'SVAR',
  'maal.ikkeAnbefalt': 'SVAR',
  'maal.innhentet': 'SVAR',
  'maal.innhentetFraDeg': 'SVAR',
  'maal.godkjent': 'SVAR',
  'maal.godkjentTidligere': 'SVAR',
  'tidligere.bekreftet': 'SVAR',
  'tjenestetid.fordelingAttestert': 'SVAR',
  'tjenestetid.attestert': 'SVAR',
  'veiledere.forslagGodtatt': 'SVAR',
  'veiledere.forslagAvslaatt': 'SVAR',

  'lis.nyVeileder': 'ENDRINGER',
  'lis.ikkeVeileder': 'ENDRINGER',
  'lis.nyLeder': 'ENDRINGER',
  'lis.ikkeLeder': 'ENDRINGER',
  'lis.flyttet': 'ENDRINGER',
  'lis.nyLis': 'ENDRINGER',
  'lis.tilknytningAvsluttet': 'ENDRINGER',
  'lis.fullfoert': 'ENDRINGER',
  'lis.avsluttet': 'ENDRINGER',
  'lis.journalAapnet': 'ENDRINGER',
  'lis.journalLukket': 'ENDRINGER',
  'overgang.din': 'ENDRINGER',
  'overgang.kandidat': 'ENDRINGER',
  'epost.kommerIkkeFram': 'ENDRINGER',
  'tekst.falsktTreff': 'ENDRINGER',

  'melding.ny': 'MELDINGER',

  'kunngjoering.ny': 'KUNNGJOERINGER',

  'innlogging.lenkeLaget': 'SIKKERHET',
  'innlogging.glemtPassord': 'SIKKERHET',
} as const satisfies Readonly<Record<string, Varselgruppe>>;

export type Varselslag = keyof typeof SLAG;

/** In mail, for one and for several (`#` is the number): no name, no title, no words of anybody. */
export type Mailsetninger = Readonly<Record<Varselslag, readonly [en: string, flere: string]>>;

export const VARSELSLAG = Object.keys(SLAG) as Varselslag[];

export const gruppeFor = (slag: Varselslag): Varselgruppe => SLAG[slag];

/** Those of a group; what a change of choice moves. */
export const slagI = (gruppe: Varselgruppe): Varselslag[] => VARSELSLAG.filter((slag) => gruppeFor(slag) === gruppe);
