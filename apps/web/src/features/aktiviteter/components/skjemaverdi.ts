import { iDag, tolkDato } from '../../../shared/lib/dato';
import { tallIFelt } from '../../../shared/lib/tallfelt';
import type { Vedlegg } from '../../../shared/lib/vedlegg';
import type { Aktivitet, AktivitetInn, Tellerad } from '../api/aktiviteter';
import type { Aktivitetstype } from '../api/filter';

/** The form as it is typed: figures and dates are text, so that a draft keeps what cannot be read yet. */
export interface Skjema {
  /** Null when the title is made from the text, as it is unless somebody has given it one of its own. */
  readonly tittel: string | null;
  readonly tekst: string;
  readonly type: Aktivitetstype;
  readonly fra: string;
  readonly til: string;
  readonly antall: string;
  readonly timer: string;
  readonly arenaId: string | null;
  readonly maalIder: readonly string[];
  readonly privat: boolean;
  /** Left out in a draft kept from before there were files. */
  readonly vedlegg?: readonly Vedlegg[];
  /** Who is to confirm; null until chosen, then the form proposes the last one. */
  readonly bedt: string | null;
}

/** The draft on the server that something is saved to; both null before the first time. */
export interface Sak {
  readonly id: string | null;
  readonly versjon: number | null;
}

/** A date that can be sent; the field keeps what was typed when it is none. */
const erDato = (verdi: string): boolean => tolkDato(verdi) === verdi;

const MED_TIMER: ReadonlySet<Aktivitetstype> = new Set<Aktivitetstype>([
  'KURS',
  'E_LAERING',
  'INDIVIDUELL_VEILEDNING',
  'GRUPPEVEILEDNING',
  'INTERNUNDERVISNING',
  'SELVSTUDIUM',
]);

/** Whether the type is measured in hours, in a count, or not at all. */
export function maaltI(type: Aktivitetstype): 'timer' | 'antall' | 'ingenting' {
  if (MED_TIMER.has(type)) return 'timer';
  return type === 'REFLEKSJON' ? 'ingenting' : 'antall';
}

/** Courses may last several days. */
export const harPeriode = (type: Aktivitetstype): boolean => type === 'KURS';

export const tomtSkjema = (forvalg: Partial<Skjema> = {}): Skjema => ({
  tittel: null,
  tekst: '',
  type: 'KLINISK_ARBEID',
  fra: iDag(),
  til: '',
  antall: '1',
  timer: '',
  arenaId: null,
  maalIder: [],
  privat: forvalg.type === 'REFLEKSJON',
  vedlegg: [],
  bedt: null,
  ...forvalg,
});

/** As last time: the words too, as a start; but today, and with what can still be chosen. Files belong to what they prove. */
export function sammeSomSist(sist: Aktivitet, valgbare: Valgbare): Partial<Skjema> {
  const { vedlegg: _, ...last } = fraAktivitet(sist);
  const known = <T>(id: T | null, ids: readonly T[]): T | null => (id !== null && ids.includes(id) ? id : null);
  return {
    ...last,
    fra: iDag(),
    til: '',
    arenaId: known(last.arenaId, valgbare.arenaer),
    bedt: known(last.bedt, valgbare.bekreftere),
    maalIder: last.maalIder.filter((id) => valgbare.maal.includes(id)),
  };
}

/** Ids of what may be chosen now. */
interface Valgbare {
  readonly arenaer: readonly string[];
  readonly bekreftere: readonly string[];
  readonly maal: readonly string[];
}

/** The server makes a title from the beginning of the text, and cuts a long one with « …». */
const harEgenTittel = ({ tittel, tekst }: Pick<Aktivitet, 'tittel' | 'tekst'>): boolean =>
  tittel !== '' && !tekst.trim().startsWith(tittel.replace(/ …$/, ''));

type Skrevet = Pick<
  Aktivitet,
  'tittel' | 'tekst' | 'type' | 'fra' | 'til' | 'antall' | 'timer' | 'arena' | 'maal' | 'privat' | 'vedlegg' | 'bedt'
>;

export const fraAktivitet = (aktivitet: Skrevet): Skjema => ({
  tittel: harEgenTittel(aktivitet) ? aktivitet.tittel : null,
  tekst: aktivitet.tekst,
  type: aktivitet.type,
  fra: aktivitet.fra,
  til: aktivitet.til ?? '',
  antall: aktivitet.antall === null ? '1' : String(aktivitet.antall),
  timer: aktivitet.timer === null ? '' : tallIFelt(aktivitet.timer),
  arenaId: aktivitet.arena?.id ?? null,
  maalIder: aktivitet.maal.map(({ id }) => id),
  privat: aktivitet.privat,
  vedlegg: aktivitet.vedlegg.map(({ id, navn, bytes }) => ({ id, navn, bytes })),
  bedt: aktivitet.bedt?.id ?? null,
});

/** 1,5 and 1.5; null for what is no number. */
export function tolkTimer(text: string): number | null {
  const value = text.trim().replace(',', '.');
  return /^\d{1,4}(\.\d{1,2})?$/.test(value) ? Number(value) : null;
}

const tolkAntall = (text: string): number | null => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : null);

/** What can be saved; null while there is no date to save it under. Figures that cannot be read stay on the page. */
export function tilInnhold(skjema: Skjema): AktivitetInn | null {
  const { tekst, type, fra, til, arenaId, maalIder, privat } = skjema;
  if (!erDato(fra) || fra > iDag()) return null;
  const measure = maaltI(type);
  const end = harPeriode(type) && erDato(til) && til >= fra && til <= iDag() ? til : null;
  const antall = measure === 'antall' ? tolkAntall(skjema.antall) : null;
  return {
    type,
    ...(skjema.tittel !== null && { tittel: skjema.tittel }),
    tekst,
    fra,
    til: end,
    timer: measure === 'timer' ? tolkTimer(skjema.timer) : null,
    antall: antall === 0 ? null : antall,
    arenaId,
    maalIder: [...maalIder],
    privat,
    ...(skjema.vedlegg && { vedleggIder: skjema.vedlegg.map(({ id }) => id) }),
  };
}

/** What is counted of it; a number that cannot be read yet is one. */
export const tilTelling = ({ type, antall, maalIder }: Skjema): Tellerad => ({
  type,
  antall: maaltI(type) === 'antall' ? tolkAntall(antall) || null : null,
  maalIder: [...maalIder],
});

/** Worth a draft on the server: something that cannot be had back with one press. */
export const harInnhold = ({ tekst, maalIder, vedlegg = [] }: Skjema): boolean =>
  tekst.trim() !== '' || maalIder.length > 0 || vedlegg.length > 0;

/** Names of the sentences in `aktiviteter:feil`. */
export type Feilnavn = 'tekst' | 'fra' | 'fremtid' | 'til' | 'tilFor' | 'antall' | 'timer' | 'maal' | 'bedt';
type Felt = 'tekst' | 'fra' | 'til' | 'antall' | 'timer' | 'maalIder' | 'bedtBrukerId';
export type Skjemafeil = Readonly<Record<Felt, Feilnavn | undefined>>;

function datofeil({ fra }: Skjema): Feilnavn | undefined {
  if (!erDato(fra)) return 'fra';
  return fra > iDag() ? 'fremtid' : undefined;
}

function tilfeil({ type, fra, til }: Skjema): Feilnavn | undefined {
  if (!harPeriode(type) || til === '') return undefined;
  if (!erDato(til) || til > iDag()) return 'til';
  return til < fra ? 'tilFor' : undefined;
}

/** What must be put right before it is sent, in the order of the page. A private one needs neither goals nor receiver. */
export function finnFeil(skjema: Skjema, bedt: string | null): Skjemafeil {
  const { tekst, type, antall, timer, maalIder, privat } = skjema;
  const measure = maaltI(type);
  return {
    tekst: tekst.trim() === '' ? 'tekst' : undefined,
    fra: datofeil(skjema),
    til: tilfeil(skjema),
    antall: measure === 'antall' && (tolkAntall(antall) ?? 0) < 1 ? 'antall' : undefined,
    timer: measure === 'timer' && tolkTimer(timer) === null ? 'timer' : undefined,
    maalIder: !privat && maalIder.length === 0 ? 'maal' : undefined,
    bedtBrukerId: !privat && bedt === null ? 'bedt' : undefined,
  };
}
