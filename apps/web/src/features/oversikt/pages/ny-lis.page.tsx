import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { folkQuery } from '../../../shared/lib/folk';
import { rollested, useRolle } from '../../../shared/lib/rolle';
import { Hentet } from '../../../shared/ui/hentet';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Lisskjema } from '../components/lisskjema';

/** `/lis/ny`: the leder takes in a doctor who is to specialise. */
export function NyLisSide() {
  const { t } = useTranslation('oversikt');
  const { rolle } = useRolle();
  const virksomhetId = rolle.virksomhetId ?? '';
  const folk = useQuery(folkQuery(virksomhetId));
  return (
    <Hentet sporring={folk} laster={t('laster')} form="side">
      {({ personer }) => (
        <>
          <Sidetopp
            tittel={t('ny.tittel')}
            tilbake={<TilbakeLenke to="/oversikt">{t('side')}</TilbakeLenke>}
            ingress={t('ny.ingress', { sted: rollested(rolle) })}
          />
          <Innhold>
            <Lisskjema virksomhetId={virksomhetId} sted={rollested(rolle)} personer={personer} />
          </Innhold>
        </>
      )}
    </Hentet>
  );
}
