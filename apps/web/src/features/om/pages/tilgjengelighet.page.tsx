import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Tekstdel } from '../components/tekstdel';

export function TilgjengelighetSide() {
  const { t } = useTranslation('om');
  useDokumenttittel(t('tilgjengelighet.tittel'));
  return (
    <>
      <Sidetopp tittel={t('tilgjengelighet.tittel')} ingress={t('tilgjengelighet.ingress')} />
      <Innhold>
        <div className="kp-stabel kp-luft">
          <Tekstdel
            tittel={t('tilgjengelighet.maalTittel')}
            punkter={t('tilgjengelighet.maal', { returnObjects: true })}
          />
          <Tekstdel tittel={t('tilgjengelighet.provdTittel')}>{t('tilgjengelighet.provd')}</Tekstdel>
          <Tekstdel
            tittel={t('tilgjengelighet.kjentTittel')}
            punkter={t('tilgjengelighet.kjent', { returnObjects: true })}
          />
          <Tekstdel tittel={t('tilgjengelighet.siFraTittel')}>{t('tilgjengelighet.siFra')}</Tekstdel>
        </div>
      </Innhold>
    </>
  );
}
