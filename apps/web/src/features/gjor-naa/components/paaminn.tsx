import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, svar } from '../../../shared/lib/api';
import { oppramsing } from '../../../shared/lib/format';
import { idempotens, useEngangsnoekkel } from '../../../shared/lib/hensikt';
import { useOppfrisk } from '../../../shared/lib/journal';
import { Feilvarsel } from '../../../shared/ui/varsel';
import type { Venterad } from './ventende';

/** After a week one may remind, and after longer it says who else can do it. Nothing changes hands by itself. */
export function Paaminn({ rad }: { rad: Venterad }) {
  const { t } = useTranslation('gjornaa');
  const noekkelFor = useEngangsnoekkel();
  const oppfrisk = useOppfrisk();
  const send = useMutation({
    mutationFn: async () => {
      for (const id of rad.kanPaaminnes) {
        const headers = idempotens(noekkelFor(id, rad.paaminnetTid ?? ''));
        await svar(api.POST('/api/arbeidsliste/{id}/paaminn', { params: { path: { id } }, headers }));
      }
    },
    onSettled: () => {
      oppfrisk();
    },
  });
  return (
    <>
      {rad.andre.length > 0 && (
        <p className="kp-liten kp-dempet">{t(`andre.${rad.slag}`, { hvem: oppramsing(rad.andre) })}</p>
      )}
      <Feilvarsel feil={send.error} />
      {rad.kanPaaminnes.length > 0 && (
        <button
          type="button"
          className="ds-link kp-liten"
          disabled={send.isPending}
          onClick={() => {
            send.mutate();
          }}
        >
          {t('paaminn')}
          <span className="kp-bare-skjermleser"> {t('paaminnOm', { tittel: rad.tittel })}</span>
        </button>
      )}
      <span role="status" className="kp-bare-skjermleser">
        {send.isSuccess && t('paaminnet.sendt')}
      </span>
    </>
  );
}
