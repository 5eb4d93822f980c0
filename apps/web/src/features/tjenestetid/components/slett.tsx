import { Button } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { periode as tidsperiode } from '../../../shared/lib/format';
import { useOppfrisk } from '../../../shared/lib/journal';
import { lesOpp } from '../../../shared/lib/opplesing';
import type { Tjenesteperiode } from '../../../shared/lib/tjenestetid';
import { Dialog } from '../../../shared/ui/dialog';
import { Ikon } from '../../../shared/ui/ikon';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { slettPeriode } from '../api/tjenestetid';

/** Takes away a period of which nothing is attested; asks once. */
export function Slett({ periode, versjon }: { periode: Tjenesteperiode; versjon: number }) {
  const { t } = useTranslation(['tjenestetid', 'felles']);
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const oppfrisk = useOppfrisk();
  const slett = useMutation({
    mutationFn: () => slettPeriode(periode.id, versjon),
    onSuccess: async () => {
      await navigate({ to: '/tjenestetid' });
      oppfrisk();
      lesOpp(t('tjenestetid:slett.ferdig'));
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
        {t('tjenestetid:slett.knapp')}
      </Button>
      <Dialog aapen={open} tittel={t('tjenestetid:slett.tittel')} onLukk={close}>
        <div className="kp-stabel">
          <p>{t('tjenestetid:slett.tekst', { tidsrom: tidsperiode(periode.fra, periode.til) })}</p>
          <Feilvarsel feil={slett.error} />
          <div className="kp-rad kp-bredknapp">
            <Button data-color="danger" loading={slett.isPending} onClick={() => slett.mutate()}>
              {t('tjenestetid:slett.knapp')}
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
