import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lesOpp } from '../../../shared/lib/opplesing';
import { Dialog } from '../../../shared/ui/dialog';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { type Sendt, trekkTilbake } from '../api/kunngjoeringer';

/** Gone from those it reached; one that waits is not sent. */
export function TrekkTilbake({ sendt }: { sendt: Sendt }) {
  const { t } = useTranslation('kunngjoeringer');
  const [asking, setAsking] = useState(false);
  const handling = t(sendt.tilstand === 'VENTER' ? 'trekk.avlys' : 'trekk.handling');
  const close = (): void => {
    setAsking(false);
  };
  return (
    <>
      <button
        type="button"
        className="ds-link kp-liten"
        onClick={() => {
          setAsking(true);
        }}
      >
        {handling}
        <span className="kp-bare-skjermleser">, {sendt.tittel}</span>
      </button>
      <Dialog aapen={asking} tittel={t('trekk.tittel', { tittel: sendt.tittel })} onLukk={close}>
        <Innhold sendt={sendt} handling={handling} onFerdig={close} />
      </Dialog>
    </>
  );
}

function Innhold({ sendt, handling, onFerdig }: { sendt: Sendt; handling: string; onFerdig: () => void }) {
  const { t } = useTranslation('kunngjoeringer');
  const client = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => trekkTilbake(sendt.id),
    onSuccess: async () => {
      lesOpp(t('trekk.ferdig'));
      onFerdig();
      await client.invalidateQueries({ queryKey: ['kunngjoeringer'] });
    },
  });
  return (
    <div className="kp-stabel">
      <p>{t(sendt.tilstand === 'VENTER' ? 'trekk.venterTekst' : 'trekk.tekst')}</p>
      <Feilvarsel feil={withdraw.error} />
      <div className="kp-bredknapp">
        <Button
          loading={withdraw.isPending}
          onClick={() => {
            withdraw.mutate();
          }}
        >
          {handling}
        </Button>
      </div>
    </div>
  );
}
