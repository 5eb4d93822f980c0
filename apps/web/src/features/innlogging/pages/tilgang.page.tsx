import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';

const DELER = ['lis', 'veileder', 'leder', 'konto', 'lenke'] as const;

/** For a person without access: whom to ask. */
export function TilgangSide() {
  const { t } = useTranslation('innlogging');
  useDokumenttittel(t('tilgang.tittel'));
  return (
    <>
      <Sidetopp tittel={t('tilgang.tittel')} ingress={t('tilgang.ingress')} />
      <Innhold>
        <div className="kp-stabel kp-luft">
          {DELER.map((del) => (
            <section key={del} className="kp-stabel kp-tett">
              <h2>{t(`tilgang.${del}`)}</h2>
              <p className="kp-les">{t(`tilgang.${del}Tekst`)}</p>
            </section>
          ))}
          <div className="kp-rad kp-bredknapp">
            <KnappLenke to="/glemt-passord" variant="secondary">
              {t('glemtSide.tittel')}
            </KnappLenke>
            <KnappLenke to="/" variant="tertiary">
              {t('glemtSide.tilInnlogging')}
            </KnappLenke>
          </div>
        </div>
      </Innhold>
    </>
  );
}
