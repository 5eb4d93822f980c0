import { Button } from '@digdir/designsystemet-react';
import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { lesOpp } from '../../../shared/lib/opplesing';
import { Ikon } from '../../../shared/ui/ikon';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { bekreftLest } from '../api/kunngjoeringer';

/** An important one stays on top until the person says it is read. */
export function Bekreft({ id, tittel }: { id: string; tittel: string }) {
  const { t } = useTranslation('kunngjoeringer');
  const client = useQueryClient();
  const confirm = useMutation({
    mutationFn: () => bekreftLest(id),
    onSuccess: async () => {
      lesOpp(t('bekreftet', { tittel }));
      await client.invalidateQueries({ queryKey: ['kunngjoeringer'] });
    },
  });
  return (
    <div className="kp-stabel kp-tett">
      <Feilvarsel feil={confirm.error} />
      <div className="kp-bredknapp">
        <Button
          variant="secondary"
          loading={confirm.isPending}
          onClick={() => {
            confirm.mutate();
          }}
        >
          <Ikon av={CheckmarkIcon} />
          {t('bekreft')}
          <span className="kp-bare-skjermleser">, {tittel}</span>
        </Button>
      </div>
    </div>
  );
}
