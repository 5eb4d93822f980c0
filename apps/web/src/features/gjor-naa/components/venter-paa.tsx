import { HourglassIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ventende } from '../../../shared/lib/gjor-naa';
import { tall } from '../../../shared/lib/format';
import { Liste, Rad } from '../../../shared/ui/liste';
import { Tomtilstand } from '../../../shared/ui/tomtilstand';
import { samleVentende, type Venterad } from './ventende';

const SHOWN = 5;

/** Who has what, and for how many days. */
export function VenterPaa({ ventende }: { ventende: readonly Ventende[] }) {
  const { t } = useTranslation('gjornaa');
  const [all, setAll] = useState(false);
  const rows = samleVentende(ventende);
  if (rows.length === 0) return <IngenVentende tittel={t('venter.tomTittelNaa')} />;
  return (
    <section className="kp-stabel" aria-labelledby="venter">
      <div className="kp-rad kp-mellom">
        <h2 id="venter">{t('venter.tittel')}</h2>
        {rows.length > SHOWN && (
          <button
            type="button"
            className="ds-link kp-liten"
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? t('venter.faerre') : t('venter.alle', { antall: tall(rows.length) })}
          </button>
        )}
      </div>
      <Liste>
        {(all ? rows : rows.slice(0, SHOWN)).map((rad) => (
          <Rad key={rad.id} tittel={<Radlenke rad={rad} />} fakta={<Hvem rad={rad} />} dager={rad.dager} />
        ))}
      </Liste>
      <p className="kp-liten kp-dempet">{t('venter.eldst')}</p>
    </section>
  );
}

export function IngenVentende({ tittel, handling }: { tittel: string; handling?: ReactNode }) {
  const { t } = useTranslation('gjornaa');
  return (
    <section className="kp-tomt--side">
      <Tomtilstand ikon={HourglassIcon} tittel={tittel} handling={handling}>
        <p>{t('venter.tomTekst')}</p>
      </Tomtilstand>
    </section>
  );
}

function Hvem({ rad }: { rad: Venterad }) {
  const { t } = useTranslation('gjornaa');
  const [first = '', second] = rad.hvem;
  const hvem = second === undefined ? first : t('og', { a: first, b: second });
  return <>{t(`venter.${rad.slag}`, { hvem })}</>;
}

function Radlenke({ rad }: { rad: Venterad }) {
  const { t } = useTranslation('gjornaa');
  const params = { id: rad.gjelderId };
  if (rad.slag === 'VURDER_FORSLAG') return <p className="kp-tittel-lenke">{rad.tittel}</p>;
  if (rad.slag !== 'BEKREFT_AKTIVITET') {
    return (
      <Link to="/maal/$id" params={params}>
        {rad.tittel}
      </Link>
    );
  }
  return rad.antall > 1 ? (
    <Link to="/aktiviteter" search={{ tilstand: 'SENDT' }}>
      {t('venter.flereAktiviteter', { antall: rad.antall })}
    </Link>
  ) : (
    <Link to="/aktiviteter/$id" params={params}>
      {rad.tittel}
    </Link>
  );
}
