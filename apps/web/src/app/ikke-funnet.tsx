import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../shared/lib/dokumenttittel';
import { Ikon } from '../shared/ui/ikon';
import { KnappLenke } from '../shared/ui/lenker';

export function IkkeFunnet() {
  const { t } = useTranslation();
  const title = t('feilside.ikkeFunnet');
  useDokumenttittel(title, true);
  return (
    <div className="kp-ramme kp-innhold">
      <div className="kp-tomt">
        <span className="kp-tomt__ikon">
          <Ikon av={MagnifyingGlassIcon} />
        </span>
        <h1 tabIndex={-1}>{title}</h1>
        <p className="kp-lead">{t('feilside.ikkeFunnetTekst')}</p>
        <div className="kp-rad kp-bredknapp">
          <KnappLenke to="/">{t('handling.tilForsiden')}</KnappLenke>
        </div>
      </div>
    </div>
  );
}
