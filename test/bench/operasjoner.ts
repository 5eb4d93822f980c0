import { randomUUID } from 'node:crypto';
import type { Foresporsel } from './client';
import { tilfeldig } from './seed/land';
import type { Land } from './seed/seed';

export interface Operasjon {
  readonly navn: string;
  /** The same page at every scale is compared between two scales; the whole country grows with it. */
  readonly voksermedlandet: boolean;
  /** What a slice may use up before it is put back, such as goals to decide on. */
  readonly forraad: number;
  /** The goals that a request decides on. */
  readonly maal?: (foresporsel: Omit<Foresporsel, 'headers'>) => readonly string[];
  /** A new request; `okt` makes it one for the portal or one for the floor. */
  readonly next: () => {
    readonly brukerId: string;
    readonly foresporsel: Omit<Foresporsel, 'headers'>;
    readonly versjon?: number;
  };
}

/** A session, as the portal knows it (a signed token) and as the floor does (the key of the row). */
export interface Okt {
  readonly token: string;
  readonly sid: string;
}

export type Okter = ReadonlyMap<string, Okt>;

const SUPERVISORER = 100;

/** Those whose sessions the bench opens. */
export function hvem({ leger, steder, direktorat }: Land): { supervisorer: string[]; alle: string[] } {
  const supervising = [...new Set(leger.map(({ nr, sted }) => sted.supervisorFor(nr)))];
  const apart = Math.ceil(supervising.length / SUPERVISORER);
  const supervisorer = supervising.filter((_, index) => index % apart === 0);
  const ledere = steder.map(({ leder }) => leder);
  return { supervisorer, alle: [...leger.map((l) => l.brukerId), ...supervisorer, ...ledere, direktorat] };
}

const next = tilfeldig(20_261_122);
const pick = <T>(from: readonly T[]): T => {
  const found = from[Math.floor(next() * from.length)];
  if (found === undefined) throw new Error('Nothing to pick from.');
  return found;
};

/** The operations of the table, reads first: deciding empties the lists that are read. */
export function lagOperasjoner(land: Land): Operasjon[] {
  const { leger } = land;
  const { supervisorer } = hvem(land);
  const [stor, liten] = land.steder;
  const les = (navn: string, hent: () => { brukerId: string; path: string }, voksermedlandet = false): Operasjon => ({
    ...{ navn, voksermedlandet, forraad: Number.POSITIVE_INFINITY },
    next: () => {
      const { brukerId, path } = hent();
      return { brukerId, foresporsel: { method: 'GET', path: `/api${path}` } };
    },
  });
  const oversikt = (navn: string, sted: typeof stor): Operasjon =>
    les(navn, () => ({ brukerId: sted?.leder ?? '', path: `/virksomheter/${sted?.id ?? ''}/oversikt` }));
  return [
    les('egne mål', () => {
      const { brukerId, lopId } = pick(leger);
      return { brukerId, path: `/utdanningslop/${lopId}/maal` };
    }),
    les('arbeidsliste', () => ({ brukerId: pick(supervisorer), path: '/arbeidsliste' })),
    oversikt('oversikt, 50 LIS', liten),
    oversikt('oversikt, 1 000 LIS', stor),
    les('nasjonale tall', () => ({ brukerId: land.direktorat, path: '/figurer/nasjonalt' }), true),
    loggAktivitet(leger),
    godkjenn(land),
    godkjennTjue(land),
  ];
}

function loggAktivitet(leger: Land['leger']): Operasjon {
  return {
    ...{ navn: 'logg en aktivitet', voksermedlandet: false, forraad: Number.POSITIVE_INFINITY },
    next: () => {
      const { brukerId, lopId, paabegynte } = pick(leger);
      const body = JSON.stringify({
        ...{ type: 'PROSEDYRE', tekst: 'Sydde et kutt i hånden på legevakt og fikk tilbakemelding underveis.' },
        ...{ fra: '2026-03-01', maalIder: [pick(paabegynte)] },
      });
      return { brukerId, foresporsel: { method: 'POST', path: `/api/utdanningslop/${lopId}/aktiviteter`, body } };
    },
  };
}

function godkjenn({ ventende }: Land): Operasjon {
  // Spread over the country, so that not one leder decides on everything.
  const step = 7919;
  let nr = 0;
  return {
    ...{ navn: 'avgjør ett mål', voksermedlandet: false, forraad: ventende.length },
    maal: ({ path }) => [path.split('/')[3] ?? ''],
    next: () => {
      const goal = ventende[(nr++ * step) % ventende.length];
      if (!goal) throw new Error('No goal waits for a decision.');
      const path = `/api/maal/${goal.maalId}/godkjenn`;
      return { brukerId: goal.leder, versjon: 1, foresporsel: { method: 'POST', path, body: '{"kommentar":"Bra."}' } };
    },
  };
}

const SAMLET = 20;

/** Twenty that wait for one leder, with one signature. */
function godkjennTjue({ ventende }: Land): Operasjon {
  const maalFor = new Map(ventende.map(({ oppgaveId, maalId }) => [oppgaveId, maalId]));
  const bunker: { leder: string; saker: { oppgaveId: string; versjon: number }[] }[] = [];
  for (const { leder, oppgaveId } of ventende) {
    const open = bunker.findLast((bunke) => bunke.leder === leder);
    const sak = { oppgaveId, versjon: 1 };
    if (open && open.saker.length < SAMLET) open.saker.push(sak);
    else bunker.push({ leder, saker: [sak] });
  }
  const full = bunker.filter(({ saker }) => saker.length === SAMLET);
  let nr = 0;
  return {
    ...{ navn: 'avgjør tjue mål', voksermedlandet: false, forraad: full.length },
    maal: ({ body = '{}' }) =>
      (JSON.parse(body) as { saker: { oppgaveId: string }[] }).saker.map(
        ({ oppgaveId }) => maalFor.get(oppgaveId) ?? '',
      ),
    next: () => {
      const bunke = full[nr++ % full.length];
      if (!bunke) throw new Error('No leder has twenty goals to decide on.');
      const body = JSON.stringify({ saker: bunke.saker, kommentar: 'Bra.' });
      return { brukerId: bunke.leder, foresporsel: { method: 'POST', path: '/api/arbeidsliste/samlet', body } };
    },
  };
}

/** The request as it is sent: with the session that the portal signs, or with the floor's key to the same row. */
export function tilForesporsel(made: ReturnType<Operasjon['next']>, okter: Okter, til: 'portal' | 'gulv'): Foresporsel {
  const okt = okter.get(made.brukerId);
  if (!okt) throw new Error(`Nobody has logged in as ${made.brukerId}.`);
  const headers: Record<string, string> = { authorization: `Bearer ${til === 'portal' ? okt.token : okt.sid}` };
  if (made.foresporsel.method === 'POST') headers['idempotency-key'] = randomUUID();
  if (made.versjon !== undefined) headers['if-match'] = `"${String(made.versjon)}"`;
  return { ...made.foresporsel, headers };
}
