import { useQuery } from '@tanstack/react-query';
import { Outlet, useMatches } from '@tanstack/react-router';
import { lazy, Suspense, use } from 'react';
import { useTranslation } from 'react-i18next';
import { i18n } from '../shared/i18n/i18n';
import { megQuery } from '../shared/lib/meg';
import { RolleContext } from '../shared/lib/rolle';
import { Feilside } from '../shared/ui/feilside';
import { Skjelett } from '../shared/ui/skjelett';
import { AnnenRolle, IngenRolle } from './uten-tilgang';

const LoggInnSide = lazy(async () => {
  const [module] = await Promise.all([
    import('../features/innlogging/pages/logg-inn.page'),
    i18n.loadNamespaces('innlogging'),
  ]);
  return { default: module.LoggInnSide };
});

/** The gate: the page, or the log-in page at the same address, so that a link survives logging in. */
export function Innlogget() {
  const { t } = useTranslation();
  const meg = useQuery(megQuery);
  const valg = use(RolleContext);
  const fits = useMatches({ select: (matches) => matches.at(-1)?.staticData.roller });
  const waiting = <Skjelett tekst={t('lasterSiden')} form="side" />;
  if (meg.data === undefined) {
    return meg.isError ? <Feilside feil={meg.error} proevIgjen={() => void meg.refetch()} /> : waiting;
  }
  if (meg.data === null)
    return (
      <Suspense fallback={waiting}>
        <LoggInnSide />
      </Suspense>
    );
  // The profile and the front page are for anybody; the rest needs a role.
  if (fits && !valg) return <IngenRolle />;
  if (fits && valg && !fits.includes(valg.rolle.rolle)) return <AnnenRolle roller={fits} />;
  return <Outlet />;
}
