import { type CalendarDate, parseCalendarDate } from '@kp/kernel/calendar-date';
import { fail, ok, type Result } from '@kp/kernel/result';
import { normaliserMaalkode } from './maalkode';

export const AKTIVITETSTYPE_NAVN = {
  KLINISK_ARBEID: 'klinisk arbeid',
  PROSEDYRE: 'prosedyre',
  KURS: 'kurs',
  E_LAERING: 'e-læring',
  INDIVIDUELL_VEILEDNING: 'individuell veiledning',
  GRUPPEVEILEDNING: 'gruppeveiledning',
  FELLESKONSULTASJON: 'felleskonsultasjon',
  INTERNUNDERVISNING: 'internundervisning',
  LEGEVAKT: 'legevakt',
  SELVSTUDIUM: 'selvstudium',
  REFLEKSJON: 'refleksjon',
} as const;
export type Aktivitetstype = keyof typeof AKTIVITETSTYPE_NAVN;

export const STED_NAVN = {
  KOMMUNE: 'kommune',
  SYKEHUS: 'sykehus',
  KOMMUNE_ELLER_SYKEHUS: 'kommune eller sykehus',
} as const;
export type StedForGodkjenning = keyof typeof STED_NAVN;

export interface AnbefaltAktivitet {
  /** How many times; null when the goal names the activity without a number. Never zero. */
  readonly antall: number | null;
  /** One line without ` | `, which parts activities in a cell. */
  readonly tekst: string;
  readonly type: Aktivitetstype | null;
}

/** One goal as a catalogue file can tell it. */
export interface Katalogmaal {
  readonly kode: string;
  readonly tittel: string;
  readonly kategori: string;
  readonly maaltekst: string;
  readonly utdypendeTekst: string;
  readonly aktiviteter: readonly AnbefaltAktivitet[];
  readonly vurderingsformer: readonly string[];
  readonly stedForGodkjenning: StedForGodkjenning | null;
  readonly gyldigFra: CalendarDate | null;
  readonly gyldigTil: CalendarDate | null;
  readonly erstatter: readonly string[];
}
export type Katalogfelt = keyof Katalogmaal;

/** In the order the columns are written. */
export const KATALOGFELT = [
  'kode',
  'tittel',
  'kategori',
  'maaltekst',
  'utdypendeTekst',
  'aktiviteter',
  'vurderingsformer',
  'stedForGodkjenning',
  'gyldigFra',
  'gyldigTil',
  'erstatter',
] as const satisfies readonly Katalogfelt[];

const BULLET = /^[•·*–—-]\s+/u;
/** No leading `\s*`: on a long run of blanks that would take quadratic time. */
const BETWEEN_ITEMS = /[\r\n]+|\s\|(?=\s|$)/u;

function splitItems(cell: string): string[] {
  return cell
    .split(BETWEEN_ITEMS)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** An item that held a break or a bar would become two when read again. */
const oneLine = (text: string): string =>
  text
    .replace(/[\r\n]+/gu, ' ')
    .replace(/(^|\s)\|(?=\s|$)/gu, '$1/')
    .trim();

const NO_COUNT = 'uten antall';
const NO_TYPE = 'uten type';
const HIGHEST_COUNT = 9999;
const WITH_COUNT = /^(?:(\d+)|uten antall)\s*(?:×\s*|[x*]\s+)(.*)$/isu;
const BARE_COUNT = /^(?:\d+|uten antall)\s*[×x*]$/iu;
const IMPOSSIBLE_COUNT = /^[-−]?\d+(?:[.,]\d+)?\s*(?:×|[x*]\s)/iu;
const WITH_TYPE = /^(.*\S)\s*\(([^()]+)\)$/su;

const TYPE_BY_NAME = new Map<string, Aktivitetstype | null>([
  [NO_TYPE, null],
  ...Object.entries(AKTIVITETSTYPE_NAVN).map(([type, navn]) => [navn, type as Aktivitetstype] as const),
]);

/** Parentheses that name no type are part of the text. */
function splitType(text: string): { tekst: string; type: Aktivitetstype | null } {
  const [, tekst = '', navn = ''] = WITH_TYPE.exec(text) ?? [];
  const type = TYPE_BY_NAME.get(navn.trim().toLowerCase());
  return type === undefined ? { tekst: text, type: null } : { tekst, type };
}

function tolkAktivitet(item: string): AnbefaltAktivitet | null {
  const line = item.replace(BULLET, '');
  const counted = WITH_COUNT.exec(line);
  if (BARE_COUNT.test(line) || (!counted && IMPOSSIBLE_COUNT.test(line))) return null;
  const antall = counted?.[1] === undefined ? null : Number(counted[1]);
  if (antall === 0 || (antall ?? 0) > HIGHEST_COUNT) return null;
  const rest = splitType(counted ? (counted[2] ?? '').trim() : line);
  return rest.tekst === '' ? null : { antall, ...rest };
}

/** Reads `10 × Sutur av sår, selvstendig (prosedyre)`, one activity a line or parted by ` | `. */
export function tolkAktiviteter(cell: string): Result<AnbefaltAktivitet[]> {
  const aktiviteter: AnbefaltAktivitet[] = [];
  for (const item of splitItems(cell)) {
    const aktivitet = tolkAktivitet(item);
    if (!aktivitet) return fail('ugyldig', 'katalogimport.ugyldigAktivitet', { verdi: item });
    aktiviteter.push(aktivitet);
  }
  return ok(aktiviteter);
}

/** A text that itself looks like `5 x …` or `… (kurs)` is written with «uten antall» or «uten type», so that it reads back. */
function formaterAktivitet({ antall, tekst, type }: AnbefaltAktivitet): string {
  const line = oneLine(tekst);
  const count = antall === null ? '' : `${String(antall)} × `;
  const suffix = type === null ? '' : ` (${AKTIVITETSTYPE_NAVN[type]})`;
  const plain = `${count}${line}${suffix}`;
  const read = tolkAktivitet(plain);
  if (read?.antall === antall && read.tekst === line && read.type === type) return plain;
  return `${count || `${NO_COUNT} × `}${line}${suffix || ` (${NO_TYPE})`}`;
}

export function formaterAktiviteter(aktiviteter: readonly AnbefaltAktivitet[]): string {
  return aktiviteter.map(formaterAktivitet).join('\n');
}

/** One form a line or parted by ` | `; a cell with neither is parted by semicolons. */
export function tolkVurderingsformer(cell: string): string[] {
  const items = BETWEEN_ITEMS.test(cell.trim()) ? splitItems(cell) : cell.split(';');
  return items.map((item) => item.trim().replace(BULLET, '')).filter((item) => item !== '');
}

export function formaterVurderingsformer(former: readonly string[]): string {
  const lines = former.map(oneLine);
  // A trailing bar tells the reader that the semicolon in a lone form is part of its text.
  return lines.length === 1 && lines[0]?.includes(';') ? `${lines[0]} |` : lines.join('\n');
}

const IN_KOMMUNE = /kommun|municipal|primærhelse|primary care/u;
const IN_SYKEHUS = /s[yj]u?kehus|hospital|helseforetak|spesialisthelse/u;
const IN_BOTH = /^(?:begge|both|valgfritt)/u;

export function tolkSted(cell: string): Result<StedForGodkjenning | null> {
  const text = cell.trim().toLowerCase();
  if (text === '') return ok(null);
  const kommune = IN_KOMMUNE.test(text);
  const sykehus = IN_SYKEHUS.test(text);
  if ((kommune && sykehus) || IN_BOTH.test(text)) return ok('KOMMUNE_ELLER_SYKEHUS');
  if (kommune) return ok('KOMMUNE');
  if (sykehus) return ok('SYKEHUS');
  return fail('ugyldig', 'katalogimport.ugyldigSted', { verdi: cell });
}

/** Empty is no date. */
export function tolkDato(cell: string | Date): Result<CalendarDate | null> {
  const text = typeof cell === 'string' ? cell.trim() : Number.isNaN(cell.getTime()) ? '?' : cell.toISOString();
  if (text === '') return ok(null);
  const date = parseCalendarDate(text);
  return date === null ? fail('ugyldig', 'katalogimport.ugyldigDato', { verdi: text }) : ok(date);
}

/** Older codes, parted by comma, semicolon, bar, line break or «og». */
export function tolkErstatter(cell: string): Result<string[]> {
  const parts = cell.split(/[,;|\r\n]+|\s(?:og|and)\s/u).map((part) => part.trim());
  const koder: string[] = [];
  for (const part of parts.filter((text) => text !== '')) {
    const kode = normaliserMaalkode(part);
    if (kode === null) return fail('ugyldig', 'katalogimport.ugyldigErstatter', { verdi: part });
    koder.push(kode);
  }
  return ok(koder);
}
