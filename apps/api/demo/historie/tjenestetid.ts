import { addDays, addMonths } from '@kp/kernel/calendar-date';
import type { Result } from '@kp/kernel/result';
import type { Periodeinnhold } from '@kp/modules/tjenestetid';
import type { Demosted } from '../scene';
import type { Lopsscene } from './lopsscene';

/** One post in the demo: what is entered, and to which days it is attested. */
interface Post {
  readonly sted: Demosted;
  readonly kategori: string;
  readonly arena: string;
  readonly prosent: number;
  readonly fra: string;
  readonly til: string | null;
  readonly fravaer: readonly { readonly fra: string; readonly til: string }[];
  readonly attestertTil: readonly string[];
}

/** The LIS enters each post, and the leder there attests it some days after it has ended or a half-year has gone. */
export function fortellTjenestetid(lop: Lopsscene): void {
  for (const post of listPoster(lop)) fortellPost(lop, post);
}

function fortellPost(lop: Lopsscene, post: Post): void {
  const { scene, lege } = lop;
  const { tjenester, linje, tider } = scene;
  let id = '';
  const registrert = later(addDays(post.fra, 2), tider.dato(lege.registrert));
  linje.addAlone(tider.paaDagen(registrert, 11 * 60), `${lege.navn} fører tjeneste`, async () => {
    const key = `demo-tjeneste-${lop.utdanningslopId}-${post.fra}`;
    const made = await tjenester.tjenesteperioder.registrer(key, lop.lisId, lop.utdanningslopId, toInnhold(post));
    if (made.ok) id = made.value;
    return made;
  });
  for (const tilDato of post.attestertTil) {
    // Never before it is entered, and never on the day itself.
    const dag = later(addDays(tilDato, 12), addDays(registrert, 5));
    if (dag >= tider.idag) continue;
    linje.addAlone(tider.paaDagen(dag, 12 * 60), `${lege.navn} får attest`, () => attester(lop, post, id, tilDato));
  }
}

async function attester(lop: Lopsscene, { sted }: Post, id: string, tilDato: string): Promise<Result<unknown>> {
  const { tjenester } = lop.scene;
  const shown = await tjenester.tjenestejournal.findPeriode(sted.leder, id);
  if (!shown.ok) return shown;
  const { versjon } = shown.value.periode.periode;
  const valg = { id, brukerId: sted.leder, versjon };
  const ord = { tilDato, fravaersdager: [], kommentar: '' };
  return tjenester.periodeavgjorelser.attester(`demo-attest-${id}-${tilDato}`, valg, ord);
}

const toInnhold = ({ sted, kategori, arena, prosent, fra, til, fravaer }: Post): Periodeinnhold => ({
  ...{ virksomhetId: sted.virksomhetId, kategori, stilling: prosent * 100, fra, til, annetSted: null },
  arenaId: sted.arenaer.find(({ type }) => type === arena)?.id ?? null,
  fravaer: fravaer.map((days) => ({ id: null, slag: 'ANNET' as const, grad: 100, ...days })),
});

function listPoster(lop: Lopsscene): Post[] {
  const { scene, lege, opphold } = lop;
  const { tider } = scene;
  if (lege.navn === 'Ida Bjørk') return idasPoster(lop);
  const start = tider.foersteIMaaneden(lege.startMnd);
  const registrert = tider.dato(lege.registrert);
  const began = start < registrert ? start : registrert;
  return opphold.map(({ sted }, index) => {
    const fra = index === 0 ? began : tider.dato(lege.flytting?.dager ?? 0);
    const moved = index === 0 && lege.flytting ? tider.dato(lege.flytting.dager + 1) : null;
    const til = lege.fullfoert === undefined ? moved : tider.dato(lege.fullfoert);
    const fravaer = listFravaer(lop, fra, til);
    return { sted, ...slagFor(lop, sted), fra, til, fravaer, attestertTil: listAttester(lop, fra, til) };
  });
}

/** As on the drawings: the legevakt first, then 80 % with leave, all of it attested, and 100 % since. */
function idasPoster({ scene: { tider }, opphold }: Lopsscene): Post[] {
  const [place] = opphold;
  if (!place) return [];
  const practice = { sted: place.sted, kategori: 'AAPEN_USELEKTERT', arena: 'LEGEKONTOR' };
  const legevakt = { sted: place.sted, kategori: 'ANNEN_ALLMENNMEDISINSK', arena: 'LEGEVAKT', prosent: 100 };
  const month = (ago: number): string => tider.foersteIMaaneden(ago);
  const last = (ago: number): string => addDays(month(ago), -1);
  const leave = [{ fra: month(10), til: last(7) }];
  return [
    { ...legevakt, fra: month(32), til: last(21), fravaer: [], attestertTil: [last(21)] },
    { ...practice, prosent: 80, fra: month(21), til: last(2), fravaer: leave, attestertTil: [last(14), last(2)] },
    { ...practice, prosent: 100, fra: month(2), til: null, fravaer: [], attestertTil: [] },
  ];
}

/** Some work less than full time. */
function slagFor({ lege }: Lopsscene, sted: Demosted): Pick<Post, 'kategori' | 'arena' | 'prosent'> {
  const atHospital = sted.kode === 'STORFJORD';
  if (lege.spesialitet === 'LIS1') {
    return { kategori: atHospital ? 'SYKEHUS' : 'KOMMUNE', arena: atHospital ? 'SYKEHUS' : 'LEGEKONTOR', prosent: 100 };
  }
  const prosent = lege.startMnd % 3 === 0 ? 60 : 100;
  return atHospital
    ? { kategori: 'INSTITUSJON', arena: 'SYKEHUS', prosent }
    : { kategori: 'AAPEN_USELEKTERT', arena: 'LEGEKONTOR', prosent };
}

/** Leave, and some days a LIS1 was away. */
function listFravaer({ lege, scene }: Lopsscene, fra: string, til: string | null): Post['fravaer'] {
  const { tider } = scene;
  const found: { fra: string; til: string }[] = [];
  if (lege.permisjon)
    found.push({ fra: tider.dato(lege.permisjon.fraDager), til: tider.dato(-lege.permisjon.omDager) });
  if (lege.navn === 'Nora Rogn') found.push({ fra: tider.dato(60), til: tider.dato(46) });
  return found.filter((days) => days.fra >= fra && (til === null || days.til <= til));
}

/** Each half-year, and the end. One leder is late: what the youngest have done waits. */
function listAttester({ lege, scene }: Lopsscene, fra: string, til: string | null): string[] {
  const { tider } = scene;
  const boundaries: string[] = [];
  for (let day = halvaarEtter(fra); day < (til ?? tider.idag); day = halvaarEtter(addDays(day, 1)))
    boundaries.push(day);
  const all = til === null ? boundaries : [...boundaries, til];
  return lege.startMnd % 4 === 1 ? all.slice(0, -1) : all;
}

/** The first 30 June or 31 December from this day on. */
function halvaarEtter(dato: string): string {
  const first = `${dato.slice(0, 4)}-${dato.slice(5, 7) < '07' ? '01' : '07'}-01`;
  return addDays(addMonths(first, 6), -1);
}

const later = (a: string, b: string): string => (a > b ? a : b);
