import { useTranslation } from 'react-i18next';
import { dager, oppramsing } from '../../../shared/lib/format';
import { useFylkenavn } from '../../../shared/lib/fylker';
import type { Sendt } from '../api/kunngjoeringer';

/** «LIS, leder · Allmennmedisin · Nordland · har ikke startet» */
export function useMaalgruppeIOrd(): (maalgruppe: Sendt['maalgruppe']) => string {
  const { t } = useTranslation(['kunngjoeringer', 'felles']);
  const fylkenavn = useFylkenavn();
  return ({ roller, spesialiteter, deler, fylker, virksomhetIder, ikkeStartet, ingenAktivitetDager }) =>
    [
      oppramsing(roller.map((rolle) => t(`felles:rolleISetning.${rolle}`))),
      oppramsing(spesialiteter.map((each) => t(`kunngjoeringer:spesialitet.${each}`))),
      oppramsing(deler),
      oppramsing(fylker.map(fylkenavn)),
      virksomhetIder.length > 0 ? t('kunngjoeringer:virksomheter', { count: virksomhetIder.length }) : '',
      ikkeStartet ? t('kunngjoeringer:hvem.ikkeStartet') : '',
      ingenAktivitetDager === null ? '' : t('kunngjoeringer:utenAktivitet', { dager: dager(ingenAktivitetDager) }),
    ]
      .filter(Boolean)
      .join(' · ');
}
