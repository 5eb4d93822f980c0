import { containsDate } from '@kp/kernel/period';
import { type Fremdrift, type Spesialitet, type Takt, type Taktvurdering, TAKTPARAMETERE, beregnTakt } from '@kp/modules/lis';
import { sluttPaaDagen } from '../domain/innsynsgrense';
import type { Valgt } from '../domain/tilknytningsvalg';
import { type Ventesak, ventedager } from '../domain/ventetid';
import type { Grenseplan, Permisjonsrad, Planrad, SisteInnen, Tilknyttet, Venterad } from '../persistence/oversikt.repository';

export interface Oversiktsplan {
  readonly navn: string;
  readonly kode: string;
  readonly fremdrift: Fremdrift;
}

export interface Oversiktsrad {
  readonly utdanningslopId: string;
  readonly lis: { readonly id: string; readonly navn: string };
  readonly spesialitet: Spesialitet;
  readonly maalplaner: readonly Oversiktsplan[];
  readonly sisteAktivitet: string | null;
  readonly startdato: string;
  readonly planlagtSlutt: string | null;
  readonly takt: Takt;
  readonly taktAvvik: number | null;
  readonly venter: number;
  readonly eldsteDager: number | null;
  readonly iPermisjonTil: string | null;
  readonly veileder: string | null;
  readonly leder: string | null;
  readonly avsluttetTil: string | null;
}

export interface Oversiktsgrunnlag {
  readonly virksomhetId: string;
  readonly valgte: readonly Valgt<Tilknyttet>[];
  readonly planer: readonly Planrad[];
  readonly grenseplaner: readonly Grenseplan[];
  readonly sisteInnen: readonly SisteInnen[];
  readonly permisjoner: readonly Permisjonsrad[];
  readonly ventende: readonly Venterad[];
}

const NONE: Fremdrift = {
  antall: 0,
  ikkePaabegynt: 0,
  paabegynt: 0,
  tilAnbefaling: 0,
  tilGodkjenning: 0,
  returnert: 0,
  godkjent: 0,
};

const alphabet = new Intl.Collator('nb');

export function lagOversiktsrader(grunnlag: Oversiktsgrunnlag, idag: string): Oversiktsrad[] {
  const planer = groupBy(grunnlag.planer);
  const permisjoner = groupBy(grunnlag.permisjoner);
  const ventende = groupBy(synligVentende(grunnlag));
  const grenseplaner = new Map(grunnlag.grenseplaner.map((plan) => [plan.id, plan]));
  const sisteInnen = new Map(grunnlag.sisteInnen.map(({ utdanningslopId, tid }) => [utdanningslopId, tid]));
  return grunnlag.valgte
    .map((valgt) => {
      const id = valgt.rad.utdanningslopId;
      const ended = valgt.avsluttetTil !== null;
      const maalplaner = planer(id).map((plan) => toPlan(plan, ended ? grenseplaner.get(plan.id) : plan));
      const sisteAktivitet = ended ? (sisteInnen.get(id) ?? null) : valgt.rad.sisteAktivitetTid;
      return { ...lagRad(valgt, maalplaner, permisjoner(id), ventende(id), idag), sisteAktivitet };
    })
    .sort((a, b) => alphabet.compare(a.lis.navn, b.lis.navn) || (a.utdanningslopId < b.utdanningslopId ? -1 : 1));
}

/** Each thing that waits, with the name of the one it lies with; for the leadership that is the leder. */
export function ventesaker(grunnlag: Oversiktsgrunnlag, brukerId: string, virksomhetId: string): Ventesak[] {
  const rows = new Map(grunnlag.valgte.map(({ rad }) => [rad.utdanningslopId, rad]));
  return synligVentende(grunnlag).map((sak) => {
    const lop = rows.get(sak.utdanningslopId);
    const forLeadership = sak.brukerId === null && sak.virksomhetId === virksomhetId && lop?.lisId !== brukerId;
    return {
      sidenTid: sak.sidenTid,
      hos: sak.brukerId === null ? (lop?.leder ?? null) : sak.navn,
      hosMeg: sak.brukerId === brukerId || forLeadership,
    };
  });
}

/** After an attachment has ended, what waits elsewhere is no longer this virksomhet's to see. */
function synligVentende({ valgte, ventende, virksomhetId }: Oversiktsgrunnlag): Venterad[] {
  const ended = new Map(valgte.map(({ rad, avsluttetTil }) => [rad.utdanningslopId, avsluttetTil !== null]));
  return ventende.filter((sak) => {
    const isEnded = ended.get(sak.utdanningslopId);
    return isEnded === false || (isEnded === true && sak.virksomhetId === virksomhetId);
  });
}

function lagRad(
  { rad, avsluttetTil }: Valgt<Tilknyttet>,
  maalplaner: Oversiktsplan[],
  permisjoner: readonly Permisjonsrad[],
  ventende: readonly Venterad[],
  idag: string,
): Omit<Oversiktsrad, 'sisteAktivitet'> {
  const { takt, avvik } = vurderTakt(rad, avsluttetTil, maalplaner, permisjoner, idag);
  const oldest = ventende[0];
  const leave = avsluttetTil === null ? permisjoner.find((p) => containsDate(p, idag)) : undefined;
  return {
    utdanningslopId: rad.utdanningslopId,
    lis: { id: rad.lisId, navn: rad.lis },
    spesialitet: rad.spesialitet,
    maalplaner,
    startdato: rad.startdato,
    planlagtSlutt: rad.planlagtSlutt,
    takt,
    taktAvvik: avvik,
    venter: ventende.length,
    eldsteDager: oldest ? ventedager(oldest.sidenTid, idag) : null,
    iPermisjonTil: leave?.til ?? null,
    veileder: rad.veileder,
    leder: rad.leder,
    avsluttetTil,
  };
}

const isVisible = (tid: string, avsluttetTil: string | null): boolean =>
  avsluttetTil === null || tid < sluttPaaDagen(avsluttetTil);

/** For what has ended, the pace is what it was on the last day, and a later completion is not told. */
function vurderTakt(
  rad: Tilknyttet,
  avsluttetTil: string | null,
  planer: readonly Oversiktsplan[],
  permisjoner: readonly Permisjonsrad[],
  idag: string,
): Taktvurdering {
  const dag = avsluttetTil ?? idag;
  const endedByThen = rad.sluttdato !== null && rad.sluttdato <= dag;
  return beregnTakt({
    startdato: rad.startdato,
    planlagtSlutt: rad.planlagtSlutt,
    normMaaneder: TAKTPARAMETERE.normMaaneder[rad.spesialitet],
    permisjoner,
    idag: endedByThen && rad.sluttdato ? rad.sluttdato : dag,
    godkjent: planer.reduce((sum, { fremdrift }) => sum + fremdrift.godkjent, 0),
    antall: planer.reduce((sum, { fremdrift }) => sum + fremdrift.antall, 0),
    harAktivitet: rad.forsteAktivitetTid !== null && isVisible(rad.forsteAktivitetTid, avsluttetTil),
    status: endedByThen ? rad.status : 'AKTIV',
  });
}

const toPlan = ({ navn, kode }: Planrad, counts: Fremdrift = NONE): Oversiktsplan => {
  const { antall, ikkePaabegynt, paabegynt, tilAnbefaling, tilGodkjenning, returnert, godkjent } = counts;
  return { navn, kode, fremdrift: { antall, ikkePaabegynt, paabegynt, tilAnbefaling, tilGodkjenning, returnert, godkjent } };
};

/** Rows keep their order within the group. */
function groupBy<T extends { readonly utdanningslopId: string }>(rows: readonly T[]): (id: string) => T[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.utdanningslopId);
    if (group) group.push(row);
    else groups.set(row.utdanningslopId, [row]);
  }
  return (id) => groups.get(id) ?? [];
}
