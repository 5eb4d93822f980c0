import { useTranslation } from 'react-i18next';
import type { Ressurs } from '../../../shared/lib/ressurser';
import { Avkrysningsgruppe, Avkrysningskort } from '../../../shared/ui/valg';
import type { Utgivervalg } from '../api/ressurser';

type Maalgruppe = Ressurs['maalgruppe'][number];
const I_VIRKSOMHETEN = ['LIS', 'SUPERVISOR', 'VEILEDER', 'LEDER', 'DELEGERT_GODKJENNER'] as const;
const UTENFOR = ['ALIS_KONTOR', 'STATSFORVALTER'] as const;

interface Props {
  utgiver: Utgivervalg;
  valgt: readonly Maalgruppe[];
  onEndre: (valgt: Maalgruppe[]) => void;
}

/** For whom it is. What one virksomhet publishes reaches its own people alone. */
export function Maalgrupper({ utgiver: { utgiver }, valgt, onEndre }: Props) {
  const { t } = useTranslation(['ressurser', 'felles']);
  const roles: readonly Maalgruppe[] = utgiver === 'VIRKSOMHET' ? I_VIRKSOMHETEN : [...I_VIRKSOMHETEN, ...UTENFOR];
  return (
    <Avkrysningsgruppe ledetekst={t('skjema.maalgruppe')} hjelp={t('skjema.maalgruppeHjelp')}>
      {roles.map((rolle) => (
        <Avkrysningskort
          key={rolle}
          tittel={t(`felles:roller.${rolle}`)}
          valgt={valgt.includes(rolle)}
          onEndre={(on) => {
            onEndre(on ? [...valgt, rolle] : valgt.filter((one) => one !== rolle));
          }}
        />
      ))}
    </Avkrysningsgruppe>
  );
}
