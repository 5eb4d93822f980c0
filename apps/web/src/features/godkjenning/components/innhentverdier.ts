import type { TFunction } from 'i18next';
import { iDag } from '../../../shared/lib/dato';
import { datofeil } from '../../../shared/lib/datofeil';
import { type Folkerad, medRolle } from '../../../shared/lib/folk';
import type { Innhentet, Maalside } from '../../../shared/lib/maalside';

type Rolle = Innhentet['rolle'];
type Utfall = Innhentet['utfall'];

/** The one named is not in the portal. */
export const ANNEN = 'annen';

/** As typed; '' is empty. */
export interface Innhentverdier {
  readonly rolle: Rolle | null;
  /** A person of the portal, or `annen`. */
  readonly hvem: string;
  readonly navn: string;
  readonly dato: string;
  readonly hvordan: string;
  readonly ordene: string;
  readonly utfall: Utfall | null;
}

/** The recommendations that have not been given yet. */
export const ventende = ({ anbefalinger }: Maalside): Maalside['anbefalinger'] =>
  anbefalinger.filter(({ tilstand }) => tilstand === 'VENTER');

export function startverdier(maal: Maalside): Innhentverdier {
  const waiting = ventende(maal);
  const only = waiting.length === 1 ? waiting[0] : undefined;
  return {
    rolle: only?.rolle ?? null,
    hvem: only?.personId ?? '',
    ...{ navn: '', dato: '', hvordan: '', ordene: '', utfall: null },
  };
}

interface Person {
  readonly id: string;
  readonly navn: string;
}

/** The one who was asked first, then others with the role; never the LIS or the one who gave the other recommendation. */
export function mulige(maal: Maalside, rolle: Rolle | null, personer: readonly Folkerad[]): readonly Person[] {
  const asked = ventende(maal).find((anbefaling) => anbefaling.rolle === rolle);
  const other = maal.anbefalinger.find((anbefaling) => anbefaling.rolle !== rolle);
  const first = asked?.personId ? [{ id: asked.personId, navn: asked.person }] : [];
  const taken = new Set([maal.lis.id, other?.personId, asked?.personId]);
  const rest = rolle === null ? [] : medRolle(personer, rolle).filter(({ id }) => !taken.has(id));
  return [...first, ...rest.map(({ id, navn }) => ({ id, navn }))];
}

export function sjekkInnhentet(
  t: TFunction<'godkjenning'>,
  v: Innhentverdier,
): Readonly<Record<string, string | undefined>> {
  return {
    rolle: v.rolle === null ? t('innhent.rolleMangler') : undefined,
    hvem: v.hvem === '' ? t('innhent.hvemMangler') : undefined,
    navn: v.hvem === ANNEN && v.navn.trim() === '' ? t('innhent.navnMangler') : undefined,
    dato: datofeil(v.dato, t('innhent.datoMangler')) ?? (v.dato > iDag() ? t('innhent.datoFrem') : undefined),
    hvordan: v.hvordan === '' ? t('innhent.hvordanMangler') : undefined,
    utfall: v.utfall === null ? t('innhent.utfallMangler') : undefined,
    ordene: v.ordene.trim() === '' ? t('innhent.ordeneMangler') : undefined,
  };
}

export function tilInnhentet(v: Innhentverdier, personer: readonly Person[]): Innhentet {
  const known = personer.find(({ id }) => id === v.hvem);
  return {
    rolle: v.rolle ?? 'SUPERVISOR',
    hvem: known?.navn ?? v.navn.trim(),
    ...(known && { brukerId: known.id }),
    dato: v.dato,
    hvordan: v.hvordan,
    ordene: v.ordene.trim(),
    utfall: v.utfall ?? 'ANBEFALT',
  };
}
