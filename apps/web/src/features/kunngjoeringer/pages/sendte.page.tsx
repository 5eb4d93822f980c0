import { MegaphoneIcon, PencilWritingIcon } from '@navikt/aksel-icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { Hentet } from '../../../shared/ui/hentet';
import { Ikon } from '../../../shared/ui/ikon';
import { KnappLenke, TilbakeLenke } from '../../../shared/ui/lenker';
import { Liste } from '../../../shared/ui/liste';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Tomtilstand } from '../../../shared/ui/tomtilstand';
import { sendteQuery } from '../api/kunngjoeringer';
import { Flere } from '../components/flere';
import { Sendtrad } from '../components/sendtrad';

/** `/kunngjoeringer/sendte`: what one's office has announced and will announce. */
export function SendteSide() {
  const { t } = useTranslation('kunngjoeringer');
  const sendte = useInfiniteQuery(sendteQuery);
  useDokumenttittel(t('sendte.side'));
  return (
    <>
      <Sidetopp
        tilbake={<TilbakeLenke to="/kunngjoeringer">{t('side')}</TilbakeLenke>}
        tittel={t('sendte.side')}
        ingress={t('sendte.ingress')}
        handlinger={
          <KnappLenke to="/kunngjoeringer/ny" variant="secondary">
            <Ikon av={PencilWritingIcon} />
            {t('ny.side')}
          </KnappLenke>
        }
      />
      <Innhold>
        <Hentet sporring={sendte} laster={t('laster')}>
          {({ pages }) => {
            const rows = pages.flatMap(({ kunngjoeringer }) => kunngjoeringer);
            return rows.length === 0 ? (
              <Tomtilstand ikon={MegaphoneIcon} tittel={t('sendte.ingen')}>
                <p>{t('sendte.ingenTekst')}</p>
              </Tomtilstand>
            ) : (
              <div className="kp-stabel kp-traader">
                <Liste>
                  {rows.map((sendt) => (
                    <Sendtrad key={sendt.id} sendt={sendt} />
                  ))}
                </Liste>
                <Flere sporring={sendte} />
              </div>
            );
          }}
        </Hentet>
      </Innhold>
    </>
  );
}
