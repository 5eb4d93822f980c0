import { useTranslation } from 'react-i18next';
import type { Utdanningslop } from '../lib/utdanningslop';
import { Statuschip } from './statuschip';

/** How the record goes, compared with its own plan; the first months it says nothing of it. */
export function Taktchip({ takt }: { takt: Utdanningslop['takt'] }) {
  const { t } = useTranslation();
  if (takt === 'FOR_TIDLIG') return <span className="kp-liten kp-dempet kp-nowrap">{t('taktNy')}</span>;
  if (takt === 'FORAN') return <Statuschip ting="utdanningslop" tilstand="I_RUTE" tekst={t('taktForan')} />;
  return <Statuschip ting="utdanningslop" tilstand={takt === 'ETTER' ? 'ETTER_PLANEN' : takt} />;
}
