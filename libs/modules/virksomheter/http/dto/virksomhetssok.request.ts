import { IsText, Optional } from '@kp/platform/http/validators';

export class VirksomhetssokRequest {
  /** Part of a name, or the beginning of an organisasjonsnummer; two characters at least. */
  @Optional()
  @IsText({ min: 0, max: 100 })
  sok?: string;
}
