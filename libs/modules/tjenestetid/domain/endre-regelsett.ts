import { type Result, fail, ok } from '@kp/kernel/result';
import { GRUPPEBEVIS, type Kategorikrav, type Merke, type Parameter, type Regelsett, type Utgave } from './regelsett';
import { ukjent } from './regelsett-data';
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
export const listEnkeltverdier = (regelsett: Utgave): (Regelverdi & { felt: string })[] =>
  listParametere(regelsett).flatMap(([felt, { verdi, merke, kilde }]) =>
    felt === 'fordeling' || felt.includes('.') ? [] : [{ felt, verdi: verdi as Verdi, merke, kilde }],
  );

/** A figure other than the one in force, with the source of that one: where the new one comes from is not said. */
export function findUtenKilde(endret: Utgave, gjeldende: Utgave): string | undefined {
  const now = new Map(listParametere(gjeldende));
  const changed = listParametere(endret).find(([felt, { verdi, merke, kilde }]) => {
    const before = now.get(felt);
    return felt !== 'fordeling' && merke !== 'U' && before?.kilde === kilde && before.verdi !== verdi;
  });
  return changed?.[0];
}

/** The rule set with other figures. What is wrong with them as a whole, `findRegelsettfeil` says. */
export function endreRegelsett(regelsett: Utgave, endring: Regelendring): Result<Utgave> {
  let changed: Utgave = { ...regelsett, gyldigFra: endring.gyldigFra };
  for (const { felt, ...parameter } of endring.parametere) {
    const known = listEnkeltverdier(changed).find((p) => p.felt === felt);
    if (!known) return fail('ugyldig', 'regelsett.ukjentFelt', { felt });
    if (!isOfKind(felt, parameter.verdi)) return fail('ugyldig', 'regelsett.feilVerdi', { felt });
    changed = withParameter(changed, felt, parameter);
  }
  return withKategorier(changed, endring.kategorier);
}

function withKategorier(utgave: Utgave, kategorier: Regelendring['kategorier']): Result<Utgave> {
  const [first] = kategorier;
  if (!('fordeling' in utgave))
    return first ? fail('ugyldig', 'regelsett.ukjentFelt', { felt: first.kategori }) : ok(utgave);
  for (const { kategori, minst, hoeyst } of kategorier) {
    const limits = [minst, hoeyst].filter((p) => p !== null);
    if (limits.some(({ verdi }) => typeof verdi !== 'number'))
      return fail('ugyldig', 'regelsett.feilVerdi', { felt: kategori });
  }
  return ok({ ...utgave, fordeling: toFordeling(kategorier.map(toKrav)) });
}

/** The split as a whole is no surer than the least sure of its limits, and comes from where they come from. */
function toFordeling(krav: readonly Kategorikrav[]): Regelsett['fordeling'] {
  const limits = krav.flatMap(({ minst, hoeyst }) => [minst, hoeyst]).filter((p) => p !== null);
  if (limits.length === 0) return ukjent(krav.length === 0 ? null : krav);
  const merke = (['U', 'S', 'V'] as const).find((one) => limits.some((p) => p.merke === one)) ?? 'U';
  return { verdi: krav, merke, kilde: [...new Set(limits.map(({ kilde }) => kilde))].join('; ') };
}

const toKrav = ({ kategori, minst, hoeyst }: Regelendring['kategorier'][number]): Kategorikrav => ({
  kategori,
  minst: minst as Parameter | null,
  hoeyst: hoeyst as Parameter | null,
});

const MAY_BE_UNKNOWN: readonly string[] = ['individuellTimerPerMaaned', 'gruppeTimer', 'gruppeAar', 'gruppeBevis'];

function isOfKind(felt: string, verdi: Verdi): boolean {
  if (felt === 'dagslag') return verdi === 'ARBEIDSDAGER' || verdi === 'KALENDERDAGER';
  if (felt === 'gruppeBevis') return verdi === null || GRUPPEBEVIS.some((bevis) => bevis === verdi);
  if (felt === 'redusertForStilling') return typeof verdi === 'boolean';
  return typeof verdi === 'number' || (verdi === null && MAY_BE_UNKNOWN.includes(felt));
}

/** The kind of value has been checked, and the name is one of those listed. */
function withParameter(regelsett: Utgave, felt: string, parameter: Regelverdi): Utgave {
  if (felt in regelsett || !('fordeling' in regelsett)) return { ...regelsett, [felt]: parameter };
  const { fravaer, veiledning } = regelsett;
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
