import type { TFunction } from 'i18next';
import { iDag } from '../../../shared/lib/dato';
import { datofeil, sluttfeil } from '../../../shared/lib/datofeil';
import type { Utfoert } from '../api/lis';

/** As typed; '' is empty. */
export interface Merkverdier {
  readonly type: Utfoert['type'] | '';
  readonly tittel: string;
  readonly tekst: string;
  readonly fra: string;
  readonly til: string;
  readonly timer: string;
  readonly arenaId: string;
  readonly maalIder: readonly string[];
  readonly begrunnelse: string;
}

export const TOM: Merkverdier = {
  ...{ type: '', tittel: '', tekst: '', fra: '', til: '', timer: '', arenaId: '', begrunnelse: '' },
  maalIder: [],
};

export const TYPER: readonly Utfoert['type'][] = [
  ...(['KURS', 'E_LAERING', 'KLINISK_ARBEID', 'PROSEDYRE', 'LEGEVAKT', 'INTERNUNDERVISNING'] as const),
  ...(['INDIVIDUELL_VEILEDNING', 'GRUPPEVEILEDNING', 'FELLESKONSULTASJON', 'SELVSTUDIUM', 'REFLEKSJON'] as const),
];

/** 1,5 as it is typed. */
const hours = (text: string): number => Number(text.trim().replace(',', '.'));

export function sjekkUtfoert(t: TFunction<'lis'>, v: Merkverdier): Readonly<Record<string, string | undefined>> {
  const late = (date: string): string | undefined => (date > iDag() ? t('merk.frem') : undefined);
  const timer = v.timer.trim();
  return {
    type: v.type === '' ? t('merk.typeMangler') : undefined,
    tittel: v.tittel.trim() === '' ? t('merk.tittelMangler') : undefined,
    maalIder: v.maalIder.length === 0 ? t('merk.maalMangler') : undefined,
    fra: datofeil(v.fra, t('merk.fraMangler')) ?? late(v.fra),
    til: sluttfeil(v.fra, v.til) ?? late(v.til),
    timer: timer === '' || /^\d{1,4}([.,]\d{1,2})?$/.test(timer) ? undefined : t('merk.timerUgyldig'),
    begrunnelse: v.begrunnelse.trim() === '' ? t('merk.begrunnelseMangler') : undefined,
  };
}

export const tilUtfoert = (v: Merkverdier): Utfoert => ({
  type: v.type === '' ? 'KURS' : v.type,
  tittel: v.tittel.trim(),
  tekst: v.tekst.trim(),
  fra: v.fra,
  ...(v.til !== '' && { til: v.til }),
  ...(v.timer.trim() !== '' && { timer: hours(v.timer) }),
  ...(v.arenaId !== '' && { arenaId: v.arenaId }),
  maalIder: [...v.maalIder],
  begrunnelse: v.begrunnelse.trim(),
});
