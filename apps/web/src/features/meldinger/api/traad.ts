import type { components } from '@kp/api-client';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';
import { meldingsnoekler } from '../../../shared/lib/meldinger';
import { flett } from './flett';

export type Traad = components['schemas']['TraadResponse'];
export type Melding = components['schemas']['MeldingResponse'];

const PER_SIDE = 50;

type Utvalg = { foer: number } | { etter: number };

const hentMeldinger = (id: string, query: Utvalg) =>
  svar(
    api.GET('/api/meldingstraader/{id}/meldinger', { params: { path: { id }, query: { antall: PER_SIDE, ...query } } }),
  );

const aapne = (id: string): Promise<Traad> => svar(api.GET('/api/meldingstraader/{id}', { params: { path: { id } } }));

/** Everything that came after what is on the screen, however long the connection was gone. */
async function taIgjen(client: QueryClient, id: string, known: Traad): Promise<Traad> {
  let last = known.meldinger.at(-1)?.nr ?? 0;
  const came: Melding[] = [];
  for (;;) {
    const { meldinger, flere, lesere } = await hentMeldinger(id, { etter: last });
    came.push(...meldinger);
    last = meldinger.at(-1)?.nr ?? last;
    if (flere) continue;
    // What was loaded upwards meanwhile must stay.
    const now = client.getQueryData<Traad>(meldingsnoekler.traad(id)) ?? known;
    return { ...now, lesere, meldinger: flett(now.meldinger, came) };
  }
}

/** Opening a thread is a look at what is written about a LIS; while it is open only what is new is asked for. */
export const traadQuery = (id: string) =>
  queryOptions({
    queryKey: meldingsnoekler.traad(id),
    queryFn: ({ client }) => {
      const known = client.getQueryData<Traad>(meldingsnoekler.traad(id));
      return known ? taIgjen(client, id, known) : aapne(id);
    },
    gcTime: 0,
  });

/** The page of messages before the first on the screen. */
export async function hentEldre(client: QueryClient, id: string): Promise<void> {
  const first = client.getQueryData<Traad>(meldingsnoekler.traad(id))?.meldinger[0];
  if (!first) return;
  const { meldinger, flere } = await hentMeldinger(id, { foer: first.nr });
  client.setQueryData<Traad>(meldingsnoekler.traad(id), (now) =>
    now ? { ...now, flereFoer: flere, meldinger: flett(meldinger, now.meldinger) } : now,
  );
}
