import { VedleggEntity } from './vedlegg.entity';

export const vedleggEntities = [VedleggEntity];
