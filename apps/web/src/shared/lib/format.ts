import { i18n } from '../i18n/i18n';
import { dagerMellom, datoAv, iDag } from './dato';

const NBSP = '\u00a0';
/** Not every browser knows nynorsk; then bokmål, never the language of the machine. */
const LOKALE: Readonly<Record<string, string[]>> = { nn: ['nn-NO', 'nb-NO'], en: ['en-GB'] };
const lokale = (): string[] => LOKALE[i18n.language] ?? ['nb-NO'];

/** One formatter a language, made when it is first asked for. */
function perLanguage<T>(make: (locale: string[]) => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const formatter = made.get(i18n.language) ?? make(lokale());
    made.set(i18n.language, formatter);
    return formatter;
  };
}
const inUtc = (options: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) =>
  perLanguage((locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }));

const longDate = inUtc({ day: 'numeric', month: 'long', year: 'numeric' });
const longDay = inUtc({ day: 'numeric', month: 'long' });
const time = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' }),
);
const whole = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
const upToTwo = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const list = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** «20.» and its month stay on one line. */
const tie = (text: string): string => text.replace(/(\d\.?) /, `$1${NBSP}`);
const asDate = (iso: string): Date => new Date(`${iso.slice(0, 10)}T00:00:00Z`);
const year = (iso: string): string => iso.slice(0, 4);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** «lederen i Fjellvik kommune skal godkjenne» begins a line as «Lederen …». */
export const storForbokstav = upperFirst;

/** Our own list: Node and the browsers do not agree on the dots. */
const monthShort = (iso: string): string =>
  i18n.t('maanederKort', { returnObjects: true })[asDate(iso).getUTCMonth()] ?? '';

/** 20. november 2026 */
export const datoITekst = (iso: string): string => tie(longDate().format(asDate(iso)));

/** 14. oktober this year, else 14. oktober 2025: for dense lists. */
export const datoKort = (iso: string, today = iDag()): string =>
  year(iso) === year(today) ? tie(longDay().format(asDate(iso))) : datoITekst(iso);

/** 1. feb. 2025: for narrow tables. */
export const datoSmal = (iso: string): string =>
  i18n.t('tid.smal', { dag: asDate(iso).getUTCDate(), maaned: monthShort(iso), aar: year(iso) });

/** sept. 2029 */
export const maanedOgAar = (iso: string): string => `${monthShort(iso)} ${year(iso)}`;

/** Fredag 20. november 2026: over the heading of a front page. */
export const ukedagOgDato = (iso: string): string =>
  upperFirst(`${i18n.t('ukedager', { returnObjects: true })[asDate(iso).getUTCDay()] ?? ''} ${datoITekst(iso)}`);

/** kl. 15.12, of an instant, in Norwegian time. */
export const klokken = (instant: string): string =>
  i18n.t('tid.klokken', { tid: time().format(new Date(instant)).replace(/[:.]/, i18n.t('tid.skille')) });

/** 20. november 2026 kl. 08.21 */
export const tidspunkt = (instant: string): string => `${datoITekst(datoAv(instant))} ${klokken(instant)}`;

/** 1. mars – 16. oktober 2027; 4.–5. mars 2026; 1. sept. 2026 – pågår */
export function periode(fra: string, til: string | null): string {
  if (til === null) return i18n.t('tid.pagaar', { fra: datoSmal(fra) });
  if (fra === til) return datoITekst(fra);
  if (fra.slice(0, 7) === til.slice(0, 7))
    return i18n.t('tid.sammeMaaned', { fra: asDate(fra).getUTCDate(), til: datoITekst(til) });
  const start = year(fra) === year(til) ? tie(longDay().format(asDate(fra))) : datoITekst(fra);
  return i18n.t('tid.periode', { fra: start, til: datoITekst(til) });
}

/** I dag, I går, 6 dager siden; after 90 days the date. Takes a date or an instant. */
export function sidenTekst(naar: string, today = iDag()): string {
  const day = naar.length > 10 ? datoAv(naar) : naar;
  const days = dagerMellom(day, today);
  if (days < 0 || days > 90) return datoITekst(day);
  if (days === 0) return i18n.t('tid.iDag');
  return days === 1 ? i18n.t('tid.iGaar') : i18n.t('tid.dagerSiden', { count: days });
}

/** I dag kl. 15.12, I går kl. 08.00, 6 dager siden: for what was written. */
export function skrevet(instant: string, today = iDag()): string {
  const since = sidenTekst(instant, today);
  return dagerMellom(datoAv(instant), today) <= 1 ? `${since} ${klokken(instant)}` : since;
}

/** 1 dag, 16 dager */
export const dager = (antall: number): string => i18n.t('tid.dager', { count: antall });

/** 4 812, with a no-break space */
export const tall = (antall: number): string => whole().format(antall).replace(/\s/g, NBSP);

/** «to», «sju», «13»: headings and sentences write small numbers out. `intetkjoenn` gives «ett mål». */
export function tallord(antall: number, intetkjoenn = false): string {
  if (antall === 1 && intetkjoenn) return i18n.t('tallordEtt');
  return i18n.t('tallord', { returnObjects: true })[antall] ?? tall(antall);
}

/** The same with a capital, to begin a sentence: «Sju ting venter på deg». */
export const stortTallord = (antall: number, intetkjoenn = false): string => upperFirst(tallord(antall, intetkjoenn));

/** 15; 1,5: no more decimals than there are */
export const desimaler = (antall: number): string => upToTwo().format(antall).replace(/\s/g, NBSP);

/** 26,47; one decimal on front pages */
export const maaneder = (antall: number, decimals = 2): string =>
  new Intl.NumberFormat(lokale(), { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .format(antall)
    .replace(/\s/g, NBSP);

/** 80 % of the number 80; in English 80% */
export const prosent = (andel: number): string => `${tall(andel)}${i18n.language === 'en' ? '' : NBSP}%`;

/** «31», or «færre enn 5» where the server withholds the figure (null). */
export const tallEllerSkjult = (antall: number | null, grense: number): string =>
  antall === null ? i18n.t('tid.faerreEnn', { grense }) : tall(antall);

/** IS of Ida Solbakken */
export function initialer(navn: string): string {
  const words = navn.trim().split(/\s+/);
  const first = words[0]?.charAt(0) ?? '';
  return (words.length > 1 ? first + (words.at(-1)?.charAt(0) ?? '') : first).toUpperCase();
}

/** Ida of Ida Solbakken */
export const fornavn = (navn: string): string => navn.trim().split(/\s+/)[0] ?? navn;

/** Idas, Jonas’: names on s, x and z take only the apostrophe. In English Ida’s. */
export function eieform(navn: string): string {
  if (i18n.language === 'en') return `${navn}’s`;
  return /[sxz]$/i.test(navn) ? `${navn}’` : `${navn}s`;
}

/** Ida, Torstein Myrvang og Guro Bakkehaug */
export const oppramsing = (navn: readonly string[]): string => list().format(navn);
