import type { Rolletype } from '../shared/lib/meg';

const PUNKTER = {
  gjoerNaa: { til: '/gjoer-naa' },
  laeringsmaal: { til: '/maal' },
  aktiviteter: { til: '/aktiviteter' },
  tjenestetid: { til: '/tjenestetid' },
  nyAktivitet: { til: '/aktiviteter/ny' },
  innboks: { til: '/innboks' },
  mineLis: { til: '/kandidater' },
  kandidater: { til: '/kandidater' },
  oversikt: { til: '/oversikt' },
  folkOgRoller: { til: '/folk' },
  virksomheten: { til: '/virksomheten' },
  tjenestetidHer: { til: '/virksomheten/tjenestetid' },
  ressurser: { til: '/ressurser' },
  kataloger: { til: '/kataloger' },
  regelsett: { til: '/regelsett' },
  virksomheter: { til: '/virksomheter' },
  nasjonaleRoller: { til: '/folk/nasjonale' },
  meldinger: { til: '/meldinger' },
  kunngjoeringer: { til: '/kunngjoeringer' },
} as const satisfies Record<string, { til: string }>;

// The office, the statsforvalter and Helsedirektoratet share an address; the page shows each its own figures.
const figurer = { navn: 'oversikt', til: '/figurer' } as const;

export type Menynavn = keyof typeof PUNKTER;

/** Where an entry leads. */
export type Menysti = (typeof PUNKTER)[Menynavn]['til'] | (typeof figurer)['til'];

export interface Menypunkt {
  readonly navn: Menynavn;
  readonly til: Menysti;
}

interface Rollemeny {
  /** The text links under the header; the first is the role's front page. */
  readonly topp: readonly Menypunkt[];
  /** The phone's bottom bar, at most five with «Mer»; what is not here lies under «Mer». */
  readonly bunn: readonly Menypunkt[];
}

const punkt = (navn: Menynavn): Menypunkt => ({ navn, ...PUNKTER[navn] });
const likt = (...topp: Menypunkt[]): Rollemeny => ({ topp, bunn: topp });

const LIS: Rollemeny = {
  topp: [
    punkt('gjoerNaa'),
    punkt('laeringsmaal'),
    punkt('aktiviteter'),
    punkt('tjenestetid'),
    punkt('ressurser'),
    punkt('meldinger'),
  ],
  bunn: [punkt('gjoerNaa'), punkt('laeringsmaal'), punkt('nyAktivitet'), punkt('tjenestetid'), punkt('aktiviteter')],
};
const LEDER = likt(
  punkt('oversikt'),
  punkt('innboks'),
  punkt('meldinger'),
  punkt('tjenestetidHer'),
  punkt('folkOgRoller'),
  punkt('virksomheten'),
  punkt('ressurser'),
);

const MENYER: Readonly<Record<Rolletype, Rollemeny>> = {
  LIS,
  SUPERVISOR: likt(punkt('innboks'), punkt('mineLis'), punkt('meldinger'), punkt('ressurser')),
  VEILEDER: likt(punkt('innboks'), punkt('kandidater'), punkt('meldinger'), punkt('ressurser')),
  LEDER,
  STEDFORTREDER: LEDER,
  // Decides for the leder, but neither sees who is who nor the figures.
  DELEGERT_GODKJENNER: likt(punkt('innboks'), punkt('virksomheten'), punkt('ressurser')),
  ALIS_KONTOR: likt(figurer, punkt('kunngjoeringer'), punkt('meldinger'), punkt('ressurser')),
  STATSFORVALTER: likt(figurer, punkt('kunngjoeringer'), punkt('meldinger'), punkt('ressurser')),
  HELSEDIREKTORATET: likt(
    figurer,
    punkt('kataloger'),
    punkt('regelsett'),
    punkt('ressurser'),
    punkt('virksomheter'),
    punkt('nasjonaleRoller'),
    punkt('kunngjoeringer'),
    punkt('meldinger'),
  ),
  EIER: likt(punkt('virksomheter'), punkt('nasjonaleRoller')),
};

/** The role's menu, with only the entries whose page is in this build. */
export function menyFor(rolle: Rolletype, finnes: (til: string) => boolean): Rollemeny {
  const menu = MENYER[rolle];
  return {
    topp: menu.topp.filter(({ til }) => finnes(til)),
    bunn: menu.bunn.filter(({ til }) => finnes(til)),
  };
}

const MAX_BUNN = 5;

/** The bottom bar and what must lie under «Mer» beside it. */
export function delBunn({ topp, bunn }: Rollemeny): { synlig: readonly Menypunkt[]; mer: readonly Menypunkt[] } {
  const missing = topp.filter((item) => !bunn.some((other) => other.til === item.til));
  const all = [...bunn, ...missing];
  if (all.length <= MAX_BUNN) return { synlig: all, mer: [] };
  return { synlig: all.slice(0, MAX_BUNN - 1), mer: all.slice(MAX_BUNN - 1) };
}

/** Pages that belong under an entry whose path they do not begin with. */
const UNDER: Readonly<Record<string, readonly string[]>> = {
  '/innboks': ['/godkjenning'],
  '/oversikt': ['/lis', '/overgang'],
  '/kandidater': ['/lis', '/overgang'],
  '/figurer': ['/lis', '/godkjenning'],
  '/maal': ['/overgang'],
  '/virksomheten/tjenestetid': ['/tjenestetid'],
  '/meldinger': ['/kunngjoeringer'],
  '/folk': ['/oppsett'],
  '/virksomheter': ['/oppsett'],
};

/** Which entry is current: the longest path that begins the address. */
export function gjeldende(punkter: readonly Menypunkt[], pathname: string): string | undefined {
  const begins = (path: string): boolean => pathname === path || pathname.startsWith(`${path}/`);
  return punkter
    .map(({ til }) => til)
    .filter((til) => begins(til) || UNDER[til]?.some(begins))
    .sort((a, b) => b.length - a.length)[0];
}
