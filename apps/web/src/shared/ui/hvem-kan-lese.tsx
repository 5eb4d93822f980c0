import { EyeIcon, PadlockLockedIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { Ikon } from './ikon';

export interface Lesere {
  readonly tekst: string;
  /** True when only the writer (or the two) can read it. */
  readonly privat?: boolean;
}

/** On every form, before the button: who can read this. */
export function HvemKanLese({ lesere }: { lesere: readonly Lesere[] }) {
  const { t } = useTranslation();
  return (
    <div className="kp-lese">
      <h2>{t('skjema.hvemKanLese')}</h2>
      {lesere.map(({ tekst, privat = false }) => (
        <p key={tekst}>
          <Ikon av={privat ? PadlockLockedIcon : EyeIcon} />
          <span>{tekst}</span>
        </p>
      ))}
    </div>
  );
}
