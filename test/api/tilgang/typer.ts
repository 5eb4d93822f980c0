import type { Kommune, Lis } from '../../support/builders';
import type { Portal } from '../../support/portal';
import type { Hvem } from './personer';

export type Side = 'A' | 'B';

/** What a route is about. Those that a route changes are made anew each time they are asked for. */
export type Saksslag =
  | 'virksomhet'
  | 'status'
  | 'arena'
  | 'avtale'
  | 'personUtenKonto'
  | 'rolle'
  | 'lop'
  | 'nyttLop'
  | 'tilknytning'
  | 'permisjon'
  | 'journalaapning'
  | 'maalplan'
  | 'forslag'
  | 'aktivitetUtkast'
  | 'aktivitetSendt'
  | 'aktivitetReturnert'
  | 'aktivitetBekreftet'
  | 'vedlegg'
  | 'vedleggLoest'
  | 'maalNytt'
  | 'maalPaabegynt'
  | 'maalTilAnbefaling'
  | 'maalTilGodkjenning'
  | 'maalGodkjent'
  | 'tidligere'
  | 'tidligereTilbakekalt'
  | 'periode'
  | 'periodeAttestert'
  | 'fordeling'
  | 'tjenestevariant'
  | 'regelsettutkast'
  | 'meldingstraad'
  | 'kunngjoering'
  | 'ressurs'
  | 'signatur'
  | 'ventende'
  | 'bekreftelse'
  | 'katalogversjon'
  | 'katalogutkast'
  | 'katalogmaal';

export type Hoder = Record<string, string>;

export interface Svar {
  readonly status: number;
  readonly type: string;
  readonly body: Record<string, unknown>;
  readonly tekst: string;
  readonly raw: Buffer;
}

/** One LIS with everyone around, a second virksomhet that has nothing to do with it, and one where the LIS was before. */
export interface Grunnlag {
  readonly folk: Readonly<Record<Hvem, string | null>>;
  readonly kommuner: Readonly<Record<Side, Kommune>>;
  readonly lis: Readonly<Record<Side, Lis>>;
  readonly katalogversjonId: string;
  readonly virksomhetC: string;
  /** The utdanningsløp of the other LIS in A. */
  readonly lopAnnen: string;
}

/** What those who build and fill in need of the world they do it in. */
export interface Omgivelser {
  readonly portal: Portal;
  readonly grunnlag: Grunnlag;
  readonly virksomhetC: string;
  kommune(side: Side): Kommune;
  etMaal(side: Side): string;
  /** Two posts of the LIS there, more than 100 % together. */
  stillinger(side: Side): readonly string[];
  /** The goal in a list of goals approved elsewhere. */
  meldtMaal(tidligereId: string): string;
  /** The digest of a målplan's balance sheet. */
  avtrykkAv(maalplanId: string): string;
  call(brukerId: string | null, method: string, path: string, body?: object | string, versjon?: number): Promise<Svar>;
}
