import { Button } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOppfrisk } from '../../../shared/lib/journal';
import { lesOpp } from '../../../shared/lib/opplesing';
import { tidsrom } from '../../../shared/lib/tjenesteord';
import type { Tjenestefordeling, Tjenesteperiode } from '../../../shared/lib/tjenestetid';
import { Dialog } from '../../../shared/ui/dialog';
import { Ikon } from '../../../shared/ui/ikon';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { slettFordeling } from '../api/fordeling';
import { slettPeriode } from '../api/tjenestetid';

export function SlettPeriode({ periode, versjon }: { periode: Tjenesteperiode; versjon: number }) {
  const { t } = useTranslation('tjenestetid');
  const ord = {
    knapp: t('slett.knapp'),
    tittel: t('slett.tittel'),
    tekst: t('slett.tekst', { tidsrom: tidsrom(periode.fra, periode.til) }),
    ferdig: t('slett.ferdig'),
  };
  return <Slett ord={ord} onSlett={() => slettPeriode(periode.id, versjon)} />;
}

export function SlettFordeling({ fordeling, versjon }: { fordeling: Tjenestefordeling; versjon: number }) {
  const { t } = useTranslation('fordeling');
  const ord = {
    knapp: t('slett.knapp'),
    tittel: t('slett.tittel'),
    tekst: t('slett.tekst', { tidsrom: tidsrom(fordeling.fra, fordeling.til) }),
    ferdig: t('slett.ferdig'),
  };
  return <Slett ord={ord} onSlett={() => slettFordeling(fordeling.id, versjon)} />;
}

interface Props {
  readonly ord: { readonly knapp: string; readonly tittel: string; readonly tekst: string; readonly ferdig: string };
  readonly onSlett: () => Promise<unknown>;
}

/** Takes away something of which nothing is attested; asks once. */
function Slett({ ord, onSlett }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const oppfrisk = useOppfrisk();
  const slett = useMutation({
    mutationFn: onSlett,
    onSuccess: async () => {
      await navigate({ to: '/tjenestetid' });
      oppfrisk();
      lesOpp(ord.ferdig);
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
        {ord.knapp}
      </Button>
      <Dialog aapen={open} tittel={ord.tittel} onLukk={close}>
        <div className="kp-stabel">
          <p>{ord.tekst}</p>
          <Feilvarsel feil={slett.error} />
          <div className="kp-rad kp-bredknapp">
            <Button data-color="danger" loading={slett.isPending} onClick={() => slett.mutate()}>
              {ord.knapp}
            </Button>
            <Button variant="tertiary" onClick={close}>
              {t('dialog.avbryt')}
            </Button>
          </div>
        </div>
      </Dialog>
    </div>
  );
}
