import { readLenke } from '../domain/lenke';
import type { Lenkeutfall } from '../domain/ressurs';
import { LukketAdresse, type Nettport, type Svar } from './nettport';

export interface Lenkesvar {
  readonly utfall: Lenkeutfall;
  /** Why it did not answer, as a code. */
  readonly grunn: string | null;
}

const MOST_REDIRECTS = 5;
const GONE = [404, 410];
const gone = (grunn: string): Lenkesvar => ({ utfall: 'BORTE', grunn });

/** Follows redirects by hand, each one asked like the first. */
export async function spoerLenke(nett: Nettport, adresse: string): Promise<Lenkesvar> {
  let url = readLenke(adresse);
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    if (url === null) return gone('ugyldigAdresse');
    const svar = await askOnce(nett, url);
    if ('utfall' in svar) return svar;
    if (svar.location === null || svar.status < 300 || svar.status > 399) return judge(svar.status);
    url = URL.canParse(svar.location, url) ? readLenke(new URL(svar.location, url).href) : null;
  }
  return gone('forMangeViderekoblinger');
}

/** Many servers answer HEAD wrongly; only what GET says is held against them. */
async function askOnce(nett: Nettport, url: URL): Promise<Svar | Lenkesvar> {
  try {
    const head = await nett.ask(url, 'HEAD');
    return head.status < 400 ? head : await nett.ask(url, 'GET');
  } catch (error) {
    if (error instanceof LukketAdresse) return gone('lukketAdresse');
    return isUnknownHost(error) ? gone('ukjentNavn') : { utfall: 'UTEN_SVAR', grunn: 'ingenKontakt' };
  }
}

const isUnknownHost = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOTFOUND';

/** One that asks who we are, or to come back later, is there. */
function judge(status: number): Lenkesvar {
  if (GONE.includes(status)) return gone(`http${String(status)}`);
  return status >= 500 ? { utfall: 'UTEN_SVAR', grunn: `http${String(status)}` } : { utfall: 'SVARER', grunn: null };
}
