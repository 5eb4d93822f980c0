import { useTranslation } from 'react-i18next';
import { datoAv } from '../../../shared/lib/dato';
import { datoITekst } from '../../../shared/lib/format';
import type { Tidligere } from '../../../shared/lib/tidligere';
import { Sitat } from '../../../shared/ui/sitat';

/** Why the leder sent it back; nothing where it was called back. */
export function Returord({ melding: { hendelser, tilstand } }: { melding: Tidligere }) {
  const { t } = useTranslation('tidligere');
  const asked = hendelser.find(({ handling }) => handling === 'returner');
  if (tilstand !== 'RETURNERT' || !asked) return null;
  return (
    <div className="kp-skjema">
      <Sitat kilde={t('retur', { navn: asked.av, dato: datoITekst(datoAv(asked.tid)) })}>{asked.tekst}</Sitat>
    </div>
  );
}
