/** The texts of the other languages, apart from i18n.ts: who reads bokmål never fetches even the list of them. */
export const andreTekster = import.meta.glob<Record<string, unknown>>(['./nn/*.json', './en/*.json'], {
  import: 'default',
});
