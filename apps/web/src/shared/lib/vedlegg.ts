import type { components } from '@kp/api-client';
import { api, svar } from './api';
import { filskjema } from './filskjema';

/** As much of a file as a list shows, and a draft on this device keeps. */
export type Vedlegg = Pick<components['schemas']['VedleggResponse'], 'id' | 'navn' | 'bytes'>;

export const VEDLEGGSTYPER = '.pdf,.png,.jpg,.jpeg,.docx';
/** As many as the server takes beside one thing. */
export const MEST_VEDLEGG = 10;

/** So that a form can tell that a file is on its way. */
export const VEDLEGG_OPPLASTING = ['vedlegg', 'opplasting'] as const;

/** The uploader's alone until something is saved that names it. */
export const lastOppVedlegg = async (fil: File): Promise<Vedlegg> => {
  const { id, navn, bytes } = await svar(
    api.POST('/api/vedlegg', { body: { fil: fil.name }, bodySerializer: filskjema(fil) }),
  );
  return { id, navn, bytes };
};

/** Gives the room back at once. One that is saved with something is taken away when that is saved without it. */
export const fjernVedlegg = (id: string): Promise<unknown> =>
  svar(api.DELETE('/api/vedlegg/{id}', { params: { path: { id } } }));
