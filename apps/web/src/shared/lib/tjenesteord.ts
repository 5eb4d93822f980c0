import type { components } from '@kp/api-client';
import type tjenesteord from '../i18n/nb/tjenesteord.json';
import { i18n } from '../i18n/i18n';
import { tolkDato } from './dato';
import { dager, datoITekst, maaneder, storForbokstav, tallord } from './format';

/** The words of service time, the same on every page that shows it. A page that uses them loads `tjenesteord`. */
const ns = 'tjenesteord';

type Skjema = components['schemas'];
export type Funn = Skjema['TjenestefunnResponse'];
export type Grunn = Skjema['PrognosegrunnResponse'];
export type Fravaersslag = Skjema['TjenestefravaerResponse']['slag'];
export type Stand = Skjema['PeriodedelResponse']['stand'];

const isKnown = (kategori: string): kategori is keyof typeof tjenesteord.kategori =>
  i18n.exists(`kategori.${kategori}`, { ns });

const UFOLDET: Readonly<Record<string, string>> = { ae: 'æ', oe: 'ø', aa: 'å' };

/** «Åpen uselektert praksis»; a category made in a rule set later is written out from its folded name. */
export const kategorinavn = (kategori: string, spraak: { readonly lng?: 'nb' } = {}): string =>
  isKnown(kategori)
    ? i18n.t(`kategori.${kategori}`, { ns, ...spraak })
    : storForbokstav(
        kategori
          .toLocaleLowerCase('nb')
          .replace(/ae|oe|aa/gu, (letters) => UFOLDET[letters] ?? letters)
          .replaceAll('_', ' '),
      );

/** The server's months, `7.20`, as they are read: 7,20. */
export const maanedstekst = (text: string): string => maaneder(Number(text));

/** In sentences: 6, but 6,25. */
export const maanederISetning = (text: string): string => maanedstekst(text).replace(/[,.]00$/, '');

/** What a text that counts months asks for: «1 måned mangler», «6 måneder mangler». */
export const antallMaaneder = (text: string): { count: number; maaneder: string } => ({
  count: Number(text),
  maaneder: maanederISetning(text),
});

const medKomma = (text: string): string => (i18n.language === 'en' ? text : text.replace('.', ','));

/** 37,5; 100 */
export const desimaltall = (value: number): string => medKomma(String(value));

/** 37,5 %; in English 37.5% */
export const stillingstekst = (prosent: number): string =>
  `${desimaltall(prosent)}${i18n.language === 'en' ? '' : '\u00a0'}%`;

/** A source is quoted as it was written. Where none was found the rule set has the portal's own words for it. */
export const kildetekst = (kilde: string): string =>
  kilde === i18n.t('utenKilde', { ns, lng: 'nb' }) ? i18n.t('utenKilde', { ns }) : kilde;

/** The end is included; null is open. */
export function tidsrom(fra: string, til: string | null): string {
  if (til === null) return i18n.t('tidsrom.aapent', { ns, fra: datoITekst(fra) });
  if (fra === til) return i18n.t('tidsrom.enDag', { ns, fra: datoITekst(fra) });
  return i18n.t('tidsrom.lukket', { ns, fra: datoITekst(fra), til: datoITekst(til) });
}

const MONTH_DAYS = 30.4375;

/** How far apart two days are, in words: «12 dager», «åtte måneder». */
export function avstand(antall: number): string {
  const days = Math.abs(antall);
  const count = Math.round(days / MONTH_DAYS);
  return days < 45 ? dager(days) : i18n.t('avstand.maaneder', { ns, count, antall: tallord(count) });
}

type Verdi = string | number | null;
type Ord = Readonly<Record<string, Verdi>>;

function readable(name: string, value: Verdi): string | number | null {
  if (name === 'dager' && typeof value === 'number') return medKomma(dager(value));
  if (typeof value === 'number') return desimaltall(value);
  if (value === null) return null;
  if (name === 'krav' || name === 'kategori') return kategorinavn(value);
  if (name === 'maaneder') return maanederISetning(value);
  return tolkDato(value) === value ? datoITekst(value) : value;
}

/** Dates, months and names as they are read; `tidsrom` where the values hold a stretch of time. */
function lesbare(parametere: Ord): Record<string, string | number | null> {
  const { fra, til } = parametere;
  const stretch = typeof fra === 'string' && til !== undefined && typeof til !== 'number' ? tidsrom(fra, til) : '';
  const read = Object.entries(parametere).map(([name, value]) => [name, readable(name, value)] as const);
  const { maaneder } = parametere;
  return {
    ...Object.fromEntries(read),
    tidsrom: stretch,
    ...(typeof maaneder === 'string' && antallMaaneder(maaneder)),
  };
}

/** What is odd, and what to do about it. */
export const funntekst = ({ kode, parametere }: Funn): string =>
  storForbokstav(i18n.t(`funn.${kode}`, { ns, ...lesbare(parametere) }));

/** Why there is no day, or what decides it. */
export const grunntekst = ({ kode, parametere }: Grunn): string =>
  i18n.t(`grunn.${kode}`, { ns, ...lesbare(parametere) });
