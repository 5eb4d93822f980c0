import type { AktivitetInn } from '../api/aktiviteter';
import { isSame } from './lagrer';
import { type Sak, type Skjema, tilInnhold } from './skjemaverdi';

/** What each procedure of a shift has of its own; date, place, type, sharing and confirmer are the same for all. */
const EGNE = ['tekst', 'antall', 'timer', 'maalIder', 'vedlegg'] as const;
export type Radfelter = Pick<Skjema, (typeof EGNE)[number]>;

interface Rad extends Sak {
  readonly noekkel: string;
  readonly felter: Radfelter;
  /** Changed since the server last took it. */
  readonly ulagret?: boolean;
}

/** The form, the draft on the server it is saved to, and the procedures beside the first. */
export interface Utkastverdi extends Sak {
  readonly skjema: Skjema;
  /** Names the first draft for as long as the form is open. */
  readonly noekkel?: string;
  readonly ulagret?: boolean;
  readonly flere?: readonly Rad[];
}

/** One procedure as it is saved: what is its own, with what is common. */
export interface Prosedyre extends Sak {
  readonly noekkel: string;
  readonly skjema: Skjema;
  readonly ulagret: boolean;
}

const FORSTE = 'forste';
const TOM: Radfelter = { tekst: '', antall: '1', timer: '', maalIder: [], vedlegg: [] };

export const forsteNoekkel = ({ noekkel = FORSTE }: Utkastverdi): string => noekkel;

export const erEgetFelt = (felt: string): boolean => EGNE.some((own) => own === felt);

export const erFelles = (part: Partial<Skjema>): boolean =>
  Object.keys(part).some((name) => !erEgetFelt(name) && name !== 'tittel');

/** All of them, the first one first. */
export function prosedyrer(verdi: Utkastverdi): Prosedyre[] {
  const { skjema, id, versjon, ulagret = false, flere = [] } = verdi;
  return [
    { noekkel: forsteNoekkel(verdi), skjema, id, versjon, ulagret },
    ...flere.map(({ felter, ulagret: unsaved = false, ...rad }) => ({
      ...rad,
      skjema: { ...skjema, tittel: null, ...felter },
      ulagret: unsaved,
    })),
  ];
}

export const medNyRad = (verdi: Utkastverdi, noekkel: string, felter = TOM): Utkastverdi => ({
  ...verdi,
  flere: [...(verdi.flere ?? []), { noekkel, felter, id: null, versjon: null, ulagret: true }],
});

/** Takes one out; when it is the first, the next takes its place. */
export function utenProsedyre(verdi: Utkastverdi, noekkel: string): Utkastverdi {
  const [next, ...rest] = verdi.flere ?? [];
  if (noekkel !== forsteNoekkel(verdi) || !next) {
    return { ...verdi, flere: (verdi.flere ?? []).filter((rad) => rad.noekkel !== noekkel) };
  }
  const { felter, ...rad } = next;
  return { ...rad, skjema: { ...verdi.skjema, tittel: null, ...felter }, flere: rest };
}

/** Changes one of them; what is common is kept with the first. */
export function medEndring(verdi: Utkastverdi, noekkel: string, part: Partial<Skjema>): Utkastverdi {
  if (noekkel === forsteNoekkel(verdi)) {
    const flere = verdi.flere?.map((rad) => (erFelles(part) ? { ...rad, ulagret: true } : rad));
    return { ...verdi, skjema: { ...verdi.skjema, ...part }, ulagret: true, ...(flere && { flere }) };
  }
  const own = Object.fromEntries(Object.entries(part).filter(([name]) => erEgetFelt(name)));
  const changed = (rad: Rad): Rad => ({ ...rad, felter: { ...rad.felter, ...own }, ulagret: true });
  return { ...verdi, flere: (verdi.flere ?? []).map((rad) => (rad.noekkel === noekkel ? changed(rad) : rad)) };
}

/** The server has taken one of them: which draft and version it is now, and whether more has been typed since. */
export function medSak(verdi: Utkastverdi, noekkel: string, sak: Sak, body: AktivitetInn): Utkastverdi {
  const now = prosedyrer(verdi).find((prosedyre) => prosedyre.noekkel === noekkel);
  const saved = { ...sak, ulagret: !now || !isSame(tilInnhold(now.skjema), body) };
  if (noekkel === forsteNoekkel(verdi)) return { ...verdi, ...saved };
  return { ...verdi, flere: (verdi.flere ?? []).map((rad) => (rad.noekkel === noekkel ? { ...rad, ...saved } : rad)) };
}

/** Ids of the fields: those of the first are plain, since it is the form's own. */
export const feltId = (verdi: Utkastverdi, noekkel: string, felt: string): string =>
  noekkel === forsteNoekkel(verdi) ? felt : `${noekkel}-${felt}`;
