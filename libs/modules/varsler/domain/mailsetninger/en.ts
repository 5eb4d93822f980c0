import type { Mailsetninger } from '../varselslag';

export const en: Mailsetninger = {
  'aktivitet.sendt': [
    'One activity is waiting for you to confirm it',
    '# activities are waiting for you to confirm them',
  ],
  'aktivitet.returnert': ['One activity has been sent back to you', '# activities have been sent back to you'],
  'aktivitet.mottakerSluttet': [
    'One activity must be sent to somebody else',
    '# activities must be sent to somebody else',
  ],
  'maal.bedtAnbefale': [
    'One learning objective is waiting for your recommendation',
    '# learning objectives are waiting for your recommendation',
  ],
  'maal.tilGodkjenning': [
    'One learning objective is ready for approval',
    '# learning objectives are ready for approval',
  ],
  'maal.returnert': [
    'One learning objective has been sent back to you',
    '# learning objectives have been sent back to you',
  ],
  'maal.trukket': [
    'The approval of one learning objective has been withdrawn',
    'The approval of # learning objectives has been withdrawn',
  ],
  'maal.anbefalerSluttet': ['One learning objective must be sent again', '# learning objectives must be sent again'],
  'veiledere.forslag': [
    'One proposed clinical supervisor is waiting for an answer',
    '# proposed clinical supervisors are waiting for an answer',
  ],
  'tjenestetid.tilAttest': [
    'One period of service is waiting to be certified',
    '# periods of service are waiting to be certified',
  ],
  'tjenestetid.returnert': [
    'One period of service has been sent back to you',
    '# periods of service have been sent back to you',
  ],
  'tjenestetid.fordelingTilAttest': [
    'One division of the day is waiting to be certified',
    '# divisions of the day are waiting to be certified',
  ],
  'tjenestetid.fordelingReturnert': [
    'One division of the day has been sent back to you',
    '# divisions of the day have been sent back to you',
  ],
  'tidligere.sendt': [
    'One list of objectives approved earlier is waiting for you',
    '# lists of objectives approved earlier are waiting for you',
  ],
  'tidligere.returnert': [
    'One list of objectives approved earlier has been returned to you',
    '# lists of objectives approved earlier have been returned to you',
  ],
  'tidligere.bekreftet': [
    'A list of objectives approved earlier has been confirmed',
    '# lists of objectives approved earlier have been confirmed',
  ],
  'arbeidsliste.paaminnelse': [
    'You are reminded of something that is waiting for you',
    'You are reminded of # things that are waiting for you',
  ],
  'aktivitet.bekreftet': ['One activity has been confirmed', '# activities have been confirmed'],
  'aktivitet.angret': [
    'The confirmation of one activity has been undone',
    'The confirmation of # activities has been undone',
  ],
  'aktivitet.merketUtfoert': [
    'One activity has been marked as done for you',
    '# activities have been marked as done for you',
  ],
  'maal.anbefalt': [
    'One learning objective has been recommended',
    '# recommendations of learning objectives have been given',
  ],
  'maal.ikkeAnbefalt': ['One recommendation says “not yet”', '# recommendations say “not yet”'],
  'maal.innhentet': [
    'One recommendation has been obtained outside the portal',
    '# recommendations have been obtained outside the portal',
  ],
  'maal.innhentetFraDeg': [
    'Something you have said has been registered as a recommendation',
    '# recommendations from you have been registered',
  ],
  'maal.godkjent': ['One learning objective has been approved', '# learning objectives have been approved'],
  'maal.godkjentTidligere': [
    'One learning objective has been approved on the basis of an earlier approval',
    '# learning objectives have been approved on the basis of earlier approvals',
  ],
  'tjenestetid.fordelingAttestert': [
    'Your division of the day has been certified',
    '# divisions of the day have been certified',
  ],
  'tjenestetid.attestert': ['Your service has been certified', '# periods of service have been certified'],
  'veiledere.forslagGodtatt': ['A proposal from you has been accepted', '# proposals from you have been accepted'],
  'veiledere.forslagAvslaatt': [
    'A proposal from you has been turned down',
    '# proposals from you have been turned down',
  ],
  'lis.nyVeileder': ['A supervisor has been replaced', '# supervisors have been replaced'],
  'lis.ikkeVeileder': ['A supervisor is no longer supervisor', '# supervisors are no longer supervisors'],
  'lis.nyLeder': ['A head of the unit has been replaced', '# heads of the unit have been replaced'],
  'lis.ikkeLeder': ['A head of the unit is no longer head', '# heads of the unit are no longer heads'],
  'lis.flyttet': ['You have a new attachment', 'You have # new attachments'],
  'lis.nyLis': ['A LIS has been attached to the organisation', '# LIS have been attached to the organisation'],
  'lis.tilknytningAvsluttet': ['An attachment has ended', '# attachments have ended'],
  'lis.fullfoert': [
    'Your training record has been registered as completed',
    '# training records have been registered as completed',
  ],
  'lis.avsluttet': ['Your training record has been ended', '# training records have been ended'],
  'lis.journalAapnet': ['A record has been opened to you', '# records have been opened to you'],
  'lis.journalLukket': ['Your access to a record has ended', 'Your access to # records has ended'],
  'overgang.din': ['Your plan has been moved to a new version', '# plans have been moved to a new version'],
  'overgang.kandidat': ['A plan has been moved to a new version', '# plans have been moved to a new version'],
  'epost.kommerIkkeFram': ['The email to one person does not arrive', 'The email to # people does not arrive'],
  'tekst.falsktTreff': [
    'Somebody reports that a text was stopped without reason',
    '# have reported that a text was stopped without reason',
  ],
  'melding.ny': ['You have a message in one conversation', 'You have messages in # conversations'],
  'kunngjoering.ny': ['There is one new announcement', 'There are # new announcements'],
  'innlogging.lenkeLaget': [
    'A link for a new password has been made for you',
    '# links for a new password have been made for you',
  ],
  'innlogging.glemtPassord': [
    'Somebody you added asks for a new password',
    '# people you added ask for a new password',
  ],
};
