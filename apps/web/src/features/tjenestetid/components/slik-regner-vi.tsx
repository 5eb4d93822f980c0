import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { datoITekst } from '../../../shared/lib/format';
import type { GjeldendeRegelsett } from '../../../shared/lib/tjenestetid';

/** Few open it, and the page is held to its weight. */
const Tallene = lazy(async () => ({ default: (await import('./regeltallene')).Tallene }));

/** Which rule set is used, how the counting is done, and where each figure comes from. */
export function Slikregnervi({ regelsett }: { regelsett: GjeldendeRegelsett }) {
  const { t } = useTranslation(['tjenestetid', 'tjenesteord']);
  const [open, setOpen] = useState(false);
  const navn = t(`tjenesteord:regelsett.${regelsett.kode}`);
  return (
    <div className="kp-stabel">
      <p className="kp-liten kp-dempet">
        {t('tjenestetid:regler.navn', { navn, dato: datoITekst(regelsett.gyldigFra) })}
      </p>
      <details
        className="kp-slik"
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary className="ds-link">{t('tjenestetid:regler.slik')}</summary>
        <div className="kp-stabel">
          <ol className="kp-grunner kp-les">
            {t('tjenestetid:regler.punkter', { returnObjects: true }).map((punkt) => (
              <li key={punkt}>{punkt}</li>
            ))}
          </ol>
          {open && (
            <Suspense>
              <Tallene regelsett={regelsett} />
            </Suspense>
          )}
          <p>
            <a className="ds-link" href={regelsett.lenke}>
              {t('tjenestetid:regler.alle')}
            </a>
          </p>
        </div>
      </details>
    </div>
  );
}
