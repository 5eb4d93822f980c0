import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Aapning, aapningerQuery } from '../../lib/aapninger';
import { datoITekst, oppramsing } from '../../lib/format';
import { useFylkenavn } from '../../lib/fylker';
import { Varsel } from '../varsel';

/** «Kan leses av ALIS-kontoret i Nordland til 3. februar 2027.» The page loads the texts `fylker`. */
export function useAapningstekst(): (aapning: Aapning) => string {
  const { t } = useTranslation('journal');
  const fylke = useFylkenavn();
  return ({ fylker, til }) => t('aapning.kanLeses', { kontor: oppramsing(fylker.map(fylke)), dato: datoITekst(til) });
}

/** On the LIS's front page while somebody outside can read the record; nothing otherwise. */
export function AapenFor({ lopId }: { lopId: string }) {
  const { t } = useTranslation('journal');
  const tekst = useAapningstekst();
  const { data } = useQuery(aapningerQuery(lopId));
  if (!data || data.aapninger.length === 0) return null;
  return (
    <Varsel farge="info">
      {data.aapninger.map((aapning) => (
        <p key={aapning.id}>{tekst(aapning)}</p>
      ))}
      <p>
        <Link className="ds-link" to="/profil" hash="journalaapning">
          {t('aapning.endre')}
        </Link>
      </p>
    </Varsel>
  );
}
