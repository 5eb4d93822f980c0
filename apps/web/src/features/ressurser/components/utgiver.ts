import { useTranslation } from 'react-i18next';
import { useFylkenavn } from '../../../shared/lib/fylker';
import type { Utgivervalg } from '../api/ressurser';

/** Who has published, as a reader knows them. */
export function useUtgivernavn(): (utgiver: Utgivervalg) => string {
  const { t } = useTranslation('ressurser');
  const fylkenavn = useFylkenavn();
  return ({ utgiver, virksomhet, omraade }) => {
    if (utgiver === 'NASJONAL') return t('utgiver.NASJONAL');
    if (utgiver === 'VIRKSOMHET') return virksomhet ?? '';
    return t('utgiver.KONTOR', { fylker: (omraade ?? '').split(',').map(fylkenavn).join(', ') });
  };
}
