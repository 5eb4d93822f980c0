/** The server's refusals that are about one field. */
export const FELTKODER = {
  'tjenestetid.sluttFoerStart': 'til',
  'tjenestetid.ugyldigDato': 'fra',
  'tjenestetid.ugyldigStilling': 'stilling',
  'tjenestetid.ukjentKategori': 'kategori',
  'tjenestetid.ukjentVirksomhet': 'virksomhetId',
  'tjenestetid.ukjentArena': 'arenaId',
  'tjenestetid.fravaerUtenforPerioden': 'fravaer',
  'tjenestetid.fravaerOver100': 'fravaer',
  'tjenestetid.ugyldigGrad': 'fravaer',
  'tjenestetid.manglerBegrunnelse': 'begrunnelse',
} as const;
