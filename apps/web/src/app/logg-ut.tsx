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
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [drafts, setDrafts] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const leave = async (forget: boolean): Promise<void> => {
    try {
      await loggUt();
    } catch (caught) {
      setError(caught);
      setDrafts((count) => Math.max(count, 1));
      return;
    }
    session.end();
    await navigate({ to: '/' });
    client.clear();
    client.setQueryData(megQuery.queryKey, null);
    // After the page is gone: its last autosave must not outlive the person.
    if (forget) window.setTimeout(removeDrafts, 0, brukerId);
  };
  const start = (): void => {
    const count = countDrafts(brukerId);
    if (count === 0) void leave(false);
    else setDrafts(count);
  };
  const dialog = (
    <Dialog
      aapen={drafts > 0}
      tittel={t('loggUt.tittel')}
      onLukk={() => {
        setDrafts(0);
      }}
    >
      <p className="kp-les">{t('loggUt.tekst', { count: drafts })}</p>
      <Feilvarsel feil={error} />
      <div className="kp-stabel kp-tett kp-bredknapp">
        <Button onClick={() => void leave(false)}>{t('loggUt.behold')}</Button>
        <Button variant="secondary" onClick={() => void leave(true)}>
          {t('loggUt.slett')}
        </Button>
        <Button
          variant="tertiary"
          onClick={() => {
            setDrafts(0);
          }}
        >
          {t('loggUt.avbryt')}
        </Button>
      </div>
    </Dialog>
  );
  return { loggUt: start, dialog };
}
