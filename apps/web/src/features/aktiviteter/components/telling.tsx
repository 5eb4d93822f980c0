import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Fremdriftslinje } from '../../../shared/ui/fremdrift';
import { type Maaltall, tellingQuery } from '../api/aktiviteter';
import type { Skjematilstand } from './bruk-skjema';
import { tilTelling } from './skjemaverdi';

/** How the numbers the catalogue recommends fill up when this has been confirmed. Nothing where it gives none. */
export function Telling({ lopId, tilstand }: { lopId: string; tilstand: Skjematilstand }) {
  const { t } = useTranslation('aktiviteter');
  const rows = tilstand.skjema.privat ? [] : tilstand.rader.map(({ skjema }) => tilTelling(skjema));
  const counted = rows.filter(({ maalIder }) => maalIder.length > 0);
  const { data } = useQuery(tellingQuery(lopId, counted));
  const chosen = new Set(counted.flatMap(({ maalIder }) => maalIder));
  // The figures of a goal that was just left out stay in the old answer.
  const maal = data?.maal.filter(({ maalId, linjer }) => chosen.has(maalId) && linjer.length > 0) ?? [];
  if (maal.length === 0) return null;
  return (
    <section className="kp-stabel kp-tett" aria-labelledby="telling">
      <h2 className="kp-h-liten" id="telling">
        {t('telling.tittel')}
      </h2>
      <p className="kp-hjelp">{t('telling.hjelp')}</p>
      {maal.map((one) => (
        <Maallinjer key={one.maalId} maal={one} flere={counted.length > 1} />
      ))}
    </section>
  );
}

function Maallinjer({ maal: { kode, tittel, linjer }, flere }: { maal: Maaltall; flere: boolean }) {
  const { t } = useTranslation('aktiviteter');
  return (
    <div className="kp-stabel kp-tett">
      <h3 className="kp-liten">
        <span className="kp-kode">{kode}</span> {tittel}
      </h3>
      <ul className="kp-anbefalt">
        {linjer.map(({ tekst, antall, utfoert, blir }) => (
          <li key={tekst}>
            <span>{tekst}</span>
            <span className="kp-tall">{t('telling.av', { utfoert, antall })}</span>
            {blir > utfoert && (
              <span className="kp-anbefalt__blir kp-liten kp-dempet kp-tall">
                {t(flere ? 'telling.blirFlere' : 'telling.blir', { blir, antall })}
              </span>
            )}
            <Fremdriftslinje
              tynn
              iTekst
              tall={{
                av: antall,
                godkjent: Math.min(utfoert, antall),
                iGang: Math.min(blir, antall) - Math.min(utfoert, antall),
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
