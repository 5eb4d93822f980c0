import { useTranslation } from 'react-i18next';
import type { Filproeve } from '../../../../shared/ui/filimport/filproeve';
import { Importfil } from '../../../../shared/ui/filimport/importfil';

interface Props {
  fil: File | null;
  /** The name of a file chosen before a reload; the browser cannot give it back. */
  tidligere: string;
  onVelg: (fil: File) => void;
  /** What the form misses. */
  mangler: string | undefined;
  proeve: Filproeve<unknown>;
}

export function Filvelger({ tidligere, ...field }: Props) {
  const { t } = useTranslation('katalogimport');
  return (
    <div className="kp-stabel kp-tett">
      <Importfil {...field} ledetekst={t('fil')} hjelp={t('filHjelp')} />
      {!field.fil && tidligere !== '' && <p className="kp-liten">{t('filIgjen', { navn: tidligere })}</p>}
    </div>
  );
}
