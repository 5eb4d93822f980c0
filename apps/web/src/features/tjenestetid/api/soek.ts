/** `?kategori=INSTITUSJON`: what is to be planned. */
export function lesNyPeriode(search: Record<string, unknown>): { kategori?: string } {
  const { kategori } = search;
  return typeof kategori === 'string' && /^[A-Z_]{1,60}$/.test(kategori) ? { kategori } : {};
}

/** `?rett=true`: correct what is attested, where it could also be changed after that day. */
export const lesRett = (search: Record<string, unknown>): { rett?: boolean } =>
  search['rett'] === true ? { rett: true } : {};

interface Fordelingssoek {
  readonly fra?: string;
  readonly til?: string;
  readonly id?: string;
  readonly rett?: boolean;
}

const dato = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;

/** `?fra=2025-01-01&til=2025-06-30`: the days to divide; `?id=…`: one to change, with `rett=true` to correct. */
export function lesFordeling(search: Record<string, unknown>): Fordelingssoek {
  const [fra, til] = [dato(search['fra']), dato(search['til'])];
  const id = typeof search['id'] === 'string' ? search['id'] : undefined;
  return { ...(fra && { fra }), ...(til && { til }), ...(id && { id }), ...lesRett(search) };
}
