import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { katalogerQuery } from '../../../shared/lib/kataloger';
import { Hentet } from '../../../shared/ui/hentet';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Importskjema } from '../components/importering/importskjema';
import '../../../shared/ui/filimport/filimport.css';

/** `/kataloger/importer` */
export function ImporterSide() {
  const { t } = useTranslation('katalogimport');
  const kataloger = useQuery(katalogerQuery);
  return (
    <Hentet sporring={kataloger} laster={t('leser')} form="side">
      {(alle) => (
        <>
          <Sidetopp
            tilbake={<TilbakeLenke to="/kataloger">{t('tilKataloger')}</TilbakeLenke>}
            tittel={t('tittel')}
            ingress={t('ingress')}
          />
          <Innhold>
            <Importskjema sidetittel={t('side')} kataloger={alle} />
          </Innhold>
        </>
      )}
    </Hentet>
  );
}
