import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Hentet } from '../../../shared/ui/hentet';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { valgQuery } from '../api/kunngjoeringer';
import { Kunngjoeringsskjema } from '../components/kunngjoeringsskjema';

/** `/kunngjoeringer/ny`: for those who may announce. */
export function NyKunngjoeringSide() {
  const { t } = useTranslation('kunngjoeringer');
  const valg = useQuery(valgQuery);
  return (
    <>
      <Sidetopp
        tilbake={<TilbakeLenke to="/kunngjoeringer/sendte">{t('sendte.side')}</TilbakeLenke>}
        tittel={t('ny.side')}
        ingress={t('ny.ingress')}
      />
      <Innhold>
        <Hentet sporring={valg} laster={t('laster')}>
          {({ avsendere: [first, ...rest] }) =>
            first ? <Kunngjoeringsskjema avsendere={[first, ...rest]} /> : <p>{t('ny.ingenAvsender')}</p>
          }
        </Hentet>
      </Innhold>
    </>
  );
}
