import { useQuery } from '@tanstack/react-query';
import { Outlet, useMatches } from '@tanstack/react-router';
import { lazy, Suspense, use } from 'react';
import { useTranslation } from 'react-i18next';
import { i18n } from '../shared/i18n/i18n';
import { megQuery } from '../shared/lib/meg';
import { Oppslagsplass } from '../shared/lib/oppslagsplass';
import { RolleContext, type Rollevalg } from '../shared/lib/rolle';
import { Feilside } from '../shared/ui/feilside';
import { Skjelett } from '../shared/ui/skjelett';
import { useMeny } from './bruk-meny';
import { AnnenRolle, IngenRolle } from './uten-tilgang';

/** Fetched after the front page itself. */
const Oppslag = lazy(async () => {
  const [module] = await Promise.all([
    import('../features/kunngjoeringer/components/oppslag'),
    i18n.loadNamespaces(['kunngjoeringer', 'meldinger', 'fylker']),
  ]);
  return { default: module.Oppslag };
});

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
  return valg ? <MedOppslag valg={valg} /> : <Outlet />;
}

/** The front page of the role has the announcements on top. */
function MedOppslag({ valg }: { valg: Rollevalg }) {
  const { meny, pathname } = useMeny(valg);
  const front = pathname === meny.topp[0]?.til;
  const oppslag = (
    <Suspense>
      <Oppslag />
    </Suspense>
  );
  return (
    <Oppslagsplass value={front ? oppslag : null}>
      <Outlet />
    </Oppslagsplass>
  );
}
