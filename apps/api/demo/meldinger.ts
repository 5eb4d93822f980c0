import { type Result, ok } from '@kp/kernel/result';
import type { KunngjoeringInn, NyTraad } from '@kp/modules/meldinger';
import { type Script, one } from '@kp/platform/database/statement';
import { type Scene, requirePerson, requireSted } from './scene';
import { ALIS_KONTORET, HDIR, type Stedskode } from './steder';

interface Replikk {
  readonly navn: string;
  /** How long ago, in days and minutes into the working day. */
  readonly dager: number;
  readonly minutt: number;
  readonly tekst: string;
}

interface Samtale {
  readonly emne: string;
  readonly parter: (scene: Scene) => Pick<NyTraad, 'som' | 'mottakere'>;
  /** The LIS whose training it is; left out between offices. */
  readonly lis?: string;
  /** SQL that finds the thing it is about, in the LIS's utdanningsløp. */
  readonly om?: { readonly slag: 'MAAL' | 'AKTIVITET'; readonly sql: string };
  readonly replikker: readonly Replikk[];
}

const person = (scene: Scene, navn: string): string => `BRUKER:${requirePerson(scene, navn)}`;
const lederen = (scene: Scene, kode: Stedskode): string => `LEDER:${requireSted(scene, kode).virksomhetId}`;

const SAMTALER: readonly Samtale[] = [
  {
    emne: 'Hva mangler på dette målet?',
    lis: 'Ida Bjørk',
    om: {
      slag: 'MAAL',
      sql: "SELECT id FROM maal WHERE utdanningslop_id = ? AND tilstand = 'PAABEGYNT' ORDER BY id LIMIT 1",
    },
    parter: (scene) => ({ som: person(scene, 'Ida Bjørk'), mottakere: [person(scene, 'Torstein Gneis')] }),
    replikker: [
      {
        navn: 'Ida Bjørk',
        dager: 5,
        minutt: 20,
        tekst: 'Er det nok med det jeg har ført her, eller bør jeg gjøre mer først?',
      },
      {
        navn: 'Torstein Gneis',
        dager: 5,
        minutt: 190,
        tekst: 'Du er nesten i mål. Ta med én gang til på vakt, så ser vi på det sammen.',
      },
      { navn: 'Ida Bjørk', dager: 4, minutt: 15, tekst: 'Fint, jeg har vakt til helgen.' },
      { navn: 'Torstein Gneis', dager: 1, minutt: 40, tekst: 'Hvordan gikk det? Vi kan ta det på neste veiledning.' },
    ],
  },
  {
    emne: 'Kan du se på denne før fredag?',
    lis: 'Ida Bjørk',
    om: {
      slag: 'AKTIVITET',
      sql: `SELECT a.id FROM laeringsaktivitet a JOIN bruker b ON b.id = a.bedt_bruker_id WHERE a.utdanningslop_id = ?
        AND b.navn = 'Jonas Einer' AND a.tilstand = 'SENDT' ORDER BY a.sendt_tid DESC, a.id LIMIT 1`,
    },
    parter: (scene) => ({ som: person(scene, 'Ida Bjørk'), mottakere: [person(scene, 'Jonas Einer')] }),
    replikker: [
      { navn: 'Ida Bjørk', dager: 3, minutt: 60, tekst: 'Jeg vil gjerne ha med denne på neste samtale med lederen.' },
      { navn: 'Jonas Einer', dager: 2, minutt: 300, tekst: 'Jeg ser på den i morgen.' },
    ],
  },
  {
    emne: 'Permisjon til våren',
    lis: 'Ida Bjørk',
    parter: (scene) => ({ som: person(scene, 'Ida Bjørk'), mottakere: [lederen(scene, 'FJELLVIK')] }),
    replikker: [
      {
        navn: 'Ida Bjørk',
        dager: 8,
        minutt: 30,
        tekst: 'Jeg regner med permisjon fra april. Hvem ordner vikar på legevakta?',
      },
      {
        navn: 'Mari Mose',
        dager: 7,
        minutt: 45,
        tekst: 'Det gjør vi. Send oss datoene når du har dem, så retter vi planen.',
      },
    ],
  },
  {
    emne: 'Avtalen med sykehuset går snart ut',
    parter: (scene) => ({ som: lederen(scene, 'FJELLVIK'), mottakere: ['ALIS_KONTOR:99'] }),
    replikker: [
      {
        navn: 'Guro Granitt',
        dager: 6,
        minutt: 100,
        tekst: 'Avtalen med Storfjord sykehus varer bare noen uker til. Har dere en mal vi kan bruke?',
      },
      {
        navn: ALIS_KONTORET,
        dager: 2,
        minutt: 80,
        tekst: 'Ja, vi sender den til deg. Ring gjerne om du vil gå gjennom den.',
      },
    ],
  },
];

interface Oppslag {
  readonly navn: string;
  readonly dager: number;
  readonly hva: (scene: Scene) => Pick<KunngjoeringInn, 'som' | 'maalgruppe' | 'viktig' | 'tittel' | 'tekst'>;
}

const OPPSLAG: readonly Oppslag[] = [
  {
    navn: HDIR,
    dager: 10,
    hva: () => ({
      ...{ som: 'HELSEDIREKTORATET', maalgruppe: { roller: ['LIS', 'VEILEDER', 'LEDER'] }, viktig: true },
      tittel: 'Dette er en demo av portalen',
      tekst: 'Alt som står her, er oppdiktet. Bekreft at du har lest dette, så blir kunngjøringen borte fra toppen.',
    }),
  },
  {
    navn: 'Guro Granitt',
    dager: 2,
    hva: (scene) => ({
      ...{ som: lederen(scene, 'FJELLVIK'), maalgruppe: { roller: ['LIS', 'VEILEDER', 'SUPERVISOR'] }, viktig: false },
      tittel: 'Fagdag om akuttmedisin',
      tekst:
        'Vi møtes på legevakta den første onsdagen i neste måned, fra klokka ni til tre. Si fra til meg om du ikke kan.',
    }),
  },
];

/** A handful of threads and two announcements, as people would have written them. */
export function fortellMeldinger(scene: Scene): void {
  for (const samtale of SAMTALER) tellSamtale(scene, samtale);
  const { tider, linje, tjenester } = scene;
  for (const { navn, dager, hva } of OPPSLAG) {
    linje.add(tider.dagtid(dager, 10), `${navn} kunngjør`, () =>
      tjenester.kunngjoeringer.sendScript(requirePerson(scene, navn), { ...hva(scene), publiseresTid: null }),
    );
    linje.addAlone(tider.dagtid(dager, 11), 'varsler om kunngjøringen', () =>
      tjenester.kunngjoeringsutsending.varsle(),
    );
  }
}

function tellSamtale(scene: Scene, { emne, parter, lis, om, replikker }: Samtale): void {
  const { tider, linje, tjenester } = scene;
  let traadId = '';
  for (const [nr, { navn, dager, minutt, tekst }] of replikker.entries()) {
    linje.add(tider.dagtid(dager, minutt), `${navn} skriver om «${emne}»`, function* (): Script<Result<unknown>> {
      const brukerId = requirePerson(scene, navn);
      if (nr > 0) {
        return yield* tjenester.traader.skrivScript(brukerId, traadId, { tekst, retterNr: null });
      }
      const about = yield* findOm(scene, lis, om);
      const started = yield* tjenester.traader.startScript(brukerId, { ...parter(scene), ...about, emne, tekst });
      if (!started.ok) return started;
      traadId = started.value.traadId;
      return ok();
    });
  }
}

function* findOm(
  scene: Scene,
  lis: string | undefined,
  om: Samtale['om'],
): Script<Pick<NyTraad, 'om' | 'utdanningslopId'>> {
  if (lis === undefined) return {};
  const sql = 'SELECT id FROM utdanningslop WHERE bruker_id = ?';
  const utdanningslopId = (yield* one<{ id: string }>(sql, requirePerson(scene, lis)))?.id ?? '';
  const thing = om && (yield* one<{ id: string }>(om.sql, utdanningslopId));
  return { utdanningslopId, om: thing && { slag: om.slag, id: thing.id } };
}
