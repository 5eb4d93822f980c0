import { Input } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Felt } from '../../../shared/ui/felt';

const PAUSE_MS = 300;

/** Asks when the person pauses, not at every letter. */
export function Sokefelt({
  sok,
  onEndre,
  ledetekst,
}: {
  sok: string;
  onEndre: (sok: string) => void;
  ledetekst?: string;
}) {
  const { t } = useTranslation('meldinger');
  const [typed, setTyped] = useState(sok);
  const timer = useRef<number | undefined>(undefined);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
    },
    [],
  );
  return (
    <Felt id="sok" ledetekst={ledetekst ?? t('liste.sok')}>
      {(kontroll) => (
        <Input
          {...kontroll}
          type="search"
          autoComplete="off"
          maxLength={100}
          value={typed}
          onChange={({ target: { value } }) => {
            setTyped(value);
            window.clearTimeout(timer.current);
            timer.current = window.setTimeout(() => {
              onEndre(value.trim());
            }, PAUSE_MS);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      )}
    </Felt>
  );
}
