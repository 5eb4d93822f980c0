import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dagerMellom, datoAv, iDag } from '../../../shared/lib/dato';
import { tittelPaa } from '../../../shared/ui/journal/aktivitetstekst';
import { Varsel } from '../../../shared/ui/varsel';
import type { Grunnlag } from './grunnlag';

/** Older ones are found in the list; here they would only be in the way. */
const DAYS = 7;

/** Drafts begun lately, on this device or another, while nothing is written on this page. */
export function Usendte({ grunnlag: { nylige } }: { grunnlag: Grunnlag }) {
  const { t } = useTranslation('aktiviteter');
  const drafts = nylige.filter(
    ({ tilstand, privat, opprettetTid }) =>
      tilstand === 'UTKAST' && !privat && dagerMellom(datoAv(opprettetTid), iDag()) <= DAYS,
  );
  const [first] = drafts;
  if (!first) return null;
  return (
    <Varsel farge="info">
      {drafts.length === 1 ? (
        <p>
          {t('usendte.ett', { tittel: tittelPaa(first) })}{' '}
          <Link to="/aktiviteter/$id/rediger" params={{ id: first.id }}>
            {t('usendte.fortsett')}
          </Link>
        </p>
      ) : (
        <p>
          {t('usendte.flere', { antall: drafts.length })}{' '}
          <Link to="/aktiviteter" search={{ tilstand: 'UTKAST' }}>
            {t('usendte.se')}
          </Link>
        </p>
      )}
    </Varsel>
  );
}
