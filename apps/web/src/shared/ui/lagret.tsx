import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { klokken } from '../lib/format';
import { Ikon } from './ikon';

/** «Utkast lagret kl. 14.32», from `useUtkast().lagretTid`. Silent: it would speak at every pause in typing. */
export function Lagret({ tid }: { tid: string | null }) {
  const { t } = useTranslation();
  if (tid === null) return null;
  return (
    <p className="kp-lagret">
      <Ikon av={CheckmarkIcon} />
      {t('skjema.lagret', { tid: klokken(tid) })}
    </p>
  );
}
