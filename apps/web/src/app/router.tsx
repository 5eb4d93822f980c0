import { createRoute, createRouter } from '@tanstack/react-router';
import { lastSide } from '../shared/lib/last-side';
import type { Rolletype } from '../shared/lib/meg';
import { Feilside } from '../shared/ui/feilside';
import { folkesider } from './ruter/folk';
import { aktivitetssider } from './ruter/aktiviteter';
import { gjorNaaSider } from './ruter/gjor-naa';
import { godkjenningssider } from './ruter/godkjenning';
import { innbokssider } from './ruter/innboks';
import { innloggingssider } from './ruter/innlogging';
import { laeringsmaalsider } from './ruter/laeringsmaal';
import { katalogsider } from './ruter/kataloger';
import { figursider } from './ruter/figurer';
import { kandidatsider } from './ruter/kandidater';
import { lissider } from './ruter/lis';
import { meldingssider } from './ruter/meldinger';
import { overgangssider } from './ruter/overgang';
import { oversiktssider } from './ruter/oversikt';
import { aapneTjenestesider, regelsettsider } from './ruter/regelsett';
import { tidligeresider } from './ruter/tidligere';
import { tjenesteledersider } from './ruter/tjenesteleder';
import { tjenestetidssider } from './ruter/tjenestetid';
import { oppsettssider } from './ruter/oppsett';
import { ressurssider } from './ruter/ressurser';
import { virksomhetssider } from './ruter/virksomheter';
import { IkkeFunnet } from './ikke-funnet';
import { innloggetRute, rotRute } from './ruter/grunn';

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** The page belongs to these roles; opening it puts on a fitting role by itself. */
    roller?: readonly Rolletype[];
  }
}

const forside = createRoute({
  getParentRoute: () => innloggetRute,
  path: '/',
  component: lastSide(() => import('./forside'), 'Forside'),
});

const profil = createRoute({
  getParentRoute: () => innloggetRute,
  path: '/profil',
  component: lastSide(() => import('./profilside'), 'ProfilSide', [
    'profil',
    'innlogging',
    'varsler',
    'journal',
    'fylker',
  ]),
});

const personvern = createRoute({
  getParentRoute: () => rotRute,
  path: '/personvern',
  component: lastSide(() => import('../features/om/pages/personvern.page'), 'PersonvernSide', ['om']),
});

const tilgjengelighet = createRoute({
  getParentRoute: () => rotRute,
  path: '/tilgjengelighet',
  component: lastSide(() => import('../features/om/pages/tilgjengelighet.page'), 'TilgjengelighetSide', ['om']),
});

/** A feature adds its own list here: `...laeringsmaalsider`, from `ruter/laeringsmaal.ts`. */
const routeTree = rotRute.addChildren([
  innloggetRute.addChildren([
    forside,
    profil,
    ...gjorNaaSider,
    ...innbokssider,
    ...godkjenningssider,
    ...laeringsmaalsider,
    ...tidligeresider,
    ...aktivitetssider,
    ...tjenestetidssider,
    ...folkesider,
    ...katalogsider,
    ...oppsettssider,
    ...ressurssider,
    ...virksomhetssider,
    ...tjenesteledersider,
    ...regelsettsider,
    ...overgangssider,
    ...oversiktssider,
    ...kandidatsider,
    ...lissider,
    ...figursider,
    ...meldingssider,
  ]),
  ...innloggingssider,
  ...aapneTjenestesider,
  personvern,
  tilgjengelighet,
]);

export const router = createRouter({
  routeTree,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultPreloadDelay: 60,
  // The old page stays while the next loads; only a slow net shows that something is on its way.
  defaultPendingMs: 1000,
  defaultNotFoundComponent: IkkeFunnet,
  defaultErrorComponent: ({ error, reset }) => <Feilside feil={error} proevIgjen={reset} />,
});
