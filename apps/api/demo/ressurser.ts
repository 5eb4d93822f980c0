import PDFDocument from 'pdfkit';
import { newId } from '@kp/kernel/ids';
import { unwrap } from '@kp/kernel/result';
import type { Ressursinnhold, Utgiver } from '@kp/modules/ressurser';
import { type Scene, requirePerson, requireSted } from './scene';
import { ALIS_KONTORET, HDIR } from './steder';

type Innhold = Pick<Ressursinnhold, 'type' | 'tittel' | 'tekst'> &
  Partial<Pick<Ressursinnhold, 'adresse' | 'punkter' | 'maalgruppe' | 'spraak'>>;

interface Svar {
  readonly navn: string;
  readonly nyttig: boolean;
  readonly kommentar?: string;
}

interface Demoressurs {
  readonly navn: string;
  readonly som: (scene: Scene) => Utgiver;
  /** How long ago it was published; and in how many days it is to be reviewed, which is over when it is negative. */
  readonly dager: number;
  readonly gjennomgang: number;
  /** Numbers of goals in the example catalogue of allmennmedisin. */
  readonly maal: readonly string[];
  readonly innhold: Innhold;
  /** The name of a file to make for it. */
  readonly fil?: string;
  readonly svar?: readonly Svar[];
  readonly favorittFor?: readonly string[];
}

const NASJONAL = (): Utgiver => ({ utgiver: 'NASJONAL', virksomhetId: null, omraade: null });
const KONTOR = (): Utgiver => ({ utgiver: 'KONTOR', virksomhetId: null, omraade: '99' });
const FJELLVIK = (scene: Scene): Utgiver => ({
  ...{ utgiver: 'VIRKSOMHET', virksomhetId: requireSted(scene, 'FJELLVIK').virksomhetId, omraade: null },
});

const RESSURSER: readonly Demoressurs[] = [
  {
    navn: 'Guro Granitt',
    som: FJELLVIK,
    ...{ dager: 120, gjennomgang: -14, maal: ['E-ALM-014', 'E-ALM-051'], fil: 'utstyr-paa-skiftestua.pdf' },
    innhold: {
      type: 'DOKUMENT',
      tittel: 'Slik finner du utstyr på skiftestua',
      tekst: 'Oppdiktet oversikt over skap og skuffer på Storgata legesenter. Til hjelp før du skal sy eller skifte.',
    },
    svar: [
      { navn: 'Ida Bjørk', nyttig: true },
      { navn: 'Jonas Einer', nyttig: false, kommentar: 'Skap tre er flyttet til gangen. Kan dere rette tegningen?' },
    ],
    favorittFor: ['Ida Bjørk'],
  },
  {
    navn: 'Guro Granitt',
    som: FJELLVIK,
    ...{ dager: 40, gjennomgang: 320, maal: ['E-ALM-014'] },
    innhold: {
      type: 'SJEKKLISTE',
      tittel: 'Sjekkliste før du syr på egen hånd',
      tekst: 'Oppdiktet liste fra Fjellvik kommune. Gå gjennom den sammen med supervisøren første gang.',
      punkter: [
        'Jeg har sett det gjort minst to ganger.',
        'Jeg vet hvem jeg spør når jeg er i tvil.',
        'Utstyret ligger klart, og jeg vet hvor det kastes.',
        'Jeg har avtalt hvem som bekrefter aktiviteten.',
      ],
      maalgruppe: ['LIS', 'SUPERVISOR'],
    },
    svar: [{ navn: 'Ida Bjørk', nyttig: true, kommentar: 'Fin å ha i lomma.' }],
  },
  {
    navn: ALIS_KONTORET,
    som: KONTOR,
    ...{ dager: 60, gjennomgang: 200, maal: ['E-ALM-001', 'E-ALM-008'] },
    innhold: {
      type: 'KURS',
      tittel: 'Kveldskurs i samtaler for leger i fylke 99',
      tekst: 'Oppdiktet kurs over to kvelder. Påmelding på nettsiden. Til hjelp når samtalene blir lange.',
      adresse: 'https://example.no/alis/kurs-i-samtaler',
      maalgruppe: ['LIS', 'VEILEDER'],
    },
  },
  {
    navn: HDIR,
    som: NASJONAL,
    ...{ dager: 200, gjennomgang: 160, maal: ['E-ALM-009', 'E-ALM-010', 'E-ALM-014'] },
    innhold: {
      type: 'VIDEO',
      tittel: 'Slik fører du en aktivitet i portalen',
      tekst: 'Oppdiktet film på tre minutter om hva som bør stå i teksten, og hva som ikke skal stå der.',
      adresse: 'https://example.no/film/aktiviteter',
      spraak: 'nn',
    },
    svar: [{ navn: 'Nora Rogn', nyttig: true, kommentar: 'Gjerne teksting også.' }],
  },
  {
    navn: HDIR,
    som: NASJONAL,
    ...{ dager: 90, gjennomgang: 30, maal: ['E-ALM-011', 'E-ALM-041'] },
    innhold: {
      type: 'LENKE',
      tittel: 'Assessment forms explained',
      tekst: 'Fictitious guide in English to the forms of assessment, for doctors who trained abroad.',
      adresse: 'https://example.no/assessment-forms',
      spraak: 'en',
    },
  },
];

/** A few resources of each kind, published and answered as people would have done it. Nothing of it is advice. */
export function fortellRessurser(scene: Scene): void {
  for (const ressurs of RESSURSER) {
    const { navn, dager, innhold, svar = [], favorittFor = [] } = ressurs;
    let id = '';
    scene.linje.addAlone(scene.tider.dagtid(dager, 30), `${navn} publiserer «${innhold.tittel}»`, async () => {
      id = await publiser(scene, ressurs);
    });
    const { ressurssvar } = scene.tjenester;
    for (const [nr, { navn: leser, nyttig, kommentar = null }] of svar.entries())
      scene.linje.addAlone(scene.tider.dagtid(dager - 9 * (nr + 1), 75), `${leser} svarer om «${innhold.tittel}»`, () =>
        ressurssvar.vurder(requirePerson(scene, leser), id, nyttig, kommentar),
      );
    for (const leser of favorittFor)
      scene.linje.addAlone(scene.tider.dagtid(dager - 1), `${leser} merker «${innhold.tittel}»`, () =>
        ressurssvar.setFavoritt(requirePerson(scene, leser), id, true),
      );
  }
}

async function publiser(scene: Scene, ressurs: Demoressurs): Promise<string> {
  const { navn, som, innhold, fil } = ressurs;
  const { arkiv, ressurser } = scene.tjenester;
  const eier = requirePerson(scene, navn);
  const vedleggId = fil ? unwrap(await arkiv.lastOpp(eier, await enPdf(innhold.tittel), fil)).id : null;
  const whole = { ...fyllUt(scene, ressurs), vedleggId };
  return unwrap(await ressurser.publiser(eier, newId(), som(scene), whole)).ressurs.id;
}

const fyllUt = ({ tider }: Scene, { dager, gjennomgang, maal, innhold }: Demoressurs): Ressursinnhold => ({
  ...{ adresse: null, vedleggId: null, punkter: [], maalgruppe: [], spraak: 'nb' },
  ...innhold,
  fagligOppdatert: tider.dato(dager + 5),
  nesteGjennomgang: tider.dato(-gjennomgang),
  maal: maal.map((kode) => ({ katalogKode: 'E-ALM', kode })),
});

function enPdf(tittel: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  const pdf = new PDFDocument({ size: 'A4', info: { Title: tittel } });
  pdf.on('data', (part: Buffer) => parts.push(part));
  pdf.fontSize(20).text(tittel).moveDown().fontSize(12).text('Oppdiktet dokument i demoen av Kompetanseportal.').end();
  return new Promise((done) => {
    pdf.on('end', () => {
      done(Buffer.concat(parts));
    });
  });
}
