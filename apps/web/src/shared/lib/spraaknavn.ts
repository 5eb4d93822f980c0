import type { Spraak } from '../i18n/i18n';

/** Each in itself: who looks for a language may not read the one on the page. */
export const SPRAAKNAVN: Readonly<Record<Spraak, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };
