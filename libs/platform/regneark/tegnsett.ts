export type Tegnsett = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const BYTE_ORDER_MARKS: readonly { readonly bytes: readonly number[]; readonly tegnsett: Tegnsett }[] = [
  { bytes: [0xef, 0xbb, 0xbf], tegnsett: 'utf-8' },
  { bytes: [0xff, 0xfe], tegnsett: 'utf-16le' },
  { bytes: [0xfe, 0xff], tegnsett: 'utf-16be' },
];

/** 0x80–0x9F in Windows-1252; a space where the code page has nothing. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Some releases of Node decode windows-1252 as latin1 and leave these as control characters. */
function repairControls(text: string): string {
  return text.replace(/[\u0080-\u009F]/gu, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}

/** By the byte order mark; without one UTF-8 if it is valid throughout, otherwise Windows-1252, where every byte is valid. */
export function dekodTekst(buffer: Buffer): { tekst: string; tegnsett: Tegnsett } {
  const marked = BYTE_ORDER_MARKS.find(({ bytes }) => bytes.every((byte, index) => buffer[index] === byte));
  if (marked) return { tekst: new TextDecoder(marked.tegnsett).decode(buffer), tegnsett: marked.tegnsett };
  try {
    return { tekst: new TextDecoder('utf-8', { fatal: true }).decode(buffer), tegnsett: 'utf-8' };
  } catch {
    return { tekst: repairControls(new TextDecoder('windows-1252').decode(buffer)), tegnsett: 'windows-1252' };
  }
}
