import type { TFunction } from 'i18next';
import { datofeil, sluttfeil } from '../../../shared/lib/datofeil';
import { desimaltall } from '../../../shared/lib/tjenesteord';
import type { Tjenestefordeling, Tjenesteperiode, Tjenestetid } from '../../../shared/lib/tjenestetid';
import type { FordelingInn } from '../api/fordeling';

type T = TFunction<'fordeling'>;

/** The form as it is typed; a share is kept though its post falls out while the dates are typed. */
export interface Fordelingsskjema {
  readonly fra: string;
  readonly til: string;
  readonly pagaar: boolean;
  /** By period. */
  readonly andeler: Readonly<Record<string, string>>;
  /** Only for a correction. */
  readonly begrunnelse: string;
}

/** The server's refusals that are about one field. */
export const FORDELINGSKODER = {
  'tjenestetid.sluttFoerStart': 'til',
  'tjenestetid.fordelingEtterTilknytning': 'til',
  'tjenestetid.fordelingUtenTilknytning': 'fra',
  'tjenestetid.fordelingOverlapper': 'fra',
  'tjenestetid.fordelingIngenOver100': 'fra',
  'tjenestetid.fordelingOver100': 'andeler.0.prosent',
  'tjenestetid.fordelingOverStilling': 'andeler.0.prosent',
  'tjenestetid.manglerBegrunnelse': 'begrunnelse',
} as const;

export const nyFordeling = (fra = '', til: string | undefined): Fordelingsskjema => ({
  ...{ fra, til: til ?? '', pagaar: fra !== '' && til === undefined },
  ...{ andeler: {}, begrunnelse: '' },
});

export const fraFordeling = ({ fra, til, andeler }: Tjenestefordeling): Fordelingsskjema => ({
  ...{ fra, til: til ?? '', pagaar: til === null },
  andeler: Object.fromEntries(andeler.map(({ periode, prosent }) => [periode.id, desimaltall(prosent)])),
  begrunnelse: '',
});

/** «37,5» → 37.5, and 0 too; null when it is no share of a day. */
export function lesAndel(typed: string): number | null {
  const text = typed.trim().replace(/\s*%$/, '').replace(',', '.');
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(text)) return null;
  return Number(text) <= 100 ? Number(text) : null;
}

/** The posts that count on those days; what is approved elsewhere stands apart. */
export function stillingerDa({ perioder }: Tjenestetid, { fra, til, pagaar }: Fordelingsskjema): Tjenesteperiode[] {
  if (datofeil(fra, '-') !== undefined) return [];
  const last = pagaar || datofeil(til, '-') !== undefined ? null : til;
  return perioder.filter(
    (p) =>
      p.teller !== null && p.annetSted === null && (p.til === null || p.til >= fra) && (last === null || p.fra <= last),
  );
}

/** In hundredths, so that 33,33 + 66,67 is 100. */
export const sumAndeler = (stillinger: readonly Tjenesteperiode[], { andeler }: Fordelingsskjema): number =>
  stillinger.reduce((sum, { id }) => sum + Math.round((lesAndel(andeler[id] ?? '') ?? 0) * 100), 0) / 100;

export const andelsfelt = (index: number): string => `andeler.${String(index)}.prosent`;

type Feil = Readonly<Record<string, string | undefined>>;

/** The sentences by field, in the order of the page. */
export function sjekkFordeling(t: T, tid: Tjenestetid, skjema: Fordelingsskjema, retter: boolean): Feil {
  const { fra, til, pagaar, andeler, begrunnelse } = skjema;
  const posts = stillingerDa(tid, skjema);
  const sum = sumAndeler(posts, skjema);
  const shares = posts.map(({ id, stilling }, index): [string, string | undefined] => {
    const share = lesAndel(andeler[id] ?? '');
    if (share === null) return [andelsfelt(index), t('skjema.feil.andel')];
    if (share > stilling) return [andelsfelt(index), t('skjema.feil.overStilling', { prosent: desimaltall(stilling) })];
    const over = index === posts.length - 1 && sum > 100;
    return [andelsfelt(index), over ? t('skjema.feil.over100', { sum: desimaltall(sum) }) : undefined];
  });
  return {
    fra: datofeil(fra, t('skjema.feil.fra')) ?? (posts.length < 2 ? t('skjema.feil.ingen') : undefined),
    til: pagaar ? undefined : sluttfeil(fra, til, t('skjema.feil.til')),
    ...Object.fromEntries(shares),
    begrunnelse: retter && begrunnelse.trim() === '' ? t('skjema.feil.begrunnelse') : undefined,
  };
}

/** What is sent; only for a form without errors. */
export const tilFordeling = (tid: Tjenestetid, skjema: Fordelingsskjema): FordelingInn => ({
  fra: skjema.fra,
  til: skjema.pagaar ? null : skjema.til,
  andeler: stillingerDa(tid, skjema).map(({ id }) => ({
    periodeId: id,
    prosent: lesAndel(skjema.andeler[id] ?? '') ?? 0,
  })),
});
