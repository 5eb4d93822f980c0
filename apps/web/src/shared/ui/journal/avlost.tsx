import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datoAv } from '../../lib/dato';
import { datoITekst } from '../../lib/format';
import type { Maalside } from '../../lib/maalside';
import { Varsel } from '../varsel';

/** On the page of a goal whose plan has given way to a newer version; nothing otherwise. */
export function Avlost({ maal: { avlostTid, maalplan } }: { maal: Pick<Maalside, 'avlostTid' | 'maalplan'> }) {
  const { t } = useTranslation('journal');
  if (avlostTid === null) return null;
  return (
    <Varsel farge="info">
      <p>{t('avlost.tekst', { dato: datoITekst(datoAv(avlostTid)) })}</p>
      <p>
        <Link className="ds-link" to="/overgang/$maalplanId" params={{ maalplanId: maalplan.id }}>
          {t('avlost.se')}
        </Link>
      </p>
    </Varsel>
  );
}
