import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Funn, tidsrom } from '../../../shared/lib/tjenesteord';
import type { Tjenestetid } from '../../../shared/lib/tjenestetid';

/** Where more than 100 % is cut and nobody has divided the days yet: the way to the form, with the days filled in. */
export function FordelSelv({ funn: { kode, parametere }, tid }: { funn: Funn; tid: Tjenestetid }) {
  const { t } = useTranslation('fordeling');
  const { fra, til } = parametere;
  if (kode !== 'OVER_100' || typeof fra !== 'string' || typeof til === 'number' || til === undefined) return null;
  const divided = tid.fordelinger.some(
    (f) => f.tilstand !== 'ERSTATTET' && (f.til === null || f.til >= fra) && (til === null || f.fra <= til),
  );
  if (divided || !tid.tillatteHandlinger.includes('registrer')) return null;
  return (
    <Link to="/tjenestetid/fordel" search={{ fra, ...(til !== null && { til }) }}>
      {t('fordelSelv')}
      <span className="kp-bare-skjermleser"> {tidsrom(fra, til)}</span>
    </Link>
  );
}
