export { Vedleggsbinding } from './application/vedleggsbinding';
export { Vedleggsopprydding } from './application/vedleggsopprydding';
export { type FindLeser, UTENFOR_JOURNALEN, type Vedleggsleser, Vedleggstilgang } from './application/vedleggstilgang';
export { MOST_ON_ONE as MOST_VEDLEGG, type Vedlegg, type Vedleggslag } from './domain/vedlegg';
export { IsVedleggsliste } from './http/dto/er-vedleggsliste';
export { VedleggResponse } from './http/dto/vedlegg.response';
export { toVedlegg } from './http/vedleggvisning';
export { vedleggEntities } from './persistence/entities';
export { VedleggModule } from './vedlegg.module';
