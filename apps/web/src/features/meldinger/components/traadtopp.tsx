import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { oppramsing } from '../../../shared/lib/format';
import { usePartISetning } from '../../../shared/lib/meldinger';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { Sidetopp } from '../../../shared/ui/sidetopp';
import type { Traad } from '../api/traad';
import { Traadvalg } from './traadvalg';

/** What it is about, and with whom. */
export function Traadtopp({ traad }: { traad: Traad }) {
  const { t } = useTranslation('meldinger');
  const partnavn = usePartISetning();
  const { emne, parter, lis } = traad;
  const others = parter.filter(({ egen }) => !egen);
  const still = others.filter(({ sluttet }) => !sluttet).map(partnavn);
  const former = others.filter(({ sluttet }) => sluttet).map(partnavn);
  const own = parter.find(({ egen }) => egen);
  const asRole = own?.navn === null ? partnavn(own) : null;
  const gjelder = lis !== null && own?.rolle !== 'LIS' && !still.includes(lis) ? lis : null;
  return (
    <Sidetopp
      tilbake={<TilbakeLenke to="/meldinger">{t('side')}</TilbakeLenke>}
      tittel={emne}
      ingress={[
        still.length > 0 && t('traad.med', { hvem: oppramsing(still) }),
        former.length > 0 && t('traad.tidligere', { hvem: oppramsing(former) }),
        asRole !== null && t('traad.som', { hvem: asRole }),
        gjelder !== null && t('traad.gjelder', { hvem: gjelder }),
      ]
        .filter(Boolean)
        .join(' ')}
    >
      <OmLenke traad={traad} egen={own?.rolle === 'LIS'} />
      <Traadvalg traad={traad} />
    </Sidetopp>
  );
}

/** The way to the thing, on the page where this reader has it. */
function OmLenke({ traad: { om }, egen }: { traad: Traad; egen: boolean }) {
  const { t } = useTranslation('meldinger');
  if (!om) return null;
  const { slag, id, tittel } = om;
  if (slag === 'MAAL')
    return (
      <p>
        {t('traad.om')}{' '}
        {egen ? (
          <Link to="/maal/$id" params={{ id }}>
            {tittel}
          </Link>
        ) : (
          <Link to="/godkjenning/$maalId" params={{ maalId: id }}>
            {tittel}
          </Link>
        )}
      </p>
    );
  if (!egen) return <p>{t('traad.omTing', { tittel })}</p>;
  return (
    <p>
      {t('traad.om')}{' '}
      {slag === 'AKTIVITET' ? (
        <Link to="/aktiviteter/$id" params={{ id }}>
          {tittel}
        </Link>
      ) : (
        <Link to="/tjenestetid">{tittel}</Link>
      )}
    </p>
  );
}
