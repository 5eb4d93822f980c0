import { i18n } from '../../../shared/i18n/i18n';
import type regelsett from '../../../shared/i18n/nb/regelsett.json';
import { desimaltall, kategorinavn } from '../../../shared/lib/tjenesteord';
import type { Regelsett, Regelverdi } from '../api/regelsett';

const ns = 'regelsett';
const isFelt = (felt: string): felt is keyof typeof regelsett.felt => i18n.exists(`felt.${felt}`, { ns });

/** «Tjenestetid i alt (måneder)»; the free days of LIS1 bear the name of their category. */
export const feltnavn = (felt: string): string =>
  isFelt(felt) ? i18n.t(`felt.${felt}`, { ns }) : i18n.t('fridager', { ns, kategori: kategorinavn(felt) });

const isValg = (verdi: string): verdi is keyof typeof regelsett.valg => i18n.exists(`valg.${verdi}`, { ns });

/** 37,5 · Ja · Arbeidsdager · Ikke kjent */
export function verditekst(verdi: Regelverdi['verdi']): string {
  if (verdi === null) return i18n.t('ukjent', { ns });
  if (typeof verdi === 'boolean') return i18n.t(verdi ? 'ja' : 'nei', { ns });
  if (typeof verdi === 'number') return desimaltall(verdi);
  return isValg(verdi) ? i18n.t(`valg.${verdi}`, { ns }) : verdi;
}

export interface Rad extends Regelverdi {
  readonly id: string;
  readonly navn: string;
}

/** Every figure with its name: those of the split first, then the rest. */
export function radene({ kategorier, parametere }: Regelsett): Rad[] {
  const split = kategorier.flatMap(({ kategori, minst, hoeyst }) =>
    (
      [
        ['minst', minst],
        ['hoeyst', hoeyst],
      ] as const
    ).flatMap(([grense, value]) =>
      value === null
        ? []
        : [{ ...value, id: `${kategori}.${grense}`, navn: i18n.t(grense, { ns, kategori: kategorinavn(kategori) }) }],
    ),
  );
  return [...parametere.map((row) => ({ ...row, id: row.felt, navn: feltnavn(row.felt) })), ...split];
}
