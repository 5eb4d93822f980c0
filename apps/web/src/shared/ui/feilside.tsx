import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { ApiFeil } from '../lib/api-feil';
import { useDokumenttittel } from '../lib/dokumenttittel';
import { Ikon } from './ikon';
import { KnappLenke } from './lenker';
import { Uthevet } from './uthevet';

type Art = 'server' | 'klient' | 'nett' | 'ikkeFunnet' | 'ikkeTilgang';

function artOf(feil: unknown): Art {
  if (!(feil instanceof ApiFeil)) return 'klient';
  if (feil.status === 0) return 'nett';
  // A mistyped address is refused before it is looked up.
  if (feil.status === 404 || feil.status === 400) return 'ikkeFunnet';
  return feil.status === 401 || feil.status === 403 ? 'ikkeTilgang' : 'server';
}

interface Props {
  feil: unknown;
  /** Without it the page is loaded again. */
  proevIgjen?: () => void;
}

/** In place of a page that could not be had. Says that what was typed is kept, and the reference to give. */
export function Feilside({ feil, proevIgjen }: Props) {
  const { t } = useTranslation();
  const art = artOf(feil);
  const title = t(`feilside.${art}`);
  useDokumenttittel(title, true);
  const reference = feil instanceof ApiFeil && art === 'server' ? feil.korrelasjonsId : null;
  const retry =
    proevIgjen ??
    (() => {
      window.location.reload();
    });
  return (
    <div className="kp-ramme kp-innhold">
      <div className="kp-tomt kp-tomt--feil" role="alert">
        <span className="kp-tomt__ikon">
          <Ikon av={ExclamationmarkTriangleIcon} />
        </span>
        <h1 tabIndex={-1}>{title}</h1>
        <p className="kp-lead">{t(`feilside.${art}Tekst`)}</p>
        <div className="kp-rad kp-bredknapp">
          {art !== 'ikkeFunnet' && art !== 'ikkeTilgang' && <Button onClick={retry}>{t('handling.proevIgjen')}</Button>}
          <KnappLenke to="/" variant="secondary">
            {t('handling.tilForsiden')}
          </KnappLenke>
        </div>
        {reference !== null && (
          <p className="kp-liten kp-dempet">
            <Uthevet tekst={t('feilside.referanse', { referanse: reference })} tall />
          </p>
        )}
      </div>
    </div>
  );
}
