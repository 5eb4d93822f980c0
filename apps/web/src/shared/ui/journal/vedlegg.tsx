import { PaperclipIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { filstoerrelse } from '../../lib/filstoerrelse';
import type { Vedlegg } from '../../lib/vedlegg';
import { Ikon } from '../ikon';
import './vedlegg.css';

/** The files beside something, each to be downloaded; nothing when there are none. */
export function Vedleggsliste({ vedlegg }: { vedlegg: readonly Vedlegg[] }) {
  const { t } = useTranslation('journal');
  if (vedlegg.length === 0) return null;
  return (
    <ul className="kp-vedleggsliste" aria-label={t('vedlegg.tittel')}>
      {vedlegg.map((one) => (
        <li key={one.id} className="kp-vedlegg">
          <Ikon av={PaperclipIcon} />
          <span>
            <Fil vedlegg={one} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** «Last ned kursbevis.pdf, 120 kB» */
export function Fil({ vedlegg: { id, navn, bytes } }: { vedlegg: Vedlegg }) {
  const { t } = useTranslation('journal');
  return (
    <>
      <a href={`/api/vedlegg/${id}/fil`} download={navn}>
        {t('vedlegg.lastNed', { navn })}
      </a>{' '}
      <span className="kp-liten kp-dempet">{filstoerrelse(bytes)}</span>
    </>
  );
}
