import { EnvelopeOpenIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { Hentet } from '../../../shared/ui/hentet';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Tomtilstand } from '../../../shared/ui/tomtilstand';
import { mottakereQuery } from '../api/meldinger';
import { Nyttskjema } from '../components/nyttskjema';

/** `/meldinger/ny`: to whom, about what, and the first message. */
export function NyTraadSide() {
  const { t } = useTranslation('meldinger');
  const { omSlag, omId, om } = useSearch({ from: '/innlogget/meldinger/ny' });
  const about = omSlag !== undefined && omId !== undefined ? { omSlag, omId } : undefined;
  const [sok, setSok] = useState('');
  const mottakere = useQuery(mottakereQuery({ ...about, ...(sok !== '' && { sok }) }));
  useDokumenttittel(t('ny.side'));
  return (
    <>
      <Sidetopp
        tilbake={<TilbakeLenke to="/meldinger">{t('side')}</TilbakeLenke>}
        tittel={t('ny.side')}
        ingress={om === undefined ? t('ny.ingress') : t('ny.ingressOm', { om })}
      />
      <Innhold>
        <Hentet sporring={mottakere} laster={t('laster')}>
          {(data) =>
            data.mottakere.length === 0 && sok === '' ? (
              <Tomtilstand ikon={EnvelopeOpenIcon} tittel={t('ny.ingen')}>
                <p>{t(about ? 'ny.ingenOmTekst' : 'ny.ingenTekst')}</p>
              </Tomtilstand>
            ) : (
              <Nyttskjema {...{ sok, om }} onSok={setSok} about={about} funnet={data} />
            )
          }
        </Hentet>
      </Innhold>
    </>
  );
}
