import { useTranslation } from 'react-i18next';
import { datoAv } from '../../../shared/lib/dato';
import { datoKort } from '../../../shared/lib/format';
import type { Tjenesteperiode } from '../../../shared/lib/tjenestetid';
import { Sitat } from '../../../shared/ui/sitat';

type Handling = Tjenesteperiode['attester'][number];

/** Acts are oldest first; the newest return is the one to answer. */
export const sisteRetur = ({ tilstand, attester }: Tjenesteperiode): Handling | undefined =>
  tilstand === 'RETURNERT' ? attester.findLast(({ handling }) => handling === 'returner') : undefined;

/** What the leder wrote when it was sent back; nothing otherwise. */
export function Returord({ periode }: { periode: Tjenesteperiode }) {
  const { t } = useTranslation(['tjenestetid', 'felles']);
  const retur = sisteRetur(periode);
  if (!retur?.tekst) return null;
  return (
    <Sitat
      kilde={t('tjenestetid:retur.kilde', {
        navn: retur.av.navn,
        rolle: t(`felles:rolleISetning.${retur.rolle}`),
        dato: datoKort(datoAv(retur.tid)),
      })}
    >
      {retur.tekst}
    </Sitat>
  );
}
