/** Words that say nothing about what a text is about. */
const SMAAORD = new Set(
  'av de den der det du eller en er et for fra har i ikke kan med når og også om på seg som til ved vi å the and of in to'.split(
    ' ',
  ),
);
/** Longer than any word somebody types; a run of letters without end is cut here. */
const LONGEST = 40;

/** The words of a text, small letters; å is one letter however it was typed. */
export const splitWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

export const carriesMeaning = (word: string): boolean => !SMAAORD.has(word);

/** Norwegian letters as those without them type them: «sår», «saar» and «sar» are one word. Only a–z and 0–9 remain. */
export function fold(word: string): string {
  const plain = word
    .replace(/[æä]/g, 'ae')
    .replace(/å/g, 'aa')
    .replace(/[øö]/g, 'oe')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
  return plain.replace(/a[ae]/g, 'a').replace(/oe/g, 'o').slice(0, LONGEST);
}
