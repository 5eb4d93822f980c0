const SEPARATOR = String.raw`[\s\-._/:]`;

/** Letters, possibly ending in digits when a separator follows (`DEL1-12`); an `E` before them marks an example code. */
const SHAPE = new RegExp(
  String.raw`^(?:(E)${SEPARATOR}+)?([A-ZÆØÅ]{2,12}(?:\d{1,2}(?=${SEPARATOR}))?)${SEPARATOR}*(\d{1,6})$`,
  'u',
);
const DASHES = /[\u2010-\u2015\u2212]/gu;
const TRAILING_PUNCTUATION = /[\s.,:;]+$/u;
const HIGHEST_NUMBER = 9999;
const LONGEST_CODE = 40;

/**
 * The one way a goal code is written (`ALM-055`), whatever the file wrote: `ALM 055`, `alm-55` and `ALM055` are one goal
 * (docs: domain section 3). Null when the text is no code; a range such as `ALM 5-6` is none.
 */
export function normaliserMaalkode(text: string): string | null {
  if (text.length > LONGEST_CODE) return null;
  const cleaned = text.normalize('NFKC').trim().toUpperCase().replace(DASHES, '-').replace(TRAILING_PUNCTUATION, '');
  const match = SHAPE.exec(cleaned);
  if (!match) return null;
  const [, example, prefix = '', digits = ''] = match;
  const number = Number(digits);
  if (number > HIGHEST_NUMBER) return null;
  return [...(example ? [example] : []), prefix, String(number).padStart(3, '0')].join('-');
}
