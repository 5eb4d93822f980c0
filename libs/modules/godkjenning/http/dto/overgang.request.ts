import { Matches } from 'class-validator';

export class OvergangRequest {
  /** The digest of the sheet that was read, so that nothing else is signed. */
  @Matches(/^[0-9a-f]{64}$/u, { message: 'Last siden på nytt.' })
  avtrykk!: string;
}
