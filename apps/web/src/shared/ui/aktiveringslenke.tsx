import { Button, Input } from '@digdir/designsystemet-react';
import { CheckmarkIcon, FilesIcon } from '@navikt/aksel-icons';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lesOpp } from '../lib/opplesing';
import { Felt } from './felt';
import { Ikon } from './ikon';

interface Props {
  /** The one it is for: «Amina Nordli». */
  navn: string;
  lenke: string;
  /** The person has an account, and asked for a new password. */
  nyttPassord?: boolean;
}

/** An activation link to hand over, shown this once, with a button that copies it. */
export function Aktiveringslenke({ navn, lenke, nyttPassord = false }: Props) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'ny' | 'kopiert' | 'merket'>('ny');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(lenke);
      setState('kopiert');
      lesOpp(t('aktiveringslenke.kopiert'));
    } catch {
      // Plain http, or a browser that says no: then the person copies what is marked.
      field.current?.select();
      setState('merket');
    }
  };
  return (
    <div className="kp-stabel kp-tett">
      <Felt
        ledetekst={t('aktiveringslenke.ledetekst', { navn })}
        hjelp={t(nyttPassord ? 'aktiveringslenke.hjelpPassord' : 'aktiveringslenke.hjelp')}
      >
        {(kontroll) => (
          <Input
            {...kontroll}
            ref={field}
            readOnly
            value={lenke}
            onFocus={(event) => {
              event.target.select();
            }}
          />
        )}
      </Felt>
      <div className="kp-rad">
        <div className="kp-bredknapp">
          <Button variant="secondary" onClick={() => void copy()}>
            <Ikon av={state === 'kopiert' ? CheckmarkIcon : FilesIcon} />
            {t(state === 'kopiert' ? 'aktiveringslenke.kopiertKnapp' : 'aktiveringslenke.kopier')}
          </Button>
        </div>
        <p className="kp-liten" role="status">
          {state === 'merket' && t('aktiveringslenke.merket')}
        </p>
      </div>
    </div>
  );
}
