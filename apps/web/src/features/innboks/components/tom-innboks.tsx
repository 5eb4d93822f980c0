import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { Rolletype } from '../../../shared/lib/meg';
import { useRolle } from '../../../shared/lib/rolle';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Tomtilstand } from '../../../shared/ui/tomtilstand';

type Vei = '/oversikt' | '/kandidater' | '/gjoer-naa';

/** One way on for the role in force. */
const VEIER: Partial<Record<Rolletype, Vei>> = {
  LEDER: '/oversikt',
  STEDFORTREDER: '/oversikt',
  VEILEDER: '/kandidater',
  SUPERVISOR: '/kandidater',
  LIS: '/gjoer-naa',
};

/** Nothing waits: what will come here, and where else to go. */
export function TomInnboks() {
  const { t } = useTranslation('innboks');
  const { rolle } = useRolle();
  const vei = VEIER[rolle.rolle];
  return (
    <Tomtilstand
      ikon={CheckmarkIcon}
      tittel={t('tom.tittel')}
      handling={
        vei && (
          <KnappLenke to={vei} variant="secondary">
            {t(`tom.vei.${vei}`)}
          </KnappLenke>
        )
      }
    >
      <p>{t('tom.tekst')}</p>
    </Tomtilstand>
  );
}
