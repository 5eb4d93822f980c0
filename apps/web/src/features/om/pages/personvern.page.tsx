import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { useOppstart } from '../../../shared/lib/meg';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Tekstdel } from '../components/tekstdel';

export function PersonvernSide() {
  const { t } = useTranslation('om');
  const demo = useOppstart()?.demo ?? false;
  useDokumenttittel(t('personvern.tittel'));
  return (
    <>
      <Sidetopp tittel={t('personvern.tittel')} ingress={t('personvern.ingress')} />
      <Innhold>
        <div className="kp-stabel kp-luft">
          {demo && <p className="kp-sitat kp-les">{t('personvern.demo')}</p>}
          <Tekstdel tittel={t('personvern.lagrerTittel')} punkter={t('personvern.lagrer', { returnObjects: true })} />
          <Tekstdel
            tittel={t('personvern.lagrerIkkeTittel')}
            punkter={t('personvern.lagrerIkke', { returnObjects: true })}
          />
          <Tekstdel tittel={t('personvern.serTittel')} punkter={t('personvern.ser', { returnObjects: true })} />
          <Tekstdel tittel={t('personvern.innsynTittel')}>{t('personvern.innsyn')}</Tekstdel>
          <Tekstdel tittel={t('personvern.enhetTittel')}>{t('personvern.enhet')}</Tekstdel>
          <Tekstdel tittel={t('personvern.rettTittel')}>{t('personvern.rett')}</Tekstdel>
        </div>
      </Innhold>
    </>
  );
}
