import { IsIn } from 'class-validator';
import { SPRAAK, type Spraak } from '@kp/kernel/spraak';
import { Optional } from '@kp/platform/http/validators';

/** A file is fetched by the browser itself, which says its own languages and not the one chosen in the portal. */
export class KalenderRequest {
  @Optional()
  @IsIn(SPRAAK, { message: 'Velg et av språkene portalen har.' })
  spraak?: Spraak;
}
