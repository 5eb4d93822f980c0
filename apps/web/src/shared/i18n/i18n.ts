import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { lager } from '../lib/lager';
import felles from './nb/felles.json';
import status from './nb/status.json';

export const SPRAAK = ['nb', 'nn', 'en'] as const;
export type Spraak = (typeof SPRAAK)[number];

type Tekster = Record<string, unknown>;
type Lasting = () => Promise<Tekster>;

/** Each feature's texts are their own chunk; only what every page needs rides in the first load. */
const bokmaal = import.meta.glob<Tekster>(['./nb/*.json', '!./nb/felles.json', '!./nb/status.json'], {
  import: 'default',
});
const NONE: Lasting = () => Promise.resolve({});

async function load(language: string, namespace: string): Promise<Tekster> {
  const texts: Readonly<Record<string, Lasting>> = language === 'nb' ? bokmaal : (await import('./andre')).andreTekster;
  // What is not translated yet is read in bokmål, key by key.
  return (texts[`./${language}/${namespace}.json`] ?? NONE)();
}

const KEY = 'kp:spraak';
const start = SPRAAK.find((spraak) => spraak === lager.read(KEY)) ?? 'nb';

/** What the page is read aloud in, and what the calls to the server ask for. */
const mark = (language: string): void => {
  document.documentElement.lang = language;
};
mark(start);

export const i18n = i18next.createInstance();
i18n.on('languageChanged', mark);

/** Done when the texts of the first page's frame are here; in bokmål at once. */
export const i18nKlar = i18n
  .use(initReactI18next)
  .use({
    type: 'backend' as const,
    init: () => undefined,
    read(language: string, namespace: string, done: (error: unknown, data: Tekster | null) => void) {
      load(language, namespace).then(
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
    lng: start,
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

/** The language of this device from now on. */
export async function brukSpraak(spraak: Spraak): Promise<void> {
  lager.save(KEY, spraak);
  if (spraak !== i18n.language) await i18n.changeLanguage(spraak);
}
