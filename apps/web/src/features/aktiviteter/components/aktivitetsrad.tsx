import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dagerMellom, datoAv, iDag } from '../../../shared/lib/dato';
import { dager } from '../../../shared/lib/format';
import { bevisfakta, tittelPaa } from '../../../shared/ui/journal/aktivitetstekst';
import { Aktivitetschip } from '../../../shared/ui/journal/bevisrad';
import { Rad } from '../../../shared/ui/liste';
import type { Aktivitet } from '../api/aktiviteter';

/** One activity in the list: title, type and date, goals, with whom it lies, state. */
export function Aktivitetsrad({ aktivitet }: { aktivitet: Aktivitet }) {
  return (
    <Rad
      tittel={
        <Link to="/aktiviteter/$id" params={{ id: aktivitet.id }}>
          {tittelPaa(aktivitet)}
        </Link>
      }
      fakta={bevisfakta(aktivitet)}
      status={<Aktivitetschip bevis={aktivitet} />}
    >
      <p className="kp-liten kp-dempet">
        <Maal aktivitet={aktivitet} />
        <Hos aktivitet={aktivitet} />
      </p>
    </Rad>
  );
}

function Maal({ aktivitet: { maal } }: { aktivitet: Aktivitet }) {
  const { t } = useTranslation('aktiviteter');
  if (maal.length === 0) return <>{t('liste.utenMaal')}</>;
  const [first] = maal;
  return maal.length === 1 && first ? (
    <>{t('liste.ettMaal', { kode: first.kode, tittel: first.tittel })}</>
  ) : (
    <>{t('liste.flereMaal', { koder: maal.map(({ kode }) => kode).join(', ') })}</>
  );
}

/** « · Amina Nordli har hatt den i 9 dager» */
function Hos({ aktivitet: { tilstand, bedt, sendtTid, avgjort } }: { aktivitet: Aktivitet }) {
  const { t } = useTranslation('aktiviteter');
  if (tilstand === 'RETURNERT' && avgjort) return <> · {t('liste.returnertAv', { navn: avgjort.navn })}</>;
  if (tilstand !== 'SENDT' || !bedt || sendtTid === null) return null;
  const days = dagerMellom(datoAv(sendtTid), iDag());
  return (
    <>
      {' '}
      ·{' '}
      {days > 0
        ? t('liste.harHatt', { navn: bedt.navn, dager: dager(days) })
        : t('liste.fikkIDag', { navn: bedt.navn })}
    </>
  );
}
