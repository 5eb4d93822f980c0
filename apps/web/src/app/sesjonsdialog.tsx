import { Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInnlogging } from '../features/innlogging/components/bruk-innlogging';
import { Innloggingsskjema } from '../features/innlogging/components/innloggingsskjema';
import { type Meg, megQuery, useMeg, useOppstart } from '../shared/lib/meg';
import { lesOpp } from '../shared/lib/opplesing';
import { session } from '../shared/lib/session';
import { Dialog } from '../shared/ui/dialog';

export function Sesjonsdialog() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const meg = useMeg();
  const epost = meg?.epost ?? '';
  // In a demo nobody knows the passwords by heart.
  const demo = useOppstart()?.demobrukere.find((bruker) => bruker.epost === epost);
  const resume = (inne: Meg): void => {
    if (meg && inne.id !== meg.id) {
      // Another person's page must not stay on the screen, nor their calls be sent again.
      window.location.assign('/');
      return;
    }
    client.setQueryData(megQuery.queryKey, inne);
    session.start(inne.id);
    lesOpp(t('sesjon.innloggetIgjen'));
  };
  const innlogging = useInnlogging({ epost, passord: demo?.passord ?? '' }, resume);
  const giveUp = (): void => {
    session.giveUp();
  };
  return (
    <Dialog aapen tittel={t('sesjon.tittel')} onLukk={giveUp}>
      <p>{t('sesjon.tekst')}</p>
      <Innloggingsskjema innlogging={innlogging} />
      <Button variant="tertiary" onClick={giveUp}>
        {t('sesjon.avbryt')}
      </Button>
    </Dialog>
  );
}
