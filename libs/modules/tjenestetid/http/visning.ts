import { addDays } from '@kp/kernel/calendar-date';
import type { Rollenavn } from '@kp/kernel/rolle';
import type { Proeve } from '../application/periodekontroll';
import type { Periodebilde } from '../application/periodebilde';
import type { Tjenestebilde } from '../application/tjenestejournal';
import { type LagretFravaer, type Periode, type Periodeattest, type Periodeinnhold, teller } from '../domain/periode';
import type { Tjenestetid } from '../domain/tjenestetid';
import type { TjenesteperiodeRequest } from './dto/tjenesteperiode.request';
import type {
  PeriodedelResponse,
  TjenestefravaerResponse,
  TjenestehandlingResponse,
  TjenesteperiodeResponse,
  TjenesteproveResponse,
  TjenestetidResponse,
} from './dto/tjenestetid.response';
import { toFordeling } from './fordelingsvisning';
import { toFunn, toGjeldende, toKrav, toLis1del, toPrognose, toSamlet, toTelling } from './tall';

export const toInnhold = (body: TjenesteperiodeRequest): Periodeinnhold => ({
  virksomhetId: body.virksomhetId,
  arenaId: body.arenaId ?? null,
  kategori: body.kategori,
  stilling: Math.round(body.stilling * 100),
  fra: body.fra,
  til: body.til ?? null,
  annetSted: body.annetSted
    ? { tittel: body.annetSted.tittel, utsteder: body.annetSted.utsteder, dato: body.annetSted.dato }
    : null,
  fravaer: body.fravaer.map(({ id, slag, fra, til, grad }) => ({ id: id ?? null, slag, fra, til: til ?? null, grad })),
});

export function toTjenestetid(bilde: Tjenestebilde): TjenestetidResponse {
  const { tilgang, lop, idag, regelsett, tid, perioder, fordelinger, funn, veiledning, steder } = bilde;
  const begrenset = tilgang.til === null ? null : { fra: tilgang.fra, til: tilgang.til };
  return {
    utdanningslopId: lop.utdanningslopId,
    lis: { id: lop.lisId, navn: lop.lis },
    spesialitet: lop.spesialitet,
    somRolle: tilgang.som,
    ...{ idag, begrenset },
    autorisert: lop.autorisert,
    regelsett: toGjeldende(regelsett),
    perioder: perioder.map((periode) => toPeriode(periode, tid)),
    fordelinger: fordelinger.map(toFordeling),
    krav: begrenset ? [] : tid.krav.map(toKrav),
    samlet: bilde.samlet && toSamlet(bilde.samlet),
    prognose: begrenset ? null : toPrognose(tid.prognose),
    lis1: begrenset ? [] : tid.lis1[1].map(toLis1del),
    funn: funn.map(toFunn),
    veiledning: veiledning && { forventetTimer: timer(veiledning.forventet), gitteTimer: timer(veiledning.gitt) },
    steder: steder.map(({ id, navn, arenaer }) => ({ id, navn, arenaer: [...arenaer] })),
    tillatteHandlinger: tilgang.egen ? ['registrer'] : [],
  };
}

const timer = (minutter: number | null): string | null => (minutter === null ? null : (minutter / 60).toFixed(2));

export function toPeriode(bilde: Periodebilde, tid: Tjenestetid): TjenesteperiodeResponse {
  const { periode, virksomhet, arena, rettetAvId, handlinger, attestdager, venter } = bilde;
  const { id, kategori, fra, til, tilstand, attestertTil, annetSted, erstatterId, begrunnelse } = periode;
  const tall = tid.perioder.find(({ periodeId }) => periodeId === id);
  return {
    ...{ id, virksomhet, arena, kategori, stilling: periode.stilling / 100, fra, til, tilstand, attestertTil },
    ...{ annetSted, erstatterId, rettetAvId, begrunnelse },
    fravaer: periode.fravaer.map((rad) => toFravaer(rad, bilde.tid, attestertTil)),
    deler: listDeler(periode, tid.idag),
    teller: tall && teller(periode) ? toTelling(tall) : null,
    venter,
    attester: periode.attester.map(toHandling),
    tillatteHandlinger: [...handlinger],
    attestFraDato: attestdager?.fra ?? null,
    attestTilDato: attestdager?.til ?? null,
    registrertTid: periode.registrertTid,
    versjon: periode.versjon,
  };
}

export function toFravaer(
  { id, slag, fra, til, grad, halvdagerSatt }: LagretFravaer,
  tid: Tjenestetid,
  attestertTil: string | null,
): TjenestefravaerResponse {
  const proposed = tid.lis1[1].flatMap(({ fravaer }) => fravaer).find(({ fravaerId }) => fravaerId === id);
  const open = attestertTil === null || til === null || til > attestertTil;
  return {
    ...{ id, slag, fra, til, grad },
    dagerForeslaatt: proposed?.foreslaatt ?? null,
    dagerSatt: halvdagerSatt === null ? null : halvdagerSatt / 2,
    dagerUattestert: proposed && open ? proposed.foreslaatt - proposed.foreslaattAttestert : null,
  };
}

/** The stretches of the timeline: attested, served, still to come. */
function listDeler({ fra, til, attestertTil }: Periode, idag: string): PeriodedelResponse[] {
  const confirmedTo = attestertTil ?? addDays(fra, -1);
  const served = { fra: addDays(confirmedTo, 1), til: til !== null && til < idag ? til : idag };
  const ahead = { fra: later(addDays(idag, 1), later(fra, served.fra)), til };
  return [
    ...(attestertTil ? [{ stand: 'BEKREFTET' as const, fra, til: attestertTil }] : []),
    ...(served.fra <= served.til ? [{ stand: 'REGISTRERT' as const, ...served }] : []),
    ...(til === null || ahead.fra <= til ? [{ stand: 'PLANLAGT' as const, ...ahead }] : []),
  ];
}

const later = (a: string, b: string): string => (a > b ? a : b);

const halve = (halvdager: number | null): number | null => (halvdager === null ? null : halvdager / 2);

const toHandling = (attest: Periodeattest): TjenestehandlingResponse => ({
  handling: attest.handling,
  av: { id: attest.brukerId, navn: attest.navn },
  rolle: attest.rolle as Rollenavn,
  tilDato: attest.tilDato,
  dagerForeslaatt: halve(attest.foreslaatteHalvdager),
  dagerSatt: halve(attest.satteHalvdager),
  tekst: attest.tekst,
  tid: attest.tid,
  signaturNr: attest.signaturNr,
  kontrollkode: attest.kontrollkode,
});

export function toProeve({ foer, etter, periodeId, funn }: Proeve): TjenesteproveResponse {
  const tall = etter.perioder.find((p) => p.periodeId === periodeId);
  return {
    funn: funn.map(toFunn),
    teller: tall && !funn.some(({ alvor }) => alvor === 'FEIL') ? toTelling(tall) : null,
    kravFoer: foer.krav.map(toKrav),
    kravEtter: etter.krav.map(toKrav),
    prognoseFoer: toPrognose(foer.prognose),
    prognoseEtter: toPrognose(etter.prognose),
  };
}
