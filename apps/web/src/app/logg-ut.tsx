import { Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loggUt } from '../features/innlogging/api/innlogging';
import { megQuery } from '../shared/lib/meg';
import { session } from '../shared/lib/session';
import { countDrafts, removeDrafts } from '../shared/lib/utkast';
import { Dialog } from '../shared/ui/dialog';
import { Feilvarsel } from '../shared/ui/varsel';

/** Logs out; asks first what to do with drafts that lie on this device. */
export function useLoggUt(brukerId: string): { loggUt: () => void; dialog: ReactNode } {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [drafts, setDrafts] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const leave = async (forget: boolean): Promise<void> => {
    try {
      await loggUt();
    } catch (caught) {
      setError(caught);
      setDrafts((count) => count ?? countDrafts(brukerId));
      return;
    }
    session.end();
    client.setQueryData(megQuery.queryKey, null);
    await navigate({ to: '/' });
    // Nothing of the person may wait in memory for the next one at this machine.
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'meg' && queryKey[0] !== 'oppstart' });
    // After the page is gone: its last autosave must not outlive the person.
    if (forget) window.setTimeout(removeDrafts, 0, brukerId);
  };
  const start = (): void => {
    const count = countDrafts(brukerId);
    if (count === 0) void leave(false);
    else setDrafts(count);
  };
  const dialog = (
    <Utkastdialog
      antall={drafts}
      feil={error}
      onLoggUt={(forget) => void leave(forget)}
      onLukk={() => {
        setDrafts(null);
      }}
    />
  );
  return { loggUt: start, dialog };
}

interface DialogProps {
  /** How many drafts; null when the dialog is closed, 0 when only the log-out itself failed. */
  antall: number | null;
  feil: unknown;
  onLoggUt: (forget: boolean) => void;
  onLukk: () => void;
}

function Utkastdialog({ antall, feil, onLoggUt, onLukk }: DialogProps) {
  const { t } = useTranslation();
  const count = antall ?? 0;
  const leave = (forget: boolean) => () => {
    onLoggUt(forget);
  };
  return (
    <Dialog aapen={antall !== null} tittel={t(count > 0 ? 'loggUt.tittel' : 'hatt.loggUt')} onLukk={onLukk}>
      {count > 0 && <p className="kp-les">{t('loggUt.tekst', { count })}</p>}
      <Feilvarsel feil={feil} />
      <div className="kp-stabel kp-tett kp-bredknapp">
        <Button onClick={leave(false)}>{count > 0 ? t('loggUt.behold', { count }) : t('handling.proevIgjen')}</Button>
        {count > 0 && (
          <Button variant="secondary" onClick={leave(true)}>
            {t('loggUt.slett', { count })}
          </Button>
        )}
        <Button variant="tertiary" onClick={onLukk}>
          {t('loggUt.avbryt')}
        </Button>
      </div>
    </Dialog>
  );
}
