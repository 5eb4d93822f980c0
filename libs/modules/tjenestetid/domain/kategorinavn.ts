export const KATEGORIER: Readonly<Record<string, string>> = {
  AAPEN_USELEKTERT: 'Åpen uselektert praksis',
  ANNEN_ALLMENNMEDISINSK: 'Annen allmennmedisinsk tjeneste',
  INSTITUSJON: 'Institusjonstjeneste',
  SAMFUNNSMEDISINSK: 'Samfunnsmedisinsk tjeneste',
  KLINISK: 'Klinisk tjeneste',
  SYKEHUS: 'Tjeneste i sykehus',
  KOMMUNE: 'Tjeneste i kommune',
};

/** Where the rule set has no categories, a period is entered under this one. */
export const UTEN_KATEGORI = 'TJENESTE';

/** A category Helsedirektoratet has added since is shown by its name. */
export const kategorinavn = (kategori: string): string =>
  KATEGORIER[kategori] ?? (kategori.charAt(0) + kategori.slice(1).toLowerCase()).replaceAll('_', ' ');
