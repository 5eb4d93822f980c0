import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { dager, tallord } from '../../../shared/lib/format';
import { Handlingslinje } from '../../../shared/ui/handlingslinje';
import { KnappLenke } from '../../../shared/ui/lenker';
import type { Valgte } from './bruk-valgte';

/** «4 valgt · to personer, eldste 12 dager», and the way to the page where they are read and signed. */
export function Valglinje({ valgte: { valgt, velgAlle } }: { valgte: Valgte }) {
  const { t } = useTranslation('innboks');
  const [oldest] = valgt;
  if (!oldest) return null;
  const people = new Set(valgt.map(({ lis }) => lis.id)).size;
  const count = valgt.length;
  const confirm = valgt.every(({ slag }) => slag === 'BEKREFT_AKTIVITET');
  const fra = t('valg.personer', { count: people, antall: tallord(people) });
  return (
    <Handlingslinje
      tekst={
        <>
          <b className="kp-sterk">{t('valg.antall', { count })}</b>{' '}
          {t('valg.hvem', { personer: fra, dager: dager(oldest.dager) })}
        </>
      }
    >
      <Button
        variant="tertiary"
        onClick={() => {
          velgAlle(false);
        }}
      >
        {t('valg.fjern')}
      </Button>
      <KnappLenke to="/innboks/samlet" search={{ saker: valgt.map(({ id }) => id) }}>
        {t(confirm ? 'valg.lesOgBekreft' : 'valg.lesOgSigner', { count })}
      </KnappLenke>
    </Handlingslinje>
  );
}
