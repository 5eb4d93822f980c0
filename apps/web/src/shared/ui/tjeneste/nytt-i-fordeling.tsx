import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tjenestefordeling } from '../../lib/tjenestetid';
import { Fordelingstabell } from './fordelingstabell';
import { Avgjoerelser } from './nytt-i-tjeneste';

/** What reads otherwise in a division of the day, its shares as they were, and who has decided on it meanwhile. */
export function nyttIFordeling(foer: Tjenestefordeling | undefined, naa: Tjenestefordeling | undefined): ReactNode {
  if (!foer || !naa) return null;
  const signed = naa.attester.slice(foer.attester.length);
  const changed = andeler(foer) !== andeler(naa);
  if (!changed && signed.length === 0) return null;
  return (
    <>
      <Avgjoerelser attester={signed} />
      {changed && <Foer fordeling={foer} />}
    </>
  );
}

const andeler = ({ fra, til, andeler: shares }: Tjenestefordeling): string =>
  JSON.stringify([fra, til, shares.map(({ periode, prosent }) => [periode.id, prosent])]);

function Foer({ fordeling }: { fordeling: Tjenestefordeling }) {
  const { t } = useTranslation('journal');
  return (
    <>
      <p>{t('nytt.andeler')}</p>
      <Fordelingstabell fordeling={fordeling} />
    </>
  );
}
