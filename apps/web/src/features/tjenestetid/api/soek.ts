/** `?kategori=INSTITUSJON`: what is to be planned. */
export function lesNyPeriode(search: Record<string, unknown>): { kategori?: string } {
  const { kategori } = search;
  return typeof kategori === 'string' && /^[A-Z_]{1,60}$/.test(kategori) ? { kategori } : {};
}

/** `?rett=true`: correct what is attested, where it could also be changed after that day. */
export const lesRett = (search: Record<string, unknown>): { rett?: boolean } =>
  search['rett'] === true ? { rett: true } : {};
