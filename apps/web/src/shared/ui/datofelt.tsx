import { Input } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { datoIFelt, iDag, tolkDato } from '../lib/dato';
import { Felt, type Feltprops } from './felt';

interface Props extends Feltprops {
  /** `YYYY-MM-DD`, or what was typed when it is no date (so that a draft keeps it); '' for empty. */
  verdi: string;
  onEndre: (verdi: string) => void;
}

/** True when the value of a `Datofelt` can be sent. */
export const erDato = (verdi: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(verdi) && tolkDato(verdi) === verdi;

/** Takes 20.11.2026, 201126 and 2026-11-20; shows 20.11.2026 when the field is left, and says so if it is no date. */
export function Datofelt({ verdi, onEndre, feil, ...felt }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const wrong = left && verdi !== '' && !erDato(verdi);
  const message = feil ?? (wrong ? t('skjema.datoUgyldig', { eksempel: datoIFelt(iDag()) }) : undefined);
  return (
    <Felt {...felt} feil={message}>
      {(kontroll) => (
        <Input
          {...kontroll}
          type="text"
          inputMode="text"
          autoComplete="off"
          value={typed ?? datoIFelt(verdi)}
          onChange={(event) => {
            setLeft(false);
            setTyped(event.target.value);
            onEndre(tolkDato(event.target.value) ?? event.target.value.trim());
          }}
          onBlur={() => {
            setTyped(null);
            setLeft(true);
          }}
        />
      )}
    </Felt>
  );
}
