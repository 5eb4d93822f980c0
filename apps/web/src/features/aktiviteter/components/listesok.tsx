import { Input } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Felt } from '../../../shared/ui/felt';
import { usePause } from './ko-og-pause';

const PAUSE_MS = 300;

/** The search field of the list: asks the server when the person pauses, not at every letter. */
export function Listesok({ sok, onEndre }: { sok: string; onEndre: (sok: string) => void }) {
  const { t } = useTranslation('aktiviteter');
  const [typed, setTyped] = useState(sok);
  const planlegg = usePause(onEndre, PAUSE_MS);
  return (
    <Felt id="sok" ledetekst={t('liste.sok')} bred>
      {(kontroll) => (
        <Input
          {...kontroll}
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            planlegg(event.target.value.trim());
          }}
        />
      )}
    </Felt>
  );
}
