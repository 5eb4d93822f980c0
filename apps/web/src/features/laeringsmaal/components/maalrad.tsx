import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datoAv } from '../../../shared/lib/dato';
import { dager, datoKort, storForbokstav } from '../../../shared/lib/format';
import { Rad } from '../../../shared/ui/liste';
import { Statuschip } from '../../../shared/ui/statuschip';
import { type Maalvisning, maalchip } from './gruppering';

/** One goal in the list: title, code and what has happened, state. */
export function MaalRad({ maal }: { maal: Maalvisning }) {
  return (
    <Rad
      tittel={
        <Link to="/maal/$id" params={{ id: maal.id }}>
          {maal.tittel}
        </Link>
      }
      fakta={
        <>
          <span className="kp-kode">{maal.kode}</span> · <Fakta maal={maal} />
        </>
      }
      status={
        <>
          <Statuschip ting="laeringsmaal" tilstand={maalchip(maal)} />
          {maal.meldt && <Statuschip ting="laeringsmaal" tilstand="MELDT" />}
        </>
      }
    />
  );
}

function Fakta({ maal }: { maal: Maalvisning }) {
  const { t } = useTranslation('laeringsmaal');
  const { tilstand, tilstandSiden, ventende } = maal;
  const since = tilstandSiden === null ? '' : datoKort(datoAv(tilstandSiden));
  const [first] = ventende;
  if (first) {
    const hvem = storForbokstav([...new Set(ventende.map(({ hos }) => hos))].join(t('rad.og')));
    return first.dager > 0 ? (
      <>{t('rad.harHatt', { hvem, dager: dager(first.dager) })}</>
    ) : (
      <>{t('rad.fikkIDag', { hvem })}</>
    );
  }
  if (tilstand === 'GODKJENT') return <>{since}</>;
  if (tilstand === 'RETURNERT') return <>{t('rad.returnert', { dato: since })}</>;
  return <Antall maal={maal} />;
}

function Antall({ maal: { aktiviteter, bekreftede } }: { maal: Maalvisning }) {
  const { t } = useTranslation('laeringsmaal');
  if (aktiviteter === 0) return <>{t('rad.ingen')}</>;
  const count = t('rad.aktiviteter', { count: aktiviteter });
  return <>{bekreftede > 0 ? t('rad.medBekreftede', { aktiviteter: count, count: bekreftede }) : count}</>;
}
