import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meldingsnoekler } from '../../../shared/lib/meldinger';
import { lesOpp } from '../../../shared/lib/opplesing';
import { Dialog } from '../../../shared/ui/dialog';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { demp, forlat } from '../api/meldinger';
import type { Traad } from '../api/traad';

function useDemping({ id, dempet }: Traad) {
  const { t } = useTranslation('meldinger');
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => demp(id, !dempet),
    onSuccess: (valg) => {
      client.setQueryData<Traad>(meldingsnoekler.traad(id), (now) => now && { ...now, dempet: valg.dempet });
      void client.invalidateQueries({ queryKey: meldingsnoekler.alle });
      lesOpp(t(valg.dempet ? 'valg.erDempet' : 'valg.erIkkeDempet'));
    },
  });
}

/** What each reader chooses for oneself: to be left in peace, or to leave. */
export function Traadvalg({ traad }: { traad: Traad }) {
  const { t } = useTranslation('meldinger');
  const [leaving, setLeaving] = useState(false);
  const { id, dempet, kanForlate } = traad;
  const mute = useDemping(traad);
  return (
    <div className="kp-stabel kp-tett">
      <p className="kp-rad kp-liten">
        <button
          type="button"
          className="ds-link"
          onClick={() => {
            mute.mutate();
          }}
        >
          {t(dempet ? 'valg.ikkeDemp' : 'valg.demp')}
        </button>
        {kanForlate && (
          <button
            type="button"
            className="ds-link"
            onClick={() => {
              setLeaving(true);
            }}
          >
            {t('valg.forlat')}
          </button>
        )}
      </p>
      {dempet && <p className="kp-liten kp-dempet">{t('valg.erDempet')}</p>}
      <Feilvarsel feil={mute.error} />
      <Dialog
        aapen={leaving}
        tittel={t('valg.forlat')}
        onLukk={() => {
          setLeaving(false);
        }}
      >
        <Forlat id={id} />
      </Dialog>
    </div>
  );
}

function Forlat({ id }: { id: string }) {
  const { t } = useTranslation('meldinger');
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: () => forlat(id),
    onSuccess: async () => {
      await navigate({ to: '/meldinger' });
      void client.invalidateQueries({ queryKey: meldingsnoekler.alle });
    },
  });
  return (
    <div className="kp-stabel">
      <p>{t('valg.forlatTekst')}</p>
      <Feilvarsel feil={leave.error} />
      <div className="kp-bredknapp">
        <Button
          loading={leave.isPending}
          onClick={() => {
            leave.mutate();
          }}
        >
          {t('valg.forlat')}
        </Button>
      </div>
    </div>
  );
}
