import type { Access, Look } from '@kp/platform/auth/access.decorators';
import { type Hvem, INNLOGGEDE, GODKJENNERE, JOURNAL, JOURNAL_LEST, LEDELSE, MEDLEMMER, REGISTER } from './personer';
import type { Saksslag } from './typer';

/** What one route asks, and whom it lets in to a thing of virksomhet A. */
export interface Regel {
  readonly access: Access;
  readonly look: Look;
  /** What the id in the path (or in the body) names; undefined when the route is about oneself. */
  readonly sak?: Saksslag;
  /** Who is let in. In B the same right is held by the people there (`iB`), unless `innB` says otherwise. */
  readonly inn: readonly Hvem[];
  readonly innB?: readonly Hvem[];
  /** Who sees the thing but may not do this to it: 403 with a reason. All others are told that there is nothing. */
  readonly ser?: readonly Hvem[];
  /** What those outside are told, where it is not that there is nothing. */
  readonly avslag?: string;
  /** The answer to those let in, where it is not 200 or 201. */
  readonly svar?: number;
}

const offentlig = (svar = 200): Regel => ({ access: 'offentlig', look: 'ingen', inn: ['anonym', ...INNLOGGEDE], svar });
const egen = (look: Look = 'ingen', svar?: number): Regel => ({ access: 'innlogget', look, inn: INNLOGGEDE, svar });
const alle = (sak: Saksslag, inn: readonly Hvem[], mer: Partial<Regel> = {}): Regel => ({
  ...{ access: 'innlogget', look: 'ingen', sak, inn },
  ...mer,
});
const rolle = (access: Access, inn: readonly Hvem[], sak?: Saksslag, mer: Partial<Regel> = {}): Regel => ({
  ...{ access, look: 'ingen', sak, inn },
  ...mer,
});

const HDIR: Access = ['HELSEDIREKTORATET'];
const FOERER_REGISTER: Access = ['EIER', 'HELSEDIREKTORATET'];
const LEDER: Access = ['LEDER'];
const LEDER_ELLER_STEDFORTREDER: Access = ['LEDER', 'STEDFORTREDER'];
const GIR_ROLLER: Access = ['LEDER', 'STEDFORTREDER', 'EIER', 'HELSEDIREKTORATET'];

const KUNNGJOER: Access = ['LEDER', 'STEDFORTREDER', 'ALIS_KONTOR', 'STATSFORVALTER', 'HELSEDIREKTORATET'];
const UTGIVERE: Access = ['LEDER', 'STEDFORTREDER', 'ALIS_KONTOR', 'HELSEDIREKTORATET'];

const KONTORER: readonly Hvem[] = ['aliskontor', 'aliskontorAapnet'];

const uten = (hvem: readonly Hvem[], ...ikke: Hvem[]): Hvem[] => hvem.filter((person) => !ikke.includes(person));
/** Those in the record today, with the office that it is open to. */
const JOURNAL_AAPNET: readonly Hvem[] = [...JOURNAL, 'aliskontorAapnet'];
/** Everyone who can read a goal or an entry that a supervisør has been asked about. */
const LESERE: readonly Hvem[] = [...JOURNAL_AAPNET, 'supervisor'];

/** The LIS, the veileder and whoever leads where the LIS is: the parties of the thread that the matrix is about. */
const I_TRAADEN: readonly Hvem[] = ['lis', 'veileder', ...LEDELSE];
/** Those with a working relation to the LIS today. */
const ARBEIDER_MED_LIS: readonly Hvem[] = [
  ...I_TRAADEN,
  ...(['veilederAnnen', 'supervisor', 'supervisorAnnen', 'lederTidligere'] as const),
];
const LEDER_ET_STED: readonly Hvem[] = [...LEDELSE, 'lederFremmed', 'lederTidligere'];
/** What each row of the file may do is asked for the row: test/api/oppsettfil.spec.ts. */
const GIR_ET_STED: readonly Hvem[] = [...LEDER_ET_STED, ...REGISTER];
const KUNNGJOERERE: readonly Hvem[] = [
  ...LEDELSE,
  ...(['lederFremmed', 'lederTidligere', ...KONTORER, 'statsforvalter', 'hdir'] as const),
];
/** LIS and veiledere of the virksomhet. */
const MOTTAKERE: readonly Hvem[] = ['lis', 'lisAnnen', 'veileder', 'veilederAnnen'];

/** One line a route. `test/architecture/ruter.spec.ts` holds it against the running router. */
export const policy: Readonly<Record<string, Regel>> = {
  'GET /oppstart': offentlig(),
  'POST /innlogging': offentlig(401),
  'POST /glemt-passord': offentlig(),
  'GET /aktivering/:kode': offentlig(404),
  'POST /aktivering': offentlig(404),
  'POST /utlogging': egen(),
  'POST /passord': egen('ingen', 422),
  'GET /meg': egen(),
  'PUT /meg/spraak': egen(),
  'GET /meg/innsyn': egen(),
  'GET /varsler': egen(),
  'POST /varsler/lest': egen(),
  'GET /varsler/valg': egen(),
  'PUT /varsler/valg': egen(),
  'POST /tekstkontroll/falskt-treff': egen(),
  'GET /direkte': egen(),
  'GET /arbeidsliste': egen('liste'),
  'GET /venter-paa': egen(),
  'POST /arbeidsliste/samlet': alle('bekreftelse', ['supervisor'], {
    ...{ ser: JOURNAL_AAPNET, avslag: 'arbeidsliste.ingenSignert' },
  }),
  'POST /arbeidsliste/:id/paaminn': alle('ventende', ['lis']),
  'GET /signaturlogg/:nr': alle('signatur', [...JOURNAL, 'supervisor']),

  'GET /virksomheter': egen(),
  'POST /virksomheter': rolle(FOERER_REGISTER, REGISTER),
  'GET /virksomheter/oppslag': rolle(LEDER_ELLER_STEDFORTREDER, LEDER_ET_STED),
  'GET /virksomheter/:id': alle('virksomhet', [...MEDLEMMER, ...REGISTER]),
  'PUT /virksomheter/:id': rolle(FOERER_REGISTER, REGISTER, 'virksomhet'),
  'PUT /virksomheter/:id/ingen-annen-godkjenner': rolle(LEDER, ['leder'], 'virksomhet'),
  'POST /virksomheter/:id/statuser': rolle(HDIR, ['hdir'], 'virksomhet'),
  'POST /statuser/forhaandsvisning': rolle(HDIR, ['hdir']),
  'PUT /statuser/:id': rolle(HDIR, ['hdir'], 'status'),
  'POST /virksomheter/:id/arenaer': rolle(LEDER, ['leder'], 'virksomhet'),
  'PUT /arenaer/:id': rolle(LEDER, ['leder'], 'arena'),
  'POST /virksomheter/:id/avtaler': rolle(LEDER, ['leder'], 'virksomhet'),
  'PUT /avtaler/:id': rolle(LEDER, ['leder'], 'avtale'),
  'GET /virksomheter/:id/personer': rolle(GIR_ROLLER, [...LEDELSE, ...REGISTER], 'virksomhet', { look: 'liste' }),
  'POST /virksomheter/:id/personer': rolle(GIR_ROLLER, [...LEDELSE, ...REGISTER], 'virksomhet'),
  'GET /oppsett/mal.xlsx': rolle(GIR_ROLLER, GIR_ET_STED),
  'POST /oppsett/forhaandsvisning': rolle(GIR_ROLLER, GIR_ET_STED, undefined, { svar: 400 }),
  'POST /oppsett': rolle(GIR_ROLLER, GIR_ET_STED, undefined, { svar: 400 }),
  'GET /nasjonale-roller': rolle(FOERER_REGISTER, REGISTER, undefined, { look: 'liste' }),
  'POST /nasjonale-roller': rolle(FOERER_REGISTER, REGISTER),
  'POST /personer/:id/ny-lenke': rolle(GIR_ROLLER, LEDELSE, 'personUtenKonto'),
  'GET /roller/:id/konsekvenser': rolle(['LEDER', 'EIER'], ['leder', 'eier'], 'rolle'),
  'POST /roller/:id/avslutt': rolle(['LEDER', 'EIER'], ['leder', 'eier'], 'rolle'),

  'POST /utdanningslop': rolle(LEDER_ELLER_STEDFORTREDER, LEDELSE, 'virksomhet'),
  'GET /utdanningslop/:id': alle('lop', JOURNAL_LEST, { look: 'journal' }),
  'GET /utdanningslop/:id/maal': alle('lop', JOURNAL_LEST, { look: 'journal' }),
  'GET /utdanningslop/:id/aktiviteter': alle('lop', JOURNAL_LEST, { look: 'journal' }),
  'POST /utdanningslop/:id/tilknytninger': rolle(LEDER_ELLER_STEDFORTREDER, LEDELSE, 'nyttLop'),
  'POST /utdanningslop/:id/permisjoner': rolle(LEDER_ELLER_STEDFORTREDER, LEDELSE, 'nyttLop'),
  'POST /utdanningslop/:id/avslutt': rolle(LEDER_ELLER_STEDFORTREDER, LEDELSE, 'nyttLop'),
  'PUT /tilknytninger/:id': rolle(LEDER_ELLER_STEDFORTREDER, LEDELSE, 'tilknytning'),
  'POST /tilknytninger/:id/avslutt': rolle(LEDER_ELLER_STEDFORTREDER, LEDELSE, 'tilknytning'),
  'PUT /permisjoner/:id': rolle(LEDER_ELLER_STEDFORTREDER, LEDELSE, 'permisjon'),

  'GET /utdanningslop/:id/journalaapninger': alle('lop', ['lis']),
  'POST /utdanningslop/:id/journalaapninger': alle('lop', ['lis']),
  'POST /journalaapninger/:id/avslutt': alle('journalaapning', ['lis']),
  'GET /aapnede-journaler': rolle(['ALIS_KONTOR'], KONTORER, undefined, { look: 'liste' }),

  'GET /kandidater': rolle(
    ['VEILEDER', 'SUPERVISOR'],
    ['veileder', 'veilederAnnen', 'supervisor', 'supervisorAnnen'],
    undefined,
    { look: 'liste' },
  ),
  'GET /utdanningslop/:id/bekreftere': alle('lop', ['lis']),
  'POST /utdanningslop/:id/supervisorforslag': alle('lop', ['lis']),
  'GET /virksomheter/:id/supervisorforslag': rolle(LEDER_ELLER_STEDFORTREDER, LEDELSE, 'virksomhet', { look: 'liste' }),
  'POST /supervisorforslag/:id/godta': rolle(LEDER_ELLER_STEDFORTREDER, LEDELSE, 'forslag'),
  'POST /supervisorforslag/:id/avslaa': rolle(LEDER_ELLER_STEDFORTREDER, LEDELSE, 'forslag'),

  'POST /utdanningslop/:id/aktiviteter': alle('lop', ['lis']),
  'POST /utdanningslop/:id/maalforslag': alle('lop', ['lis']),
  'POST /utdanningslop/:id/aktiviteter/telling': alle('lop', ['lis']),
  'POST /utdanningslop/:id/aktiviteter/marker-utfoert': alle('lop', LEDELSE, {
    ser: ['lis', 'veileder', 'delegert', 'lederTidligere', 'aliskontorAapnet'],
  }),
  'POST /vedlegg': egen('ingen', 400),
  'GET /vedlegg/:id/fil': alle('vedlegg', LESERE, { look: 'journal' }),
  'DELETE /vedlegg/:id': alle('vedleggLoest', ['lis']),
  'GET /aktiviteter/:id': alle('aktivitetSendt', LESERE, { look: 'journal' }),
  'PUT /aktiviteter/:id': alle('aktivitetUtkast', ['lis']),
  'DELETE /aktiviteter/:id': alle('aktivitetUtkast', ['lis']),
  'POST /aktiviteter/:id/send': alle('aktivitetUtkast', ['lis']),
  'POST /aktiviteter/send-samlet': alle('aktivitetUtkast', ['lis'], { avslag: 'aktivitet.ingenSendt' }),
  'POST /aktiviteter/:id/kall-tilbake': alle('aktivitetSendt', ['lis'], { ser: uten(LESERE, 'lis') }),
  'POST /aktiviteter/:id/bekreft': alle('aktivitetSendt', ['supervisor'], { ser: JOURNAL_AAPNET }),
  'POST /aktiviteter/:id/returner': alle('aktivitetSendt', ['supervisor'], { ser: JOURNAL_AAPNET }),
  'POST /aktiviteter/:id/angre': alle('aktivitetBekreftet', ['supervisor', ...LEDELSE], {
    ser: ['lis', 'veileder', 'delegert', 'aliskontorAapnet'],
  }),

  'GET /maal/:id': alle('maalTilAnbefaling', LESERE, { look: 'journal' }),
  'PUT /maal/:id/stjerner': alle('maalPaabegynt', ['lis']),
  'POST /maal/:id/send-til-vurdering': alle('maalPaabegynt', ['lis']),
  'POST /maal/:id/kall-tilbake': alle('maalTilAnbefaling', ['lis'], { ser: uten(LESERE, 'lis') }),
  'POST /maal/:id/anbefal': alle('maalTilAnbefaling', ['veileder', 'supervisor'], {
    ser: ['lis', ...GODKJENNERE, 'aliskontorAapnet'],
  }),
  'POST /maal/:id/innhent-anbefaling': alle('maalTilAnbefaling', LEDELSE, { ser: uten(LESERE, ...LEDELSE) }),
  'POST /maal/:id/godkjenn': alle('maalTilGodkjenning', GODKJENNERE, { ser: uten(LESERE, ...GODKJENNERE) }),
  'POST /maal/:id/returner': alle('maalTilGodkjenning', GODKJENNERE, { ser: uten(LESERE, ...GODKJENNERE) }),
  'POST /maal/:id/trekk-godkjenning': alle('maalGodkjent', LEDELSE, { ser: uten(LESERE, ...LEDELSE) }),
  'POST /maal/:id/godkjenn-tidligere': alle('maalPaabegynt', LEDELSE, { ser: uten(JOURNAL_AAPNET, ...LEDELSE) }),

  'GET /tidligere-godkjenninger/mal.xlsx': egen(),
  'GET /utdanningslop/:id/tidligere-godkjenninger': alle('lop', JOURNAL_LEST, { look: 'journal' }),
  'POST /utdanningslop/:id/tidligere-godkjenninger': alle('lop', ['lis'], {
    ...{ ser: uten(JOURNAL_LEST, 'lis'), svar: 422 },
  }),
  'POST /utdanningslop/:id/tidligere-godkjenninger/fil': alle('lop', ['lis'], {
    ...{ ser: uten(JOURNAL_LEST, 'lis'), svar: 400 },
  }),
  'GET /tidligere-godkjenninger/:id': alle('tidligere', JOURNAL_AAPNET, { look: 'journal' }),
  'POST /tidligere-godkjenninger/:id/send': alle('tidligereTilbakekalt', ['lis'], { ser: uten(JOURNAL_AAPNET, 'lis') }),
  'POST /tidligere-godkjenninger/:id/kall-tilbake': alle('tidligere', ['lis'], { ser: uten(JOURNAL_AAPNET, 'lis') }),
  'POST /tidligere-godkjenninger/:id/avgjoer': alle('tidligere', LEDELSE, { ser: uten(JOURNAL_AAPNET, ...LEDELSE) }),

  'GET /maalplaner/:id/overgang': alle('maalplan', JOURNAL_AAPNET, { look: 'journal' }),
  'POST /maalplaner/:id/overgang': alle('maalplan', LEDELSE, { ser: uten(JOURNAL_AAPNET, ...LEDELSE) }),

  'GET /utdanningslop/:id/tjenestetid': alle('lop', JOURNAL_LEST, { look: 'journal' }),
  'GET /utdanningslop/:id/tjenestetid/kalender.ics': alle('lop', ['lis'], { ser: uten(JOURNAL_LEST, 'lis') }),
  'PUT /utdanningslop/:id/autorisasjon': alle('lop', ['lis'], { ser: uten(JOURNAL_LEST, 'lis') }),
  'POST /utdanningslop/:id/tjenesteperioder': alle('lop', ['lis'], { ser: uten(JOURNAL_LEST, 'lis') }),
  'GET /tjenestetid/importmal.xlsx': egen(),
  'POST /utdanningslop/:id/tjenesteperioder/import/forhaandsvisning': alle('lop', ['lis'], {
    ...{ ser: uten(JOURNAL_LEST, 'lis'), svar: 400 },
  }),
  'POST /utdanningslop/:id/tjenesteperioder/import': alle('lop', ['lis'], {
    ...{ ser: uten(JOURNAL_LEST, 'lis'), svar: 400 },
  }),
  'POST /utdanningslop/:id/tjenestetid/proev': alle('lop', ['lis'], { ser: uten(JOURNAL_LEST, 'lis') }),
  'POST /utdanningslop/:id/tjenestetid/hva-om': alle('lop', JOURNAL_AAPNET, { look: 'journal' }),
  'GET /utdanningslop/:id/tjenestevarianter': alle('lop', ['lis']),
  'POST /utdanningslop/:id/tjenestevarianter': alle('lop', ['lis']),
  'DELETE /tjenestevarianter/:id': alle('tjenestevariant', ['lis']),
  'GET /virksomheter/:id/tjenestetid': rolle(LEDER_ELLER_STEDFORTREDER, LEDELSE, 'virksomhet', { look: 'liste' }),
  'GET /tjenesteperioder/:id/attest': alle('periodeAttestert', JOURNAL_AAPNET, { look: 'journal' }),
  'GET /tjenesteperioder/:id/attest.pdf': alle('periodeAttestert', JOURNAL_AAPNET, { look: 'journal' }),
  'PUT /tjenesteperioder/:id': alle('periode', ['lis'], { ser: uten(JOURNAL_AAPNET, 'lis') }),
  'DELETE /tjenesteperioder/:id': alle('periode', ['lis'], { ser: uten(JOURNAL_AAPNET, 'lis') }),
  'POST /tjenesteperioder/:id/attester': alle('periode', LEDELSE, { ser: uten(JOURNAL_AAPNET, ...LEDELSE) }),
  'POST /tjenesteperioder/:id/returner': alle('periode', LEDELSE, { ser: uten(JOURNAL_AAPNET, ...LEDELSE) }),
  'POST /tjenesteperioder/:id/rett': alle('periodeAttestert', ['lis'], { ser: uten(JOURNAL_AAPNET, 'lis') }),
  'POST /utdanningslop/:id/tjenestefordelinger': alle('lop', ['lis'], { ser: uten(JOURNAL_LEST, 'lis') }),
  'POST /utdanningslop/:id/tjenestefordelinger/proev': alle('lop', ['lis'], { ser: uten(JOURNAL_LEST, 'lis') }),
  'PUT /tjenestefordelinger/:id': alle('fordeling', ['lis'], { ser: uten(JOURNAL_AAPNET, 'lis') }),
  'DELETE /tjenestefordelinger/:id': alle('fordeling', ['lis'], { ser: uten(JOURNAL_AAPNET, 'lis') }),
  'POST /tjenestefordelinger/:id/attester': alle('fordeling', LEDELSE, { ser: uten(JOURNAL_AAPNET, ...LEDELSE) }),
  'POST /tjenestefordelinger/:id/returner': alle('fordeling', LEDELSE, { ser: uten(JOURNAL_AAPNET, ...LEDELSE) }),
  'GET /attestkontroll/:kode': offentlig(400),
  'GET /kalkulator/regelsett': offentlig(),
  'POST /kalkulator/tjenestetid': offentlig(),
  'GET /regelsett': offentlig(),
  'GET /regelsett/utkast': rolle(HDIR, ['hdir']),
  'POST /regelsett': rolle(HDIR, ['hdir']),
  'PUT /regelsett/:id': rolle(HDIR, ['hdir'], 'regelsettutkast'),
  'GET /regelsett/:id/konsekvenser': rolle(HDIR, ['hdir'], 'regelsettutkast'),
  'POST /regelsett/:id/publiser': rolle(HDIR, ['hdir'], 'regelsettutkast'),

  'GET /meldinger/mottakere': egen(),
  'GET /meldingstraader': egen(),
  'GET /meldingstraader/uleste': egen(),
  'POST /meldingstraader': alle('lop', ARBEIDER_MED_LIS),
  'GET /meldingstraader/:id': alle('meldingstraad', I_TRAADEN, { look: 'journal' }),
  'GET /meldingstraader/:id/meldinger': alle('meldingstraad', I_TRAADEN),
  'POST /meldingstraader/:id/meldinger': alle('meldingstraad', I_TRAADEN),
  'POST /meldingstraader/:id/lest': alle('meldingstraad', I_TRAADEN),
  'PUT /meldingstraader/:id/demping': alle('meldingstraad', I_TRAADEN),
  'POST /meldingstraader/:id/forlat': alle('meldingstraad', ['lis', 'veileder'], { ser: LEDELSE }),
  'GET /kunngjoeringer': egen(),
  'GET /kunngjoeringer/valg': rolle(KUNNGJOER, KUNNGJOERERE),
  'POST /kunngjoeringer/forhaandsvisning': rolle(KUNNGJOER, KUNNGJOERERE),
  'POST /kunngjoeringer': rolle(KUNNGJOER, KUNNGJOERERE),
  'GET /kunngjoeringer/sendte': rolle(KUNNGJOER, KUNNGJOERERE),
  'POST /kunngjoeringer/:id/lest': alle('kunngjoering', MOTTAKERE),
  'POST /kunngjoeringer/:id/bekreft': alle('kunngjoering', MOTTAKERE),
  'POST /kunngjoeringer/:id/trekk-tilbake': rolle(KUNNGJOER, LEDELSE, 'kunngjoering'),
  'GET /ressurser': egen(),
  'GET /ressurser/egne': egen(),
  'POST /ressurser': rolle(UTGIVERE, LEDELSE, 'virksomhet'),
  'GET /ressurser/:id': alle('ressurs', MEDLEMMER),
  'PUT /ressurser/:id': alle('ressurs', LEDELSE, { ser: uten(MEDLEMMER, ...LEDELSE) }),
  'POST /ressurser/:id/trekk': alle('ressurs', LEDELSE, { ser: uten(MEDLEMMER, ...LEDELSE) }),
  'GET /ressurser/:id/versjoner': alle('ressurs', LEDELSE, { ser: uten(MEDLEMMER, ...LEDELSE) }),
  'GET /ressurser/:id/vurderinger': alle('ressurs', LEDELSE, { ser: uten(MEDLEMMER, ...LEDELSE) }),
  'PUT /ressurser/:id/vurdering': alle('ressurs', MEDLEMMER),
  'PUT /ressurser/:id/favoritt': alle('ressurs', MEDLEMMER),

  'GET /utdanningslop/:id/gjor-naa': alle('lop', ['lis']),
  'GET /utdanningslop/:id/arenaer': alle('lop', JOURNAL_LEST, { look: 'journal' }),
  'GET /virksomheter/:id/oversikt': rolle(LEDER_ELLER_STEDFORTREDER, LEDELSE, 'virksomhet', { look: 'liste' }),
  'GET /virksomheter/:id/oversikt.csv': rolle(LEDER_ELLER_STEDFORTREDER, LEDELSE, 'virksomhet', { look: 'liste' }),
  'GET /virksomheter/:id/oversikt.xlsx': rolle(LEDER_ELLER_STEDFORTREDER, LEDELSE, 'virksomhet', { look: 'liste' }),
  'GET /figurer/alis-kontor': rolle(['ALIS_KONTOR'], KONTORER),
  'GET /figurer/statsforvalter': rolle(['STATSFORVALTER'], ['statsforvalter']),
  'GET /figurer/nasjonalt': rolle(HDIR, ['hdir']),

  'GET /kataloger': egen(),
  'POST /kataloger/import/forhaandsvisning': rolle(HDIR, ['hdir'], undefined, { svar: 400 }),
  'POST /kataloger/import': rolle(HDIR, ['hdir'], undefined, { svar: 400 }),
  'GET /katalogversjoner/:id': alle('katalogversjon', INNLOGGEDE, { innB: ['hdir'] }),
  'GET /katalogversjoner/:id/eksport.csv': alle('katalogversjon', INNLOGGEDE, { innB: ['hdir'] }),
  'GET /katalogversjoner/:id/eksport.xlsx': alle('katalogversjon', INNLOGGEDE, { innB: ['hdir'] }),
  'POST /katalogversjoner/:id/publiser': rolle(HDIR, ['hdir'], 'katalogutkast'),
  'PUT /katalogversjoner/:id/maal/:maalId': rolle(HDIR, ['hdir'], 'katalogmaal'),
  'GET /katalogversjoner/:id/maal/:maalId/revisjoner': alle('katalogmaal', INNLOGGEDE, { innB: ['hdir'] }),
};
