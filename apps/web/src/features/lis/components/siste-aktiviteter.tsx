import { Button } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Aktivitet } from '../../../shared/lib/aktivitet';
import { tall } from '../../../shared/lib/format';
import { AngreBekreftelse } from '../../../shared/ui/journal/angre-bekreftelse';
import { Aktivitetschip, Bevislesning } from '../../../shared/ui/journal/bevisrad';
import { Skjelett } from '../../../shared/ui/skjelett';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { aktiviteterQuery } from '../api/lis';

/** What has been logged, newest first, to be read in place. */
export function SisteAktiviteter({ lopId }: { lopId: string }) {
  const { t } = useTranslation('lis');
  const liste = useInfiniteQuery(aktiviteterQuery(lopId));
  const rows = liste.data?.pages.flatMap(({ aktiviteter }) => aktiviteter) ?? [];
  const total = liste.data?.pages[0]?.totalt ?? 0;
  return (
    <section className="kp-stabel" aria-labelledby="siste">
      <h2 id="siste">{t('siste.tittel')}</h2>
      {liste.isPending && <Skjelett tekst={t('siste.laster')} />}
      {liste.data && (
        <p className="kp-liten kp-dempet" role="status">
          {total === 0
            ? t('siste.ingen')
            : t('siste.antall', { count: total, vist: tall(rows.length), antall: tall(total) })}
        </p>
      )}
      <div className="kp-lesliste">
        {rows.map((aktivitet) => (
          <Bevislesning key={aktivitet.id} bevis={aktivitet}>
            <Mer aktivitet={aktivitet} />
          </Bevislesning>
        ))}
      </div>
      <Feilvarsel feil={liste.error} />
      {(liste.hasNextPage || liste.isError) && (
        <div className="kp-bredknapp">
          <Button
            variant="secondary"
            loading={liste.isFetching}
            onClick={() => void (liste.data ? liste.fetchNextPage() : liste.refetch())}
          >
            {t('siste.flere')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Mer({ aktivitet }: { aktivitet: Aktivitet }) {
  const { t } = useTranslation('lis');
  return (
    <>
      <p className="kp-liten">
        {t('siste.teller')}{' '}
        {aktivitet.maal.map(({ id, tittel }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <Link to="/godkjenning/$maalId" params={{ maalId: id }}>
              {tittel}
            </Link>
          </span>
        ))}
      </p>
      <p>
        <Aktivitetschip bevis={aktivitet} />
      </p>
      <AngreBekreftelse aktivitet={aktivitet} />
    </>
  );
}
