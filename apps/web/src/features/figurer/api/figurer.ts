import type { components } from '@kp/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';

type Skjemaer = components['schemas'];
export type Kontorfigurer = Skjemaer['AlisKontorFigurerResponse'];
export type AapnetJournal = Skjemaer['AapnetJournalResponse'];
export type Virksomhetsfigur = Skjemaer['VirksomhetsfigurResponse'];
export type Fylkesfigurer = Skjemaer['StatsforvalterFigurerResponse'];
export type NasjonaleFigurer = Skjemaer['NasjonaleFigurerResponse'];
export type Spesialitetsfigur = Skjemaer['SpesialitetsfigurResponse'];

export const kontorQuery = queryOptions({
  queryKey: ['figurer', 'alis-kontor'],
  queryFn: ({ signal }): Promise<Kontorfigurer> => svar(api.GET('/api/figurer/alis-kontor', { signal })),
});

/** The records that their LIS has opened to one's office. */
export const aapnedeQuery = queryOptions({
  queryKey: ['figurer', 'aapnede-journaler'],
  queryFn: ({ signal }): Promise<AapnetJournal[]> => svar(api.GET('/api/aapnede-journaler', { signal })),
});

export const statsforvalterQuery = queryOptions({
  queryKey: ['figurer', 'statsforvalter'],
  queryFn: ({ signal }): Promise<Fylkesfigurer> => svar(api.GET('/api/figurer/statsforvalter', { signal })),
});

export const nasjonaltQuery = queryOptions({
  queryKey: ['figurer', 'nasjonalt'],
  queryFn: ({ signal }): Promise<NasjonaleFigurer> => svar(api.GET('/api/figurer/nasjonalt', { signal })),
});
