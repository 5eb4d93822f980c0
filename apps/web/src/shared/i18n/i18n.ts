import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import felles from './nb/felles.json';
import status from './nb/status.json';

/** Each feature's texts are their own chunk; only what every page needs rides in the first load. */
const texts = import.meta.glob<Record<string, unknown>>('./*/*.json', { import: 'default' });

export const i18n = i18next.createInstance();

void i18n
  .use(initReactI18next)
  .use({
    type: 'backend' as const,
    init: () => undefined,
    read(language: string, namespace: string, done: (error: unknown, data: Record<string, unknown> | null) => void) {
      const load = texts[`./${language}/${namespace}.json`];
      if (!load) {
        done(new Error(`No texts for ${language}/${namespace}`), null);
        return;
      }
      load().then(
        (data) => {
          done(null, data);
        },
        (error: unknown) => {
          done(error, null);
        },
      );
    },
  })
  .init({
    lng: 'nb',
    fallbackLng: 'nb',
    ns: ['felles', 'status'],
    defaultNS: 'felles',
    partialBundledLanguages: true,
    resources: { nb: { felles, status } },
    // With core texts bundled, the first render must not wait a tick for them.
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
