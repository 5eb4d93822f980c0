import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datoITekst } from '../../../shared/lib/format';
import type { Ressurstreff } from '../../../shared/lib/ressurser';
import { Liste, Rad } from '../../../shared/ui/liste';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { Favorittstjerne, useFavoritt } from './favoritt';
import { useUtgivernavn } from './utgiver';

/** The hits of a search, each with its star. */
export function Treffliste({ ressurser }: { ressurser: readonly Ressurstreff[] }) {
  const { t } = useTranslation('ressurser');
  const navn = useUtgivernavn();
  const lagring = useFavoritt();
  return (
    <>
      <Feilvarsel feil={lagring.error} />
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
            status={<Favorittstjerne ressurs={ressurs} lagring={lagring} />}
          >
            <p className="kp-les kp-linjeskift">{ressurs.tekst}</p>
          </Rad>
        ))}
      </Liste>
    </>
  );
}
