import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { useRolle } from '../../../shared/lib/rolle';
import { Fylkesvisning } from '../components/fylkesvisning';
import { Kontorvisning } from '../components/kontorvisning';
import { Nasjonalvisning } from '../components/nasjonalvisning';
import '../components/figurer.css';

/** `/figurer`: the figures of the role in force; the route lets in these three only. */
export function FigurerSide() {
  const { t } = useTranslation('figurer');
  const { rolle } = useRolle();
  useDokumenttittel(t('side'));
  if (rolle.rolle === 'ALIS_KONTOR') return <Kontorvisning />;
  return rolle.rolle === 'STATSFORVALTER' ? <Fylkesvisning /> : <Nasjonalvisning />;
}
