import { HourglassIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { datoAv } from '../../../shared/lib/dato';
import { datoKort, storForbokstav } from '../../../shared/lib/format';
import type { Ventende } from '../../../shared/lib/gjor-naa';
import { Liste, Rad } from '../../../shared/ui/liste';
import { useNoenFoerst } from '../../../shared/ui/noen-foerst';
import { Tomtilstand } from '../../../shared/ui/tomtilstand';
import { Paaminn } from './paaminn';
import { samleVentende, type Venterad } from './ventende';

/** Who has what, and for how many days. */
export function VenterPaa({ ventende }: { ventende: readonly Ventende[] }) {
  const { t } = useTranslation('gjornaa');
  const rows = samleVentende(ventende);
  const { vist, bryter } = useNoenFoerst(rows, (antall) => t('alle', { antall }), t('faerre'));
  if (rows.length === 0) return <IngenVentende tittel={t('venter.tomTittelNaa')} />;
  return (
    <section className="kp-stabel" aria-labelledby="venter">
      <div className="kp-rad kp-mellom">
        <h2 id="venter">{t('venter.tittel')}</h2>
        {bryter}
      </div>
      <Liste>
        {vist.map((rad) => (
          <Rad key={rad.id} tittel={<Radlenke rad={rad} />} fakta={<Hvem rad={rad} />} {...siden(rad)} topp>
            <Paaminn rad={rad} />
          </Rad>
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

/** Days from the first whole day on. */
const siden = ({ dager }: Venterad): { dager?: number } => (dager > 0 ? { dager } : {});

function Hvem({ rad }: { rad: Venterad }) {
  const { t } = useTranslation('gjornaa');
  const [first = '', second] = rad.hvem;
  const hvem = second === undefined ? first : t('og', { a: first, b: second });
  const skal = storForbokstav(t(`venter.${rad.slag}`, { hvem }));
  if (rad.paaminnetTid === null) return <>{skal}</>;
  return <>{t('paaminnet.rad', { skal, dato: datoKort(datoAv(rad.paaminnetTid)) })}</>;
}

function Radlenke({ rad }: { rad: Venterad }) {
  const { t } = useTranslation('gjornaa');
  const params = { id: rad.gjelderId };
  if (rad.slag === 'VURDER_FORSLAG') return <p className="kp-tittel-lenke">{rad.tittel}</p>;
  if (rad.slag === 'BEKREFT_TIDLIGERE')
    return (
      <Link to="/godkjent-tidligere/$id" params={params}>
        {t('venter.liste')}
      </Link>
    );
  if (rad.slag === 'ATTESTER_PERIODE' || rad.slag === 'ATTESTER_FORDELING')
    return <Link to="/tjenestetid">{rad.tittel}</Link>;
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
