import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Funn, tidsrom } from '../../../shared/lib/tjenesteord';
import type { Tjenestetid } from '../../../shared/lib/tjenestetid';
import { listKuttedager } from './kuttedager';

/** Where more than 100 % is cut and nobody has divided the days yet: the way to the form, with the days filled in. */
export function FordelSelv({ funn, tid }: { funn: Funn; tid: Tjenestetid }) {
  const { t } = useTranslation('fordeling');
  const dager = listKuttedager(tid).find(({ foerste }) => foerste === funn);
  if (!dager || !tid.tillatteHandlinger.includes('registrer')) return null;
  const { fra, til } = dager;
  return (
    <Link to="/tjenestetid/fordel" search={{ fra, ...(til !== null && { til }) }}>
      {t('fordelSelv')}
      <span className="kp-bare-skjermleser"> {tidsrom(fra, til)}</span>
    </Link>
  );
}
