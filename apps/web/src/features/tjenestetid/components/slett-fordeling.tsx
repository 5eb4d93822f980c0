import { Button } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOppfrisk } from '../../../shared/lib/journal';
import { lesOpp } from '../../../shared/lib/opplesing';
import { tidsrom } from '../../../shared/lib/tjenesteord';
import type { Tjenestefordeling } from '../../../shared/lib/tjenestetid';
import { Dialog } from '../../../shared/ui/dialog';
import { Ikon } from '../../../shared/ui/ikon';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { slettFordeling } from '../api/fordeling';

/** Takes away a division of which nothing is attested; asks once. */
export function SlettFordeling({ fordeling, versjon }: { fordeling: Tjenestefordeling; versjon: number }) {
  const { t } = useTranslation(['fordeling', 'felles']);
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const oppfrisk = useOppfrisk();
  const slett = useMutation({
    mutationFn: () => slettFordeling(fordeling.id, versjon),
    onSuccess: async () => {
      await navigate({ to: '/tjenestetid' });
      oppfrisk();
      lesOpp(t('fordeling:slett.ferdig'));
    },
  });
  const close = (): void => {
    setOpen(false);
  };
  return (
    <div className="kp-seksjon kp-bredknapp">
      <Button
        variant="secondary"
        data-color="danger"
        onClick={() => {
          setOpen(true);
        }}
      >
        <Ikon av={TrashIcon} />
        {t('fordeling:slett.knapp')}
      </Button>
      <Dialog aapen={open} tittel={t('fordeling:slett.tittel')} onLukk={close}>
        <div className="kp-stabel">
          <p>{t('fordeling:slett.tekst', { tidsrom: tidsrom(fordeling.fra, fordeling.til) })}</p>
          <Feilvarsel feil={slett.error} />
          <div className="kp-rad kp-bredknapp">
            <Button data-color="danger" loading={slett.isPending} onClick={() => slett.mutate()}>
              {t('fordeling:slett.knapp')}
            </Button>
            <Button variant="tertiary" onClick={close}>
              {t('felles:dialog.avbryt')}
            </Button>
          </div>
        </div>
      </Dialog>
    </div>
  );
}
