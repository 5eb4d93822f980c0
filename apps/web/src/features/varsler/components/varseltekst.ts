import { i18n } from '../../../shared/i18n/i18n';
import type varsler from '../../../shared/i18n/nb/varsler.json';
import { datoITekst } from '../../../shared/lib/format';
import type { Varselpost } from '../api/varsler';

const ns = 'varsler';

/** The kind comes from the server, so whether the web has a sentence for it is asked when it comes. */
const isKnown = (slag: string): slag is keyof typeof varsler => i18n.exists(slag, { ns });

const readable = (value: string | number): string | number =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? datoITekst(value) : value;

/** The sentence of a notice; a kind the web does not know yet still says that something has happened. */
export function varseltekst({ slag, parametere }: Pick<Varselpost, 'slag' | 'parametere'>): string {
  if (!isKnown(slag)) return i18n.t('varslerUkjent', { ns: 'profil' });
  const values = Object.fromEntries(Object.entries(parametere).map(([name, value]) => [name, readable(value)]));
  return i18n.t(slag, { ns, ...values });
}
