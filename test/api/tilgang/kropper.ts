import { addDays } from '@kp/kernel/calendar-date';
import { newId } from '@kp/kernel/ids';
import type { Hvem } from './personer';
import type { Omgivelser, Side } from './typer';

/** What a body needs to know about the call it is for. */
export interface Kall {
  readonly verden: Omgivelser;
  readonly hvem: Hvem;
  readonly side: Side;
  /** The thing in the path, and the version it has now. */
  readonly id: string;
  readonly versjon: number;
  /** Different for each call, so that nothing collides with an earlier one. */
  readonly nr: number;
}

const epost = ({ nr }: Kall): string => `ny${String(nr)}@example.no`;
const FORM = { navn: 'Fjellvik', type: 'KOMMUNE', kommunenummer: '9901' };
const AKTIVITET = { type: 'PROSEDYRE', tittel: 'Sutur', tekst: 'Sydde kutt i tre lag.', fra: '2026-11-18' };
const PERIODE = {
  ...{ kategori: 'AAPEN_USELEKTERT', stilling: 80, fra: '2026-08-01', til: '2026-10-31', fravaer: [] },
};
const INGEN_ENDRING = { stillinger: [], fravaer: [], perioder: [] };
const RESSURS = {
  ...{ type: 'LENKE', tittel: 'Sutur', tekst: 'En film.', adresse: 'https://example.no/sutur', spraak: 'nb' },
  ...{ fagligOppdatert: '2026-11-01', punkter: [], maalgruppe: [], maal: [] },
};
/** Of goals approved elsewhere, as the LIS reports them. */
export const MELDING = {
  ...{ dokument: 'Attest', dato: '2024-05-01', virksomhet: 'Fjellsykehuset', godkjenner: 'Berit Bergknapp' },
};
const BEGRUNNELSE = { begrunnelse: 'Øv mer først.' };

/** Organisation numbers of the synthetic series, with the right check digit. */
function orgnr(nr: number): string {
  for (let digits = 31_000_000 + nr * 10; ; digits++) {
    const weights = [3, 2, 7, 6, 5, 4, 3, 2];
    const sum = Array.from(String(digits), Number).reduce((n, digit, index) => n + digit * (weights[index] ?? 0), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${String(digits)}${String(check)}`;
  }
}

const enPeriode = ({ verden, side }: Kall): object => ({ ...PERIODE, virksomhetId: verden.kommune(side).virksomhetId });

/** The key by which each takes part: a role's letter box, else as oneself. */
function somNoekkel({ verden, hvem, side }: Kall): string {
  const kontor: Partial<Record<Hvem, string>> = {
    leder: `LEDER:${verden.kommune('A').virksomhetId}`,
    stedfortreder: `LEDER:${verden.kommune('A').virksomhetId}`,
    lederFremmed: `LEDER:${verden.kommune('B').virksomhetId}`,
    lederTidligere: `LEDER:${verden.virksomhetC}`,
    aliskontor: 'ALIS_KONTOR:99',
    aliskontorAapnet: 'ALIS_KONTOR:98,99',
    statsforvalter: 'STATSFORVALTER:99',
    hdir: 'HELSEDIREKTORATET',
  };
  return kontor[hvem] ?? `BRUKER:${verden.grunnlag.folk[hvem] ?? verden.kommune(side).veileder}`;
}

function enTraad(kall: Kall): object {
  const { verden, hvem, side, id: utdanningslopId } = kall;
  const til = hvem.startsWith('lis') ? verden.kommune(side).veileder : verden.grunnlag.lis[side].brukerId;
  const words = { emne: 'Neste samtale', tekst: 'Passer torsdag?' };
  return { som: somNoekkel(kall), mottakere: [`BRUKER:${til}`], utdanningslopId, ...words };
}

const enMaalgruppe = (kall: Kall): object => ({ som: somNoekkel(kall), maalgruppe: { roller: ['LIS'] } });
/** A day of its own for each call, since no day can be divided twice. */
const enFordeling = ({ verden, side, nr }: Kall): object => {
  const dag = addDays('2027-01-01', nr);
  return { fra: dag, til: dag, andeler: verden.stillinger(side).map((periodeId) => ({ periodeId, prosent: 50 })) };
};

/** A body that is right in every way, so that only the caller decides the answer. Routes not named here send none. */
export const kropper: Readonly<Record<string, (kall: Kall) => object>> = {
  'POST /innlogging': () => ({ epost: 'finnes.ikke@example.no', passord: 'et passord som ikke stemmer' }),
  'POST /glemt-passord': () => ({ epost: 'finnes.ikke@example.no' }),
  'POST /aktivering': () => ({ kode: 'finnes-ikke', passord: 'et langt og trygt passord' }),
  'PUT /meg/spraak': () => ({ spraak: 'nb' }),
  'POST /passord': () => ({ gammelt: 'ikke mitt passord', nytt: 'et langt og trygt passord' }),
  'POST /varsler/lest': () => ({ ider: [] }),
  'PUT /varsler/valg': () => ({ valg: [{ gruppe: 'SVAR', hvorOfte: 'DAGLIG' }] }),
  'POST /tekstkontroll/falskt-treff': () => ({ felt: 'tekst' }),

  'POST /virksomheter': ({ nr }) => ({ ...FORM, orgnr: orgnr(nr) }),
  'PUT /virksomheter/:id': () => ({ ...FORM }),
  'PUT /virksomheter/:id/ingen-annen-godkjenner': () => ({ verdi: false }),
  'POST /virksomheter/:id/statuser': () => ({ spesialitet: 'ALM', status: 'GODKJENT', tellerFra: '2025-01-01' }),
  'POST /statuser/forhaandsvisning': () => ({ spesialitet: 'ALM', status: 'GODKJENT', tellerFra: '2025-01-01' }),
  'PUT /statuser/:id': () => ({ spesialitet: 'ALM', status: 'GODKJENT', tellerFra: '2024-01-01' }),
  'POST /virksomheter/:id/arenaer': () => ({ navn: 'Sykehjemmet', type: 'SYKEHJEM', ekstern: false, maalkoder: [] }),
  'PUT /arenaer/:id': () => ({ navn: 'Ny', type: 'ANNEN', ekstern: true, maalkoder: [] }),
  'POST /virksomheter/:id/avtaler': () => ({ motpart: 'Fjellsykehuset', fra: '2026-01-01' }),
  'PUT /avtaler/:id': () => ({ motpart: 'Fjellsykehuset', fra: '2026-02-01' }),
  'POST /virksomheter/:id/personer': (kall) => ({
    epost: epost(kall),
    navn: 'Ny Person',
    rolle: ['hdir', 'eier'].includes(kall.hvem) ? 'LEDER' : 'SUPERVISOR',
    fra: '2026-11-01',
  }),
  'POST /nasjonale-roller': (kall) => ({
    epost: epost(kall),
    navn: 'Ny Person',
    rolle: 'HELSEDIREKTORATET',
    fra: '2026-11-01',
  }),

  'POST /utdanningslop': (kall) => {
    const { leder, veileder } = kall.verden.kommune(kall.side);
    const virksomhetId = kall.id;
    const lis = { epost: epost(kall), navn: 'Ny Lis', hprNummer: '9123456', spesialitet: 'LIS1' };
    return { ...lis, virksomhetId, lederId: leder, veilederId: veileder, startdato: '2026-11-01', fra: '2026-11-01' };
  },
  'POST /utdanningslop/:id/tilknytninger': ({ verden }) => ({ virksomhetId: verden.virksomhetC, fra: '2027-01-01' }),
  'POST /utdanningslop/:id/permisjoner': () => ({ fra: '2026-12-01', til: '2026-12-24' }),
  'POST /utdanningslop/:id/avslutt': () => ({ status: 'AVSLUTTET', dato: '2026-11-20' }),
  'PUT /tilknytninger/:id': ({ verden, side, versjon }) => {
    const { leder, veileder } = verden.kommune(side);
    return { lederId: leder, veilederId: veileder, versjon };
  },
  'POST /tilknytninger/:id/avslutt': () => ({ til: '2026-12-31' }),
  'PUT /permisjoner/:id': () => ({ fra: '2026-10-01', til: '2026-10-20' }),

  'POST /utdanningslop/:id/journalaapninger': () => ({ fylker: ETT_KONTOR_TIL.split(','), til: '2027-01-20' }),

  'POST /utdanningslop/:id/supervisorforslag': (kall) => ({ epost: epost(kall), navn: 'Ny Supervisør' }),
  'POST /supervisorforslag/:id/godta': () => ({}),
  'POST /supervisorforslag/:id/avslaa': () => BEGRUNNELSE,

  'POST /utdanningslop/:id/aktiviteter': ({ verden, side }) => ({ ...AKTIVITET, maalIder: [verden.etMaal(side)] }),
  'POST /utdanningslop/:id/maalforslag': () => ({ type: 'PROSEDYRE', tekst: 'Sydde et sår.' }),
  'POST /utdanningslop/:id/aktiviteter/marker-utfoert': ({ verden, side }) => ({
    ...AKTIVITET,
    maalIder: [verden.etMaal(side)],
  }),
  'PUT /aktiviteter/:id': ({ verden, side, versjon }) => ({ ...AKTIVITET, maalIder: [verden.etMaal(side)], versjon }),
  'POST /aktiviteter/:id/send': ({ verden, side }) => ({ bedtBrukerId: verden.kommune(side).supervisor }),
  'POST /aktiviteter/send-samlet': ({ verden, side, id, versjon }) => ({
    ...{ bedtBrukerId: verden.kommune(side).supervisor, aktiviteter: [{ id, versjon }] },
  }),
  'POST /utdanningslop/:id/aktiviteter/telling': ({ verden, side }) => ({
    rader: [{ type: 'PROSEDYRE', maalIder: [verden.etMaal(side)] }],
  }),
  'POST /arbeidsliste/samlet': ({ id }) => ({ saker: [{ oppgaveId: id, versjon: 2 }] }),
  'POST /aktiviteter/:id/bekreft': () => ({ kommentar: 'Ryddig.' }),
  'POST /aktiviteter/:id/returner': () => BEGRUNNELSE,
  'POST /aktiviteter/:id/angre': () => BEGRUNNELSE,

  'PUT /maal/:id/stjerner': () => ({ aktivitetIder: [] }),
  'POST /maal/:id/send-til-vurdering': ({ verden, side }) => ({ supervisorId: verden.kommune(side).supervisor }),
  'POST /maal/:id/anbefal': () => ({ utfall: 'ANBEFALT' }),
  'POST /maal/:id/innhent-anbefaling': ({ nr }) => ({
    ...{ rolle: 'SUPERVISOR', hvem: `Berit Bergknapp ${String(nr)}`, dato: '2026-11-19', hvordan: 'telefon' },
    ...{ ordene: 'Trygg og ryddig.', utfall: 'ANBEFALT' },
  }),
  'POST /maal/:id/godkjenn': () => ({ kommentar: 'Vist på vakt.' }),
  'POST /maal/:id/returner': () => BEGRUNNELSE,
  'POST /maal/:id/trekk-godkjenning': () => BEGRUNNELSE,
  'POST /maal/:id/godkjenn-tidligere': () => ({
    ...{ dokument: 'Attest', dato: '2024-05-01', virksomhet: 'Fjellsykehuset', godkjenner: 'Berit Bergknapp' },
  }),

  // Of nobody: each goal can be reported once only, and who may report is asked first.
  'POST /utdanningslop/:id/tidligere-godkjenninger': () => ({ ...MELDING, maal: [{ maalId: newId() }] }),
  'POST /tidligere-godkjenninger/:id/send': ({ verden, id }) => ({
    ...{ ...MELDING, maal: [{ maalId: verden.meldtMaal(id) || newId() }] },
  }),
  'POST /tidligere-godkjenninger/:id/avgjoer': ({ verden, id }) => ({
    ...{ godkjenn: [{ maalId: verden.meldtMaal(id) || newId(), versjon: 1 }], utelat: [] },
  }),

  'POST /meldingstraader': enTraad,
  'POST /meldingstraader/:id/meldinger': () => ({ tekst: 'Det passer fint.' }),
  'POST /meldingstraader/:id/lest': () => ({ nr: 1 }),
  'PUT /meldingstraader/:id/demping': () => ({ dempet: true }),
  'POST /kunngjoeringer/forhaandsvisning': enMaalgruppe,
  'POST /kunngjoeringer': (kall) => ({
    ...enMaalgruppe(kall),
    ...{ tittel: 'Fagdag', tekst: 'Velkommen.', viktig: false, publiseresTid: '2026-12-01T08:00:00Z' },
  }),

  'POST /maalplaner/:id/overgang': ({ verden, id }) => ({ avtrykk: verden.avtrykkAv(id) }),
  'PUT /utdanningslop/:id/autorisasjon': () => ({ autorisert: '2024-06-01' }),
  'POST /utdanningslop/:id/tjenesteperioder': enPeriode,
  'POST /utdanningslop/:id/tjenestetid/proev': enPeriode,
  'POST /utdanningslop/:id/tjenestetid/hva-om': () => INGEN_ENDRING,
  'POST /utdanningslop/:id/tjenestevarianter': () => ({ navn: 'Redusert stilling', endringer: INGEN_ENDRING }),
  'PUT /tjenesteperioder/:id': (kall) => ({ ...enPeriode(kall), versjon: kall.versjon }),
  'POST /tjenesteperioder/:id/attester': () => ({ tilDato: '2026-10-31' }),
  'POST /tjenesteperioder/:id/returner': () => BEGRUNNELSE,
  'POST /tjenesteperioder/:id/rett': (kall) => ({ ...enPeriode(kall), ...BEGRUNNELSE }),
  'POST /utdanningslop/:id/tjenestefordelinger': enFordeling,
  'POST /utdanningslop/:id/tjenestefordelinger/proev': enFordeling,
  'PUT /tjenestefordelinger/:id': (kall) => ({ ...enFordeling(kall), versjon: kall.versjon }),
  'POST /tjenestefordelinger/:id/attester': () => ({ tilDato: '2026-10-31' }),
  'POST /tjenestefordelinger/:id/returner': () => BEGRUNNELSE,
  'POST /kalkulator/tjenestetid': () => ({ regelsett: 'ALM', perioder: [PERIODE] }),
  'POST /regelsett': () => ({ kode: 'SAM', gyldigFra: '2099-01-01' }),
  'PUT /regelsett/:id': ({ versjon }) => ({ gyldigFra: '2099-01-01', parametere: [], kategorier: [], versjon }),

  'POST /ressurser': ({ id }) => ({ ...RESSURS, som: { utgiver: 'VIRKSOMHET', virksomhetId: id } }),
  'PUT /ressurser/:id': () => RESSURS,
  'PUT /ressurser/:id/vurdering': () => ({ nyttig: true }),
  'PUT /ressurser/:id/favoritt': () => ({ favoritt: true }),

  'PUT /katalogversjoner/:id/maal/:maalId': () => ({
    ...{ utdypendeTekst: 'Ny tekst.', aktiviteter: [], vurderingsformer: [] },
    ...{ begrunnelse: 'Tydeligere.' },
  }),
};

/** An office where none of those in the matrix works, so that what is opened to it changes nobody's answer. */
export const ETT_KONTOR_TIL = '97,99';

/** An id that nothing has. */
export const MANGLER = newId();
