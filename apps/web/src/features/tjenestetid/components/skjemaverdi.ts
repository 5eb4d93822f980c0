import type { TFunction } from 'i18next';
import { dagenEtter } from '../../../shared/lib/dato';
import { datofeil, sluttfeil } from '../../../shared/lib/datofeil';
import { newKey } from '../../../shared/lib/hensikt';
import { datoITekst } from '../../../shared/lib/format';
import { type Fravaersslag, desimaltall } from '../../../shared/lib/tjenesteord';
import type { Tjenesteperiode, Tjenestetid } from '../../../shared/lib/tjenestetid';
import type { Vedlegg } from '../../../shared/lib/vedlegg';
import type { PeriodeInn } from '../api/tjenestetid';
import { lesProsent } from './hva-om-verdi';

type T = TFunction<'tjenestetid'>;

export interface Fravaerslinje {
  readonly noekkel: string;
  /** Null for one that is new. */
  readonly id: string | null;
  readonly slag: Fravaersslag;
  readonly fra: string;
  readonly til: string;
  readonly grad: string;
}

/** The form as it is typed. */
export interface Periodeskjema {
  readonly virksomhetId: string;
  readonly arenaId: string;
  readonly kategori: string;
  readonly stilling: string;
  readonly fra: string;
  readonly til: string;
  readonly pagaar: boolean;
  readonly annetSted: boolean;
  readonly tittel: string;
  readonly utsteder: string;
  readonly dato: string;
  /** The files of the document. */
  readonly vedlegg: readonly Vedlegg[];
  readonly fravaer: readonly Fravaerslinje[];
  /** Only for a new period: the ids of posts that end the day before. */
  readonly avslutt: readonly string[];
  /** Only for a correction. */
  readonly begrunnelse: string;
}

/** With no split set the rule set has no categories to choose from. */
export const UTEN_KATEGORI = 'TJENESTE';

/** A new form: the latest place, from the day after what ends last. */
export function nyttSkjema({ steder, regelsett, perioder }: Tjenestetid, kategori: string | undefined): Periodeskjema {
  const latest = [...perioder].sort((a, b) => (a.fra < b.fra ? 1 : -1))[0];
  const known = steder.find(({ id }) => id === latest?.virksomhet.id) ?? steder[0];
  const only = regelsett.kategorier.length === 0 ? UTEN_KATEGORI : '';
  return {
    virksomhetId: known?.id ?? '',
    arenaId: '',
    kategori: regelsett.kategorier.some((one) => one.kategori === kategori) ? (kategori ?? only) : only,
    stilling: '100',
    ...{ fra: latest?.til ? dagenEtter(latest.til) : '', til: '', pagaar: false },
    ...{ annetSted: false, tittel: '', utsteder: '', dato: '', vedlegg: [] },
    ...{ fravaer: [], avslutt: [], begrunnelse: '' },
  };
}

export function fraPeriode({
  virksomhet,
  arena,
  annetSted,
  vedlegg,
  fravaer,
  ...rest
}: Tjenesteperiode): Periodeskjema {
  return {
    virksomhetId: virksomhet.id,
    arenaId: arena?.id ?? '',
    kategori: rest.kategori,
    stilling: desimaltall(rest.stilling),
    ...{ fra: rest.fra, til: rest.til ?? '', pagaar: rest.til === null },
    annetSted: annetSted !== null,
    ...{ tittel: annetSted?.tittel ?? '', utsteder: annetSted?.utsteder ?? '', dato: annetSted?.dato ?? '' },
    vedlegg: vedlegg.map(({ id, navn, bytes }) => ({ id, navn, bytes })),
    fravaer: fravaer.map(({ id, slag, fra, til, grad }) => ({
      ...{ noekkel: id, id, slag, fra },
      ...{ til: til ?? '', grad: String(grad) },
    })),
    ...{ avslutt: [], begrunnelse: '' },
  };
}

const LAAST = ['virksomhetId', 'arenaId', 'kategori', 'stilling', 'fra'] as const;

/** What was typed before it was attested would change what is attested now: only a correction can do that. */
export function roererAttestert(periode: Tjenesteperiode, skjema: Periodeskjema): boolean {
  const attested = fraPeriode(periode);
  return periode.attestertTil !== null && LAAST.some((felt) => skjema[felt] !== attested[felt]);
}

export const nyttFravaer = (): Fravaerslinje => ({
  ...{ noekkel: newKey(), id: null, slag: 'ANNET' },
  ...{ fra: '', til: '', grad: '100' },
});

/** The id of a field of one absence, as the server names it. */
export const fravaersfelt = (index: number, felt: 'fra' | 'til' | 'grad'): string => `fravaer.${String(index)}.${felt}`;

export type Feil = Readonly<Record<string, string | undefined>>;

/** The sentences by field, in the order of the page. */
export function sjekkPeriode(t: T, skjema: Periodeskjema, retter: boolean): Feil {
  const { virksomhetId, kategori, stilling, fra, til, pagaar, annetSted, fravaer } = skjema;
  return {
    virksomhetId: virksomhetId === '' ? t('skjema.feil.sted') : undefined,
    kategori: kategori === '' ? t('skjema.feil.kategori') : undefined,
    stilling: lesProsent(stilling) === null ? t('skjema.feil.stilling') : undefined,
    fra: datofeil(fra, t('skjema.feil.fra')),
    til: pagaar ? undefined : sluttfeil(fra, til, t('skjema.feil.til')),
    ...(annetSted && sjekkDokument(t, skjema)),
    ...Object.fromEntries(fravaer.flatMap((line, index) => Object.entries(sjekkFravaer(t, skjema, line, index)))),
    begrunnelse: retter && skjema.begrunnelse.trim() === '' ? t('skjema.feil.begrunnelse') : undefined,
  };
}

const sjekkDokument = (t: T, { tittel, utsteder, dato }: Periodeskjema): Feil => ({
  'annetSted.tittel': tittel.trim() === '' ? t('skjema.feil.tittel') : undefined,
  'annetSted.utsteder': utsteder.trim() === '' ? t('skjema.feil.utsteder') : undefined,
  'annetSted.dato': datofeil(dato, t('skjema.feil.dato')),
});

function sjekkFravaer(t: T, { fra, til, pagaar }: Periodeskjema, line: Fravaerslinje, index: number): Feil {
  const grad = lesProsent(line.grad);
  const early =
    line.fra !== '' && fra !== '' && line.fra < fra
      ? t('skjema.feil.fravaerFoer', { dato: datoITekst(fra) })
      : undefined;
  const last = line.til === '' ? line.fra : line.til;
  const late =
    !pagaar && til !== '' && last > til ? t('skjema.feil.fravaerEtter', { dato: datoITekst(til) }) : undefined;
  return {
    [fravaersfelt(index, 'fra')]: datofeil(line.fra, t('skjema.feil.fravaerFra')) ?? early,
    [fravaersfelt(index, 'til')]: sluttfeil(line.fra, line.til) ?? late,
    [fravaersfelt(index, 'grad')]: grad === null || !Number.isInteger(grad) ? t('skjema.feil.grad') : undefined,
  };
}

/** What is sent; only for a form without errors. */
export function tilPeriode(skjema: Periodeskjema): PeriodeInn {
  const { virksomhetId, arenaId, kategori, stilling, fra, til, pagaar, annetSted, vedlegg, fravaer } = skjema;
  return {
    ...{ virksomhetId, arenaId: arenaId || null, kategori, fra },
    stilling: lesProsent(stilling) ?? 0,
    til: pagaar ? null : til,
    annetSted: annetSted ? { tittel: skjema.tittel.trim(), utsteder: skjema.utsteder.trim(), dato: skjema.dato } : null,
    vedleggIder: annetSted ? vedlegg.map(({ id }) => id) : [],
    fravaer: fravaer.map((line) => ({
      ...(line.id !== null && { id: line.id }),
      ...{ slag: line.slag, fra: line.fra, til: line.til || null },
      grad: lesProsent(line.grad) ?? 0,
    })),
  };
}
