import { type Result, fail, ok } from '@kp/kernel/result';
import type { Kategorikrav, Merke, Parameter, Regelsett } from './regelsett';
import { listParametere } from './regelsett-sjekk';

export type Verdi = number | string | boolean | null;

export interface Regelverdi {
  readonly verdi: Verdi;
  readonly merke: Merke;
  readonly kilde: string;
}

export interface Regelendring {
  readonly gyldigFra: string;
  readonly parametere: readonly (Regelverdi & { readonly felt: string })[];
  /** Empty: no split is set. */
  readonly kategorier: readonly {
    readonly kategori: string;
    readonly minst: Regelverdi | null;
    readonly hoeyst: Regelverdi | null;
  }[];
}

/** The figures that stand by themselves; those of the split have their own list. */
export const listEnkeltverdier = (regelsett: Regelsett): (Regelverdi & { felt: string })[] =>
  listParametere(regelsett).flatMap(([felt, { verdi, merke, kilde }]) =>
    felt === 'fordeling' || felt.includes('.') ? [] : [{ felt, verdi: verdi as Verdi, merke, kilde }],
  );

/** The rule set with other figures. What is wrong with them as a whole, `findRegelsettfeil` says. */
export function endreRegelsett(regelsett: Regelsett, endring: Regelendring): Result<Regelsett> {
  let changed: Regelsett = { ...regelsett, gyldigFra: endring.gyldigFra };
  for (const { felt, ...parameter } of endring.parametere) {
    const known = listEnkeltverdier(changed).find((p) => p.felt === felt);
    if (!known) return fail('ugyldig', 'regelsett.ukjentFelt', { felt });
    if (!isOfKind(felt, parameter.verdi)) return fail('ugyldig', 'regelsett.feilVerdi', { felt });
    changed = withParameter(changed, felt, parameter);
  }
  const krav = endring.kategorier.map(toKrav);
  const wrong = krav.find((k) => [k.minst, k.hoeyst].some((p) => p !== null && typeof p.verdi !== 'number'));
  if (wrong) return fail('ugyldig', 'regelsett.feilVerdi', { felt: wrong.kategori });
  const fordeling = { ...changed.fordeling, verdi: krav.length === 0 ? null : krav };
  return ok({ ...changed, fordeling });
}

const toKrav = ({ kategori, minst, hoeyst }: Regelendring['kategorier'][number]): Kategorikrav => ({
  kategori,
  minst: minst as Parameter | null,
  hoeyst: hoeyst as Parameter | null,
});

const MAY_BE_UNKNOWN: readonly string[] = ['individuellTimerPerMaaned', 'gruppeTimer', 'gruppeAar'];

function isOfKind(felt: string, verdi: Verdi): boolean {
  if (felt === 'dagslag') return verdi === 'ARBEIDSDAGER' || verdi === 'KALENDERDAGER';
  if (felt === 'redusertForStilling') return typeof verdi === 'boolean';
  return typeof verdi === 'number' || (verdi === null && MAY_BE_UNKNOWN.includes(felt));
}

/** The kind of value has been checked, and the name is one of those listed. */
function withParameter(regelsett: Regelsett, felt: string, parameter: Regelverdi): Regelsett {
  const { fravaer, veiledning } = regelsett;
  if (felt in regelsett) return { ...regelsett, [felt]: parameter };
  if (felt in fravaer) return { ...regelsett, fravaer: { ...fravaer, [felt]: parameter } };
  if (fravaer.slag === 'DAGER' && felt in fravaer.friDager) {
    const friDager = { ...fravaer.friDager, [felt]: parameter as Parameter };
    return { ...regelsett, fravaer: { ...fravaer, friDager } };
  }
  const { gruppeMinst } = veiledning;
  const changed =
    felt === 'gruppeMinst'
      ? { gruppeMinst: gruppeMinst && { ...gruppeMinst, maaneder: parameter as Parameter } }
      : { [felt]: parameter };
  return { ...regelsett, veiledning: { ...veiledning, ...changed } };
}
