import type { Varselgruppe } from './varselgruppe';

/** A group, and the sentence in mail for one and for several (`#` is the number): no name, no title, no words of anybody. */
type Slag = readonly [gruppe: Varselgruppe, en: string, flere: string];

/**
 * Every kind of notice. VENTER is for what the arbeidsliste makes, and for nothing else: a digest takes that group from
 * the list itself, so that each thing stands there once. The portal has its own sentence a kind (nb/varsler.json).
 */
const SLAG = {
  'aktivitet.sendt': ['VENTER', 'Én aktivitet venter på at du bekrefter', '# aktiviteter venter på at du bekrefter'],
  'aktivitet.returnert': ['VENTER', 'Én aktivitet er sendt tilbake til deg', '# aktiviteter er sendt tilbake til deg'],
  'aktivitet.mottakerSluttet': [
    'VENTER',
    'Én aktivitet må sendes til en annen',
    '# aktiviteter må sendes til en annen',
  ],
  'maal.bedtAnbefale': [
    'VENTER',
    'Ett læringsmål venter på anbefaling fra deg',
    '# læringsmål venter på anbefaling fra deg',
  ],
  'maal.tilGodkjenning': ['VENTER', 'Ett læringsmål er klart til godkjenning', '# læringsmål er klare til godkjenning'],
  'maal.returnert': ['VENTER', 'Ett læringsmål er sendt tilbake til deg', '# læringsmål er sendt tilbake til deg'],
  'maal.trukket': ['VENTER', 'Godkjenningen av ett læringsmål er trukket', 'Godkjenningen av # læringsmål er trukket'],
  'maal.anbefalerSluttet': ['VENTER', 'Ett læringsmål må sendes på nytt', '# læringsmål må sendes på nytt'],
  'veiledere.forslag': ['VENTER', 'Ett forslag om supervisør venter på svar', '# forslag om supervisør venter på svar'],
  'tjenestetid.tilAttest': ['VENTER', 'Én tjenesteperiode venter på attest', '# tjenesteperioder venter på attest'],
  'tjenestetid.returnert': [
    'VENTER',
    'Én tjenesteperiode er sendt tilbake til deg',
    '# tjenesteperioder er sendt tilbake til deg',
  ],
  'tjenestetid.fordelingTilAttest': [
    'VENTER',
    'Én fordeling av dagen venter på attest',
    '# fordelinger av dagen venter på attest',
  ],
  'tjenestetid.fordelingReturnert': [
    'VENTER',
    'Én fordeling av dagen er sendt tilbake til deg',
    '# fordelinger av dagen er sendt tilbake til deg',
  ],
  'arbeidsliste.paaminnelse': [
    'VENTER',
    'Du er minnet om noe som venter på deg',
    'Du er minnet om # ting som venter på deg',
  ],

  'aktivitet.bekreftet': ['SVAR', 'Én aktivitet er bekreftet', '# aktiviteter er bekreftet'],
  'aktivitet.angret': ['SVAR', 'Bekreftelsen av én aktivitet er angret', 'Bekreftelsen av # aktiviteter er angret'],
  'aktivitet.merketUtfoert': [
    'SVAR',
    'Én aktivitet er merket som utført for deg',
    '# aktiviteter er merket som utført for deg',
  ],
  'maal.anbefalt': ['SVAR', 'Ett læringsmål er anbefalt', '# anbefalinger av læringsmål er gitt'],
  'maal.ikkeAnbefalt': ['SVAR', 'En anbefaling sier «ikke ennå»', '# anbefalinger sier «ikke ennå»'],
  'maal.innhentet': [
    'SVAR',
    'En anbefaling er innhentet utenfor portalen',
    '# anbefalinger er innhentet utenfor portalen',
  ],
  'maal.innhentetFraDeg': [
    'SVAR',
    'Noe du har sagt, er registrert som en anbefaling',
    '# anbefalinger fra deg er registrert',
  ],
  'maal.godkjent': ['SVAR', 'Ett læringsmål er godkjent', '# læringsmål er godkjent'],
  'maal.godkjentTidligere': [
    'SVAR',
    'Ett læringsmål er godkjent ut fra tidligere godkjenning',
    '# læringsmål er godkjent ut fra tidligere godkjenning',
  ],
  'tjenestetid.fordelingAttestert': [
    'SVAR',
    'Fordelingen din av dagen er attestert',
    '# fordelinger av dagen er attestert',
  ],
  'tjenestetid.attestert': ['SVAR', 'Tjenesten din er attestert', '# tjenesteperioder er attestert'],
  'veiledere.forslagGodtatt': ['SVAR', 'Et forslag fra deg er godtatt', '# forslag fra deg er godtatt'],
  'veiledere.forslagAvslaatt': [
    'SVAR',
    'Et forslag fra deg er besvart med nei',
    '# forslag fra deg er besvart med nei',
  ],

  'lis.nyVeileder': ['ENDRINGER', 'En veileder er byttet', '# veiledere er byttet'],
  'lis.ikkeVeileder': ['ENDRINGER', 'En veileder er ikke lenger veileder', '# veiledere er ikke lenger veiledere'],
  'lis.nyLeder': ['ENDRINGER', 'En leder er byttet', '# ledere er byttet'],
  'lis.ikkeLeder': ['ENDRINGER', 'En leder er ikke lenger leder', '# ledere er ikke lenger ledere'],
  'lis.flyttet': ['ENDRINGER', 'Du har fått en ny tilknytning', 'Du har fått # nye tilknytninger'],
  'lis.nyLis': ['ENDRINGER', 'En LIS er tilknyttet virksomheten', '# LIS er tilknyttet virksomheten'],
  'lis.tilknytningAvsluttet': ['ENDRINGER', 'En tilknytning er avsluttet', '# tilknytninger er avsluttet'],
  'lis.fullfoert': [
    'ENDRINGER',
    'Utdanningsløpet ditt er registrert som fullført',
    '# utdanningsløp er registrert som fullført',
  ],
  'lis.avsluttet': ['ENDRINGER', 'Utdanningsløpet ditt er avsluttet', '# utdanningsløp er avsluttet'],
  'lis.journalAapnet': ['ENDRINGER', 'En journal er åpnet for dere', '# journaler er åpnet for dere'],
  'lis.journalLukket': [
    'ENDRINGER',
    'Lesetilgangen til en journal er avsluttet',
    'Lesetilgangen til # journaler er avsluttet',
  ],
  'overgang.din': [
    'ENDRINGER',
    'Målplanen din er flyttet til en ny versjon',
    '# målplaner er flyttet til en ny versjon',
  ],
  'overgang.kandidat': [
    'ENDRINGER',
    'En målplan er flyttet til en ny versjon',
    '# målplaner er flyttet til en ny versjon',
  ],
  'epost.kommerIkkeFram': [
    'ENDRINGER',
    'E-posten til én person kommer ikke fram',
    'E-posten til # personer kommer ikke fram',
  ],
  'tekst.falsktTreff': [
    'ENDRINGER',
    'Noen melder at en tekst ble stoppet uten grunn',
    '# har meldt at en tekst ble stoppet uten grunn',
  ],

  'innlogging.lenkeLaget': [
    'SIKKERHET',
    'Det er laget en lenke til nytt passord for deg',
    'Det er laget # lenker til nytt passord for deg',
  ],
  'innlogging.glemtPassord': [
    'SIKKERHET',
    'Noen du har lagt til, ber om nytt passord',
    '# du har lagt til, ber om nytt passord',
  ],
} as const satisfies Readonly<Record<string, Slag>>;

export type Varselslag = keyof typeof SLAG;

export const VARSELSLAG = Object.keys(SLAG) as Varselslag[];

export const gruppeFor = (slag: Varselslag): Varselgruppe => SLAG[slag][0];

/** Those of a group; what a change of choice moves. */
export const slagI = (gruppe: Varselgruppe): Varselslag[] => VARSELSLAG.filter((slag) => gruppeFor(slag) === gruppe);

const isKnown = (slag: string): slag is Varselslag => Object.hasOwn(SLAG, slag);

/** The sentence about this many; a kind that is gone since it was stored still says that something has happened. */
export function mailsetning(slag: string, antall: number): string {
  if (!isKnown(slag)) return 'Noe er endret i en av sakene dine';
  const [, en, flere] = SLAG[slag];
  return antall === 1 ? en : flere.replace('#', String(antall));
}
