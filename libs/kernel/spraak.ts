/** The languages of screens, errors and mail. What is signed, and the paper of it, stays in bokmål. */
export const SPRAAK = ['nb', 'nn', 'en'] as const;
export type Spraak = (typeof SPRAAK)[number];

/** For Intl: British dates and numbers in English. */
export const LOKALE: Readonly<Record<Spraak, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

export const somSpraak = (value: unknown): Spraak => SPRAAK.find((spraak) => spraak === value) ?? 'nb';

/** The first language of an Accept-Language that the portal has; browsers name the wanted one first. */
export const foretrukket = (header: string | undefined): Spraak =>
  (header ?? '')
    .split(',')
    .map((tag) => tag.trim().slice(0, 2).toLowerCase())
    .map((tag) => SPRAAK.find((spraak) => spraak === tag || (spraak === 'nb' && tag === 'no')))
    .find((spraak) => spraak !== undefined) ?? 'nb';

/**
 * A table of texts for each language, asked as `tekst(spraak, 'emne', { navn })`. The compiler holds every table to the
 * keys of bokmål; `{{navn}}` is filled in as in the web's text files.
 */
export const lagTekst =
  <K extends string>(tables: Readonly<Record<Spraak, Readonly<Record<K, string>>>>) =>
  (spraak: Spraak, key: NoInfer<K>, values: Readonly<Record<string, string | number>> = {}): string =>
    tables[spraak][key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
