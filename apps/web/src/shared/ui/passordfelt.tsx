import { Button, Input } from '@digdir/designsystemet-react';
import { EyeIcon, EyeSlashIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Felt, type Feltprops } from './felt';
import { Ikon } from './ikon';

interface Props extends Feltprops {
  verdi: string;
  onEndre: (verdi: string) => void;
  autoComplete: 'current-password' | 'new-password';
}

/** A password that can be shown and pasted. */
export function Passordfelt({ verdi, onEndre, autoComplete, ...felt }: Props) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <Felt {...felt}>
      {(kontroll) => (
        <div className="kp-passord">
          <Input
            {...kontroll}
            type={shown ? 'text' : 'password'}
            autoComplete={autoComplete}
            spellCheck={false}
            autoCapitalize="none"
            value={verdi}
            onChange={(event) => {
              onEndre(event.target.value);
            }}
          />
          <Button
            icon
            variant="tertiary"
            data-color="neutral"
            aria-label={t(shown ? 'skjema.skjulPassord' : 'skjema.visPassord')}
            onClick={() => {
              setShown(!shown);
            }}
          >
            <Ikon av={shown ? EyeSlashIcon : EyeIcon} />
          </Button>
        </div>
      )}
    </Felt>
  );
}
