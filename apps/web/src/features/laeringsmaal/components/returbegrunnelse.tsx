import { useTranslation } from 'react-i18next';
import { datoAv } from '../../../shared/lib/dato';
import { datoKort } from '../../../shared/lib/format';
import { Sitat } from '../../../shared/ui/sitat';
import type { Maalside } from '../api/maal';

/** The newest reason while the goal is returned: what it takes to go on. */
export const returhendelse = ({ tilstand, historikk }: Maalside): Maalside['historikk'][number] | undefined =>
  tilstand === 'RETURNERT'
    ? historikk.find(({ handling }) => handling === 'returner' || handling === 'trekkGodkjenning')
    : undefined;

export function Returbegrunnelse({ maal }: { maal: Maalside }) {
  const { t } = useTranslation(['laeringsmaal', 'felles']);
  const event = returhendelse(maal);
  if (!event?.tekst) return null;
  const { av, rolle, tid, tekst } = event;
  return (
    <Sitat
      kilde={t('laeringsmaal:panel.kilde', {
        navn: av,
        rolle: t(`felles:rolleISetning.${rolle}`),
        dato: datoKort(datoAv(tid)),
      })}
    >
      {tekst}
    </Sitat>
  );
}
