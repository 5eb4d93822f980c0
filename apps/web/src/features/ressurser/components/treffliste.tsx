import { Button } from '@digdir/designsystemet-react';
import { StarFillIcon, StarIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datoITekst } from '../../../shared/lib/format';
import type { Ressurstreff } from '../../../shared/lib/ressurser';
import { Ikon } from '../../../shared/ui/ikon';
import { Liste, Rad } from '../../../shared/ui/liste';
import { useSkriv } from '../api/ressurser';
import { useUtgivernavn } from './utgiver';

/** The hits of a search, each with its star. */
export function Treffliste({ ressurser }: { ressurser: readonly Ressurstreff[] }) {
  const { t } = useTranslation('ressurser');
  const navn = useUtgivernavn();
  return (
    <Liste navn={t('side')}>
      {ressurser.map((ressurs) => (
        <Rad
          key={ressurs.id}
          topp
          tittel={
            <Link className="kp-tittel-lenke" to="/ressurser/$id" params={{ id: ressurs.id }}>
              {ressurs.tittel}
            </Link>
          }
          fakta={t('fakta', {
            ...{ type: t(`typer.${ressurs.type}`), utgiver: navn(ressurs) },
            dato: datoITekst(ressurs.fagligOppdatert),
          })}
          status={<Favoritt ressurs={ressurs} />}
        >
          <p>{ressurs.tekst}</p>
        </Rad>
      ))}
    </Liste>
  );
}

export function Favoritt({ ressurs: { id, tittel, favoritt } }: { ressurs: Ressurstreff }) {
  const { t } = useTranslation('ressurser');
  const { favoritt: save } = useSkriv();
  return (
    <Button
      variant="tertiary"
      icon
      aria-pressed={favoritt}
      aria-label={t(favoritt ? 'taUtAvFavoritter' : 'leggIFavoritter', { tittel })}
      onClick={() => void save(id, !favoritt)}
    >
      <Ikon av={favoritt ? StarFillIcon : StarIcon} />
    </Button>
  );
}
