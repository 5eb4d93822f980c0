import { useTranslation } from 'react-i18next';
import { datoAv } from '../../../shared/lib/dato';
import { datoKort } from '../../../shared/lib/format';
import { sisteRaad } from '../../../shared/ui/journal/aktivitetstekst';
import { Sitat } from '../../../shared/ui/sitat';
import type { Aktivitet } from '../api/aktiviteter';

/** What was asked when it was returned; nothing otherwise. */
export function Returord({ aktivitet }: { aktivitet: Aktivitet }) {
  const { t } = useTranslation(['aktiviteter', 'felles']);
  const words = aktivitet.tilstand === 'RETURNERT' ? sisteRaad(aktivitet) : null;
  if (!words?.tekst) return null;
  return (
    <Sitat
      kilde={t('aktiviteter:returnertAv', {
        navn: words.av.navn,
        rolle: t(`felles:rolleISetning.${words.rolle}`),
        dato: datoKort(datoAv(words.tid)),
      })}
    >
      {words.tekst}
    </Sitat>
  );
}
