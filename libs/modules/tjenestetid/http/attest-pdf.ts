import type { AttestsignaturResponse, PeriodeattestResponse } from './dto/attest.response';
import { Ark, GREY, INK, LEFT, NAVY, PALE, RIGHT, type Tekst } from './attest-ark';
import {
  dagITekst,
  desimal,
  fravaersnavn,
  kategorinavn,
  klokkeslett,
  leddnavn,
  regelsettnavn,
  rollenavn,
  spesialitetsnavn,
} from './attest-tekst';

const TITTEL = 'Attest for tjenestetid';
const SMALL = { size: 8.5, color: GREY } as const;
const BOLD = { weight: 'halvfet' } as const;
const QR = 74;
/** The signature that the code belongs to, with the QR code beside it, is never split. */
const SIGNATURE = 112;

/** The attest of one period: one page, or as many as it takes, with nothing left out. */
export async function skrivAttest(attest: PeriodeattestResponse, publicUrl: string, demo: boolean): Promise<Buffer> {
  const address = `${publicUrl}${attest.kontrollLenke}`;
  const ark = await Ark.create(TITTEL, [attest.virksomhet.navn, TITTEL, attest.lis.navn].join(' · '));
  skrivHode(ark, attest, demo);
  skrivHvem(ark, attest);
  skrivTjeneste(ark, attest);
  skrivFravaer(ark, attest);
  skrivSignaturer(ark, attest.signaturer, address);
  ark.y += 6;
  for (const tekst of attest.merknader) ark.rad({ tekst, ...SMALL, size: 8 });
  skrivTidligere(ark, attest.signaturer.slice(0, -1));
  return ark.ferdig(`Kontroller attesten på ${address}. Den er gyldig uten håndskrevet underskrift.`);
}

function skrivHode(ark: Ark, { virksomhet, virksomhetOrgnr }: PeriodeattestResponse, demo: boolean): void {
  const portal: Tekst = { tekst: 'Kompetanseportal', size: 10, ...BOLD, color: NAVY, align: 'right' };
  ark.merke(RIGHT - ark.widthOf(portal) - 26, ark.y - 3, 20);
  ark.rad({ tekst: virksomhet.navn, size: 12, ...BOLD, width: 330 }, portal);
  const about: Tekst = { tekst: `Org.nr. ${virksomhetOrgnr}`, size: 9.5 };
  ark.rad(about, ...(demo ? [{ tekst: 'Demodata', size: 9.5, align: 'right' } as const] : []));
  ark.strek(10);
}

function skrivHvem(ark: Ark, { lis, lisHprNummer, spesialitet, regelsett }: PeriodeattestResponse): void {
  ark.y += 16;
  ark.rad({ tekst: TITTEL, size: 21, ...BOLD, tag: 'H1' });
  ark.y += 4;
  const ledd = `Vi bekrefter at legen under har gjort tjeneste hos oss som ledd i ${leddnavn(spesialitet)}.`;
  ark.rad({ tekst: ledd, size: 11, width: 360 });
  skrivFelter(ark, ['Navn', lis.navn], ['HPR-nummer', lisHprNummer ?? 'Ikke oppgitt']);
  skrivFelter(ark, ['Spesialitet', spesialitetsnavn(spesialitet)], ['Regelsett', regelsettnavn(regelsett)]);
}

type Felt = readonly [navn: string, verdi: string];

function skrivFelter(ark: Ark, left: Felt, right: Felt): void {
  const places = [
    { felt: left, x: LEFT, width: 235 },
    { felt: right, x: 312, width: RIGHT - 312 },
  ];
  ark.y += 11;
  ark.rad(...places.map(({ felt: [tekst], x, width }) => ({ tekst, x, width, ...SMALL })));
  ark.rad(...places.map(({ felt: [, tekst], x, width }) => ({ tekst, x, width, size: 11, ...BOLD })));
}

function skrivOverskrift(ark: Ark, tekst: string): void {
  ark.y += 13;
  ark.trengs(60);
  ark.rad({ tekst, size: 12, ...BOLD, tag: 'H2' });
  ark.y += 4;
}

const TJENESTE = [
  { x: LEFT, width: 145 },
  { x: 213, width: 190 },
  { x: 408, width: 65, align: 'right' },
  { x: 478, align: 'right' },
] as const;

function skrivTjeneste(ark: Ark, attest: PeriodeattestResponse): void {
  const { fra, tilDato, arena, virksomhet, kategori, stilling, teller, annetSted } = attest;
  skrivOverskrift(ark, 'Attestert tjeneste');
  const row = (texts: readonly string[], look: Partial<Tekst>, under: readonly string[] = []): void => {
    const columns = TJENESTE.map((place, index) => ({ ...place, ...look, tekst: texts[index] ?? '' }));
    const [dates, place, ...figures] = columns;
    if (dates && place) ark.rad(dates, [place, ...under.map((tekst) => ({ ...place, ...SMALL, tekst }))], ...figures);
  };
  row(['Periode', 'Sted og kategori', 'Stilling', 'Måneder'], { size: 8.5, ...BOLD });
  ark.strek(5, INK);
  const dates = `${dagITekst(fra)} –\n${dagITekst(tilDato)}`;
  const document = annetSted && `${annetSted.tittel}, ${annetSted.utsteder}, ${dagITekst(annetSted.dato)}`;
  row(
    [dates, arena?.navn ?? virksomhet.navn, `${desimal(String(stilling))} %`, teller === null ? '–' : desimal(teller)],
    {},
    [kategorinavn(kategori), ...(document ? [`Godkjent annet sted: ${document}`] : [])],
  );
  ark.strek(5, PALE);
}

function skrivFravaer(ark: Ark, { fravaer }: PeriodeattestResponse): void {
  skrivOverskrift(ark, 'Fravær');
  if (fravaer.length === 0) ark.rad({ tekst: 'Ikke noe fravær i de attesterte dagene.', size: 9.5 });
  for (const { slag, fra, til, grad, dagerForeslaatt, dagerSatt } of fravaer) {
    const dates = til === null || til === fra ? dagITekst(fra) : `${dagITekst(fra)} – ${dagITekst(til)}`;
    const line = `${fravaersnavn(slag)}, ${dates}, ${desimal(String(grad))} % av stillingen`;
    ark.rad({ tekst: `${line}${dagerord(dagerSatt, dagerForeslaatt)}`, size: 9.5 });
  }
  ark.rad({ tekst: 'Måneder i full tid, før fravær gjøres opp for hele utdanningen.', ...SMALL });
}

const dagerord = (satt: number | null, foreslaatt: number | null): string =>
  satt === null
    ? ''
    : `. ${desimal(String(satt))} dager satt av lederen, ${desimal(String(foreslaatt ?? 0))} foreslått`;

const gjelder = ({ fra, tilDato }: AttestsignaturResponse): string => `${dagITekst(fra)} – ${dagITekst(tilDato)}`;
const stilling = ({ rolle, virksomhet, hprNummer }: AttestsignaturResponse): string =>
  `${rollenavn(rolle)}, ${virksomhet}${hprNummer === null ? '' : ` · HPR ${hprNummer}`}`;

/** The last signature, whose code the paper carries, in full; the earlier ones as a list. */
function skrivSignaturer(ark: Ark, signaturer: readonly AttestsignaturResponse[], address: string): void {
  const last = signaturer.at(-1);
  if (!last) return;
  ark.y += 4;
  ark.trengs(SIGNATURE);
  ark.strek(9);
  const [top, width] = [ark.y, 360];
  ark.qr(address, 'QR-kode med adressen der attesten kan kontrolleres', top + 4, QR);
  ark.rad({ tekst: 'Elektronisk signert av', width, ...SMALL });
  ark.rad({ tekst: last.navn, width, size: 13, ...BOLD });
  ark.rad({ tekst: stilling(last), width });
  ark.rad({ tekst: klokkeslett(last.tid), width });
  ark.rad({ tekst: `Gjelder ${gjelder(last)}`, width, ...SMALL });
  ark.rad({ tekst: `Signatur ${String(last.signaturNr)} · ${last.kontrollkode}`, width, ...SMALL });
  ark.y = Math.max(ark.y, top + QR + 8);
}

const TIDLIGERE = [
  { x: LEFT, width: 105 },
  { x: 172, width: 185 },
  { x: 362, width: RIGHT - 362 },
] as const;

function skrivTidligere(ark: Ark, signaturer: readonly AttestsignaturResponse[]): void {
  if (signaturer.length === 0) return;
  skrivOverskrift(ark, 'Tidligere signaturer');
  for (const s of signaturer) {
    const signed = `${klokkeslett(s.tid)}\nSignatur ${String(s.signaturNr)} · ${s.kontrollkode}`;
    const texts = [`${dagITekst(s.fra)} –\n${dagITekst(s.tilDato)}`, `${s.navn}\n${stilling(s)}`, signed];
    ark.rad(...TIDLIGERE.map((place, index) => ({ ...place, tekst: texts[index] ?? '', size: 8, gap: 1.5 })));
    ark.y += 5;
  }
}
