import type { components } from '@kp/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, svar } from './api';
import { journalnoekler } from './journal';

export type Maalliste = components['schemas']['MaallisteResponse'];
export type Maalrad = Maalliste['maal'][number];
export type Maalplan = Maalliste['maalplaner'][number];

/** Every goal of the record; filtering is done on the page, so that it answers at once. */
export const maallisteQuery = (lopId: string) =>
  queryOptions({
    queryKey: journalnoekler.maalliste(lopId),
    queryFn: () => svar(api.GET('/api/utdanningslop/{id}/maal', { params: { path: { id: lopId } } })),
  });

/** Words from a search field: all must be found in code, title or category. */
export function maaltreff({ kode, tittel, kategori }: Maalrad, sok: string): boolean {
  const text = `${kode} ${tittel} ${kategori}`.toLocaleLowerCase('nb');
  const words = sok.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  return words.every((word) => text.includes(word));
}
