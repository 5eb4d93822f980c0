import { kropper } from '../tilgang/kropper';
import type { Hvem } from '../tilgang/personer';
import { type Regel, policy } from '../tilgang/policy';
import type { Verden } from '../tilgang/verden';
import { type Felt, felterFor } from './skjema';
import type { Variant } from './varianter';

export interface Problem {
  readonly kode?: string;
  readonly title?: string;
  readonly parametere?: { readonly feil?: readonly { felt: string; krav: string; tekst: string }[] };
}

const FORM = /^POST \/kataloger\/import/;

/** Routes that read a JSON body. A decision without words reads none, and what is sent along is not looked at. */
export const ruterMedKropp = Object.keys(policy).filter(
  (rute) => /^(POST|PUT) /.test(rute) && kropper[rute] && !FORM.test(rute),
);

export function delerAv(rute: string): { method: string; path: string; regel: Regel; hvem: Hvem } {
  const [method = '', path = ''] = rute.split(' ');
  const regel = policy[rute];
  if (!regel) throw new Error(rute);
  return { method, path, regel, hvem: regel.inn[0] ?? 'anonym' };
}

export function felterI(rute: string): Felt[] {
  const { method, path } = delerAv(rute);
  return felterFor(method, path) ?? [];
}

/** A route with a thing to act on, a caller who may, and a body that is right. */
export class Maal {
  private constructor(
    private readonly verden: Verden,
    private readonly rute: string,
    private readonly url: string,
    private readonly versjon: number,
    readonly body: object,
  ) {}

  static async of(verden: Verden, rute: string): Promise<Maal> {
    const { path, regel, hvem } = delerAv(rute);
    const ider = regel.sak ? await verden.byggeplass.make(regel.sak, 'A') : [];
    const [id = ''] = ider;
    const versjon = regel.sak ? await verden.byggeplass.versionOf(regel.sak, id) : 1;
    let next = 0;
    const url = path.replace(/:\w+/g, () => ider[next++] ?? 'x');
    const body = kropper[rute]?.({ verden, hvem, side: 'A', id, versjon, nr: 900_000 }) ?? {};
    return new Maal(verden, rute, url, versjon, body);
  }

  async send({ raw }: Variant): Promise<{ status: number; problem: Problem }> {
    const { method, hvem } = delerAv(this.rute);
    const answer = await this.verden.as(hvem, method, this.url, raw, this.versjon);
    return { status: answer.status, problem: answer.body };
  }

  /** The right body, with one of the headers wrong. */
  async sendWith(headers: Record<string, string>): Promise<{ status: number; problem: Problem }> {
    const { method, hvem } = delerAv(this.rute);
    const answer = await this.verden.as(hvem, method, this.url, this.body, this.versjon, headers);
    return { status: answer.status, problem: answer.body };
  }
}
