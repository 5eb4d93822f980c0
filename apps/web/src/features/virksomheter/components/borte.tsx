import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { Sidetopp } from '../../../shared/ui/sidetopp';

/** The row that the address names is not there. */
export function Borte({ tilbake }: { tilbake: ReactNode }) {
  const { t } = useTranslation('virksomheter');
  useDokumenttittel(t('finnesIkke'), true);
  return <Sidetopp tittel={t('finnesIkke')} ingress={t('finnesIkkeTekst')} tilbake={tilbake} />;
}
