import type { Katalogovergang, Overgangsslag } from '@kp/modules/laeringsmaal';
import type { Maalsak, Maaltilstandsnavn } from '@kp/modules/lis';

/** A goal of the plan that gives way, and where it stands. */
export interface Fraland {
  readonly maalId: string;
  readonly kode: string;
  readonly tittel: string;
  readonly tilstand: Maaltilstandsnavn;
}

/** A goal of the newer version, and where it begins. */
export interface Tilland {
  readonly laeringsmaalId: string;
  readonly kode: string;
  readonly tittel: string;
  /** The goals whose entries count on it. */
  readonly fraMaalIder: readonly string[];
  readonly tilstand: 'IKKE_PAABEGYNT' | 'PAABEGYNT' | 'GODKJENT';
}

export interface Arklinje {
  readonly slag: Overgangsslag;
  readonly fra: readonly Fraland[];
  readonly til: readonly Tilland[];
}

/** The balance sheet: what becomes of each goal when the plan is moved. It is signed as it stands. */
export interface Overgangsark {
  readonly maalplanId: string;
  readonly navn: string;
  readonly fraVersjon: number;
  readonly tilVersjon: number;
  readonly tilVersjonId: string;
  readonly linjer: readonly Arklinje[];
}

const UNDER_ASSESSMENT: readonly Maaltilstandsnavn[] = ['TIL_ANBEFALING', 'TIL_GODKJENNING'];

export function lagArk(
  { id: maalplanId, navn }: { readonly id: string; readonly navn: string },
  { fra, til, relasjoner }: Katalogovergang,
  maal: readonly Maalsak[],
): Overgangsark {
  const byKode = new Map(maal.map((sak) => [sak.kode, sak]));
  const linjer = relasjoner.map((relasjon): Arklinje => {
    const gamle = relasjon.fra.flatMap(({ kode }) => byKode.get(kode) ?? []);
    const nye = relasjon.til.map(({ maal: ny, forgjengere }): Tilland => {
      const own = gamle.filter(({ kode }) => forgjengere.includes(kode));
      const fraMaalIder = own.map(({ id }) => id);
      const { id: laeringsmaalId, kode, tittel } = ny;
      return { laeringsmaalId, kode, tittel, fraMaalIder, tilstand: begynnerSom(relasjon.slag, own) };
    });
    return { slag: relasjon.slag, fra: gamle.map(toFraland), til: nye };
  });
  return { maalplanId, navn, fraVersjon: fra.nummer, tilVersjon: til.nummer, tilVersjonId: til.id, linjer };
}

/** Goals that somebody is asked about: the plan stays as it is until they are decided or called back. */
export const finnHindringer = ({ linjer }: Overgangsark): Fraland[] =>
  linjer.flatMap(({ fra }) => fra.filter(({ tilstand }) => UNDER_ASSESSMENT.includes(tilstand)));

/** Only an approval of the same goal goes along; otherwise what was begun is begun, and the leder judges anew. */
function begynnerSom(slag: Overgangsslag, own: readonly Maalsak[]): Tilland['tilstand'] {
  if (slag === 'SAMME' && own[0]?.tilstand === 'GODKJENT') return 'GODKJENT';
  return own.some(({ tilstand }) => tilstand !== 'IKKE_PAABEGYNT') ? 'PAABEGYNT' : 'IKKE_PAABEGYNT';
}

const toFraland = ({ id: maalId, kode, tittel, tilstand }: Maalsak): Fraland => ({ maalId, kode, tittel, tilstand });
