import { containsDate } from '@kp/kernel/period';
import {
  type Fremdrift,
  type Spesialitet,
  type Takt,
  type Taktvurdering,
  TAKTPARAMETERE,
  beregnTakt,
} from '@kp/modules/lis';
import { sluttPaaDagen } from '../domain/innsynsgrense';
import type { Valgt } from '../domain/tilknytningsvalg';
import { lagVentedager } from '../domain/ventetid';
import type {
  Grenseplan,
  Permisjonsrad,
  Planrad,
  SisteInnen,
  Tilknyttet,
  Venterad,
} from '../persistence/oversikt.repository';

type Planfremdrift = Fremdrift & { readonly godkjentTidligere: number };

export interface Oversiktsplan {
  readonly navn: string;
  readonly kode: string;
  readonly fremdrift: Fremdrift;
  /** Of the approved ones, those approved elsewhere before. */
  readonly godkjentTidligere: number;
}

export interface Oversiktsrad {
  readonly utdanningslopId: string;
  readonly lis: { readonly id: string; readonly navn: string };
  readonly spesialitet: Spesialitet;
  readonly maalplaner: Oversiktsplan[];
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
  readonly valgte: readonly Valgt<Tilknyttet>[];
  readonly planer: readonly Planrad[];
  /** Catalogues whose plan stands last. */
  readonly felleskoder: readonly string[];
  readonly grenseplaner: readonly Grenseplan[];
  readonly sisteInnen: readonly SisteInnen[];
  readonly permisjoner: readonly Permisjonsrad[];
  readonly ventende: readonly Venterad[];
}

const NONE: Planfremdrift = {
  antall: 0,
  ikkePaabegynt: 0,
  paabegynt: 0,
  tilAnbefaling: 0,
  tilGodkjenning: 0,
  returnert: 0,
  godkjent: 0,
  godkjentTidligere: 0,
};

export function lagOversiktsrader(grunnlag: Oversiktsgrunnlag, idag: string): Oversiktsrad[] {
  const planer = groupBy(grunnlag.planer);
  const permisjoner = groupBy(grunnlag.permisjoner);
  const ventende = new Map(grunnlag.ventende.map((rad) => [rad.utdanningslopId, rad]));
  const grenseplaner = new Map(grunnlag.grenseplaner.map((plan) => [plan.id, plan]));
  const ventedager = lagVentedager(idag);
  const sisteInnen = new Map(grunnlag.sisteInnen.map(({ utdanningslopId, tid }) => [utdanningslopId, tid]));
  return grunnlag.valgte.map((valgt) => {
    const id = valgt.rad.utdanningslopId;
    const ended = valgt.avsluttetTil !== null;
    const maalplaner = inOrder(planer(id), grunnlag.felleskoder).map((plan) =>
      toPlan(plan, ended ? grenseplaner.get(plan.id) : plan),
    );
    const waiting = ventende.get(id);
    const facts = {
      sisteAktivitet: ended ? (sisteInnen.get(id) ?? null) : valgt.rad.sisteAktivitetTid,
      venter: waiting?.antall ?? 0,
      eldsteDager: waiting ? ventedager(waiting.eldsteTid) : null,
    };
    return lagRad(valgt, maalplaner, permisjoner(id), idag, facts);
  });
}

const inOrder = (planer: Planrad[], last: readonly string[]): Planrad[] =>
  planer.length < 2
    ? planer
    : planer.sort(
        (a, b) => Number(last.includes(a.kode)) - Number(last.includes(b.kode)) || (a.navn < b.navn ? -1 : 1),
      );

function lagRad(
  { rad, avsluttetTil }: Valgt<Tilknyttet>,
  maalplaner: Oversiktsplan[],
  permisjoner: readonly Permisjonsrad[],
  idag: string,
  { sisteAktivitet, venter, eldsteDager }: Pick<Oversiktsrad, 'sisteAktivitet' | 'venter' | 'eldsteDager'>,
): Oversiktsrad {
  const { takt, avvik } = vurderTakt(rad, avsluttetTil, maalplaner, permisjoner, idag);
  const leave = avsluttetTil === null ? permisjoner.find((p) => containsDate(p, idag)) : undefined;
  return {
    utdanningslopId: rad.utdanningslopId,
    lis: { id: rad.lisId, navn: rad.lis },
    spesialitet: rad.spesialitet,
    maalplaner,
    sisteAktivitet,
    startdato: rad.startdato,
    planlagtSlutt: rad.planlagtSlutt,
    takt,
    taktAvvik: avvik,
    venter,
    eldsteDager,
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

const toPlan = ({ navn, kode }: Planrad, counts: Planfremdrift = NONE): Oversiktsplan => {
  const { antall, ikkePaabegynt, paabegynt, tilAnbefaling, tilGodkjenning, returnert, godkjent } = counts;
  return {
    navn,
    kode,
    fremdrift: { antall, ikkePaabegynt, paabegynt, tilAnbefaling, tilGodkjenning, returnert, godkjent },
    godkjentTidligere: counts.godkjentTidligere,
  };
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
