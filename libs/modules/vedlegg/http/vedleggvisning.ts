import type { Vedlegg } from '../domain/vedlegg';
import type { VedleggResponse } from './dto/vedlegg.response';

/** Neither where a file lies nor who uploaded it leaves the server. */
export const toVedlegg = ({ id, navn, mime, bytes, opplastetTid }: Vedlegg): VedleggResponse => ({
  ...{ id, navn, mime, bytes, opplastetTid },
});
