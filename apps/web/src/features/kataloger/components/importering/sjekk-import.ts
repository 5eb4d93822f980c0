import type { TFunction } from 'i18next';
import { datofeil } from '../../../../shared/lib/datofeil';
import type { Katalog } from '../../../../shared/lib/kataloger';
import { type Importverdier, NY_KATALOG } from './importverdier';

type Feil = Readonly<Record<string, string | undefined>>;

export function sjekkImport(
  t: TFunction<'katalogimport'>,
  v: Importverdier,
  kjente: readonly Katalog[],
  harFil: boolean,
): Feil {
  const kode = v.katalogKode.trim().toUpperCase();
  const made = v.katalog === NY_KATALOG;
  const taken = kjente.some((katalog) => katalog.kode === kode) ? t('kodeFinnes') : undefined;
  const codeWrong = /^[A-Z0-9][A-Z0-9-]{1,19}$/.test(kode) ? taken : t('kodeMangler');
  return {
    katalog: v.katalog === '' ? t('katalogMangler') : undefined,
    katalogKode: made ? codeWrong : undefined,
    navn: v.katalog !== '' && v.navn.trim() === '' ? t('navnMangler') : undefined,
    gyldigFra: datofeil(v.gyldigFra, t('gyldigFraMangler')),
    fil: harFil ? undefined : t('filMangler'),
  };
}
