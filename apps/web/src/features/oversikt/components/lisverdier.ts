import type { TFunction } from 'i18next';
import { datofeil, sluttfeil } from '../../../shared/lib/datofeil';
import type { Folkerad } from '../../../shared/lib/folk';
import type { NyLis } from '../api/oversikt';

export const SPESIALITETER = ['ALM', 'SAM', 'ARB', 'LIS1'] as const satisfies readonly NyLis['spesialitet'][];

/** As typed; '' is empty. */
export interface Lisverdier {
  readonly epost: string;
  readonly navn: string;
  readonly hprNummer: string;
  readonly spesialitet: NyLis['spesialitet'] | null;
  readonly startdato: string;
  readonly planlagtSlutt: string;
  readonly fra: string;
  readonly lederId: string;
  readonly veilederId: string;
}

/** The server's koder that are about one field. */
export const LISKODER: Readonly<Record<string, string>> = {
  'lis.egenSak': 'epost',
  'lis.sammePerson': 'epost',
  'lis.lederManglerRolle': 'lederId',
  'lis.veilederManglerRolle': 'veilederId',
  'lis.harUtdanningslop': 'spesialitet',
  'lis.manglerKatalog': 'spesialitet',
  'lis.sluttFoerStart': 'planlagtSlutt',
  'lis.tilknytningFoerStart': 'fra',
  'lis.tilknytningEtterSlutt': 'fra',
  'virksomheter.egenRolle': 'epost',
  'virksomheter.ugyldigHpr': 'hprNummer',
  'virksomheter.manglerHpr': 'hprNummer',
};

/** Where there is only one to choose, or it is the leder who fills in, the choice is made. */
export const tomLis = (ledere: readonly Folkerad[], veiledere: readonly Folkerad[], meg: string): Lisverdier => ({
  ...{ epost: '', navn: '', hprNummer: '', spesialitet: null },
  ...{ startdato: '', planlagtSlutt: '', fra: '' },
  lederId: ledere.some(({ id }) => id === meg) ? meg : only(ledere),
  veilederId: only(veiledere),
});

const only = (personer: readonly Folkerad[]): string => (personer.length === 1 ? (personer[0]?.id ?? '') : '');

const digits = (text: string): string => text.replace(/\s/g, '');

export function sjekkLis(t: TFunction<'oversikt'>, v: Lisverdier): Readonly<Record<string, string | undefined>> {
  const epost = v.epost.trim();
  const hpr = digits(v.hprNummer);
  const tooEarly = v.fra < v.startdato ? t('ny.fraFoerStart') : undefined;
  return {
    spesialitet: v.spesialitet === null ? t('ny.spesialitetMangler') : undefined,
    epost: epost === '' ? t('ny.epostMangler') : /^\S+@\S+\.\S+$/.test(epost) ? undefined : t('ny.epostUgyldig'),
    navn: v.navn.trim().length >= 2 ? undefined : t('ny.navnMangler'),
    hprNummer: /^\d{7,9}$/.test(hpr) ? undefined : t(hpr === '' ? 'ny.hprMangler' : 'ny.hprUgyldig'),
    startdato: datofeil(v.startdato, t('ny.startMangler')),
    planlagtSlutt: sluttfeil(v.startdato, v.planlagtSlutt),
    fra: datofeil(v.fra, t('ny.fraMangler')) ?? tooEarly,
    lederId: v.lederId === '' ? t('ny.lederMangler') : undefined,
    veilederId: v.veilederId === '' ? t('ny.veilederMangler') : undefined,
  };
}

export const tilLis = (v: Lisverdier, virksomhetId: string): NyLis => ({
  epost: v.epost.trim(),
  navn: v.navn.trim(),
  hprNummer: digits(v.hprNummer),
  virksomhetId,
  spesialitet: v.spesialitet ?? 'ALM',
  startdato: v.startdato,
  planlagtSlutt: v.planlagtSlutt === '' ? null : v.planlagtSlutt,
  lederId: v.lederId,
  veilederId: v.veilederId,
  fra: v.fra,
});
