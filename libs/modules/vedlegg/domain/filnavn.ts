const LONGEST_NAME = 120;
/** Control characters, and those that turn the direction of writing: `fdp.exe` written backwards looks like a PDF. */
// eslint-disable-next-line no-control-regex -- naming the control characters is the point
const HIDDEN = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|\p{Surrogate}/gu;
/** What a path or a shell could be made of. */
const UNSAFE = /[<>:"|?*\\/]/gu;

/** The extension in small letters, with its dot; empty when there is none. */
export const filendelse = (navn: string): string => /\.[a-z0-9]{1,10}$/iu.exec(navn)?.[0].toLowerCase() ?? '';

/** The last part of what the sender called the file, fit to be shown and to be saved under. Never where it is stored. */
export function rensFilnavn(navn: string): string {
  const last = navn.normalize('NFC').replace(HIDDEN, '').split(/[/\\]/u).at(-1) ?? '';
  const clean = last.replace(UNSAFE, '_').replace(/\s+/gu, ' ').trim();
  const end = filendelse(clean);
  const stem = clean.slice(0, clean.length - end.length).replace(/^\.+|[. ]+$/gu, '');
  return `${Array.from(stem || 'vedlegg')
    .slice(0, LONGEST_NAME - end.length)
    .join('')}${end}`;
}

/** RFC 6266: a plain name for old programs, and the real one. */
export function nedlastingshode(navn: string): string {
  const plain = navn.replace(/[^\x20-\x7E]|["%\\]/gu, '_');
  const real = encodeURIComponent(navn).replace(/['()*]/gu, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${real}`;
}
