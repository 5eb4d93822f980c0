import fc from 'fast-check';
import { FUGLER, type Fugl, HOERER, slippLoes } from '../../api/tilgang/kanari';
import { kropper } from '../../api/tilgang/kropper';
import { slippesInn } from '../../api/tilgang/matrise';
import { ALLE, type Hvem } from '../../api/tilgang/personer';
import { policy } from '../../api/tilgang/policy';
import type { Hoder, Saksslag, Side, Svar } from '../../api/tilgang/typer';
import { Verden } from '../../api/tilgang/verden';
import { PDF, PNG } from '../../support/vedleggsfiler';
import { type Rute, ruter } from './dokument';
import { type Ider, type Oppskrift, oppskrifter } from './foresporsler';
import { feilForm } from './svarform';

/** Those who give somebody a right: what they rightly say decides who may see what, so it stays as it is. */
const GIR_INNSYN = /tilknytninger|journalaapninger|personer|nasjonale-roller|roller|utdanningslop$|overgang/;

/** Texts that stay with those they were written to. Names of people go where the people rightly go. */
const FASTE: readonly Fugl[] = ['TEKST', 'ORD', 'PRIVAT', 'MELDING', 'FIL', 'FORSLAG', 'KUNNGJOERING'];

/** Who see the names of virksomheter when something there concerns them. */
const NASJONALE: ReadonlySet<Hvem> = new Set(['aliskontor', 'aliskontorAapnet', 'statsforvalter', 'hdir', 'eier']);

const SLUDDER = ['x', 'null', '%00', '%ff', '..%2f..%2fetc', '1e309', '2147483648', "1'%20OR%201=1--"];

export interface Funn {
  readonly hva: '5xx' | 'form' | 'kanari';
  readonly detalj: string;
  /** The request, so that it can be sent again by hand. */
  readonly sendt: string;
}

export interface Resultat {
  readonly funn: Funn[];
  readonly svar: Record<string, number>;
  readonly millisekunder: number[];
  /** Routes that somebody got through to. */
  readonly naadd: Set<string>;
}

interface Sending {
  readonly hvem: Hvem;
  readonly method: string;
  readonly url: string;
  readonly kropp?: string | Buffer;
  readonly hoder: Hoder;
  readonly versjon?: number;
}

/** Things to ask about, made anew when a request has changed them. */
class Ting {
  private readonly made = new Map<string, readonly string[]>();
  private readonly known: string[] = [];

  constructor(private readonly verden: Verden) {}

  readonly ider: Ider = () => this.known;

  async get(sak: Saksslag, side: Side): Promise<readonly string[]> {
    const key = `${sak} ${side}`;
    const made = this.made.get(key) ?? (await this.verden.byggeplass.make(sak, side));
    this.made.set(key, made);
    this.known.push(...made.filter((id) => !this.known.includes(id)));
    if (this.known.length > 200) this.known.splice(0, 100);
    return made;
  }

  forget(sak: Saksslag, side: Side): void {
    this.made.delete(`${sak} ${side}`);
  }
}

export class Fuzz {
  readonly ting: Ting;
  private nr = 0;

  private constructor(readonly verden: Verden) {
    this.ting = new Ting(verden);
  }

  static async open(options: { url?: string } = {}): Promise<Fuzz> {
    const fuzz = new Fuzz(await Verden.open(options));
    await slippLoes(fuzz.verden, 'A');
    await slippLoes(fuzz.verden, 'B');
    for (const { sak } of Object.values(policy))
      if (sak) for (const side of ['A', 'B'] as const) await fuzz.ting.get(sak, side);
    return fuzz;
  }

  close(): Promise<void> {
    return this.verden.close();
  }

  /** Sends so many requests, spread over all routes (or those of `bare`). */
  async run(seed: number, antall: number, bare: RegExp = /./): Promise<Resultat> {
    const chosen = ruter.filter(({ rute }) => bare.test(rute));
    const recipes = chosen.map((rute) => oppskrifter(rute, this.ting.ider, !GIR_INNSYN.test(rute.path)));
    const result: Resultat = { funn: [], svar: {}, millisekunder: [], naadd: new Set() };
    for (let nr = 0; nr < antall; nr++) {
      const at = nr % chosen.length;
      const [oppskrift] = fc.sample(recipes[at] as fc.Arbitrary<Oppskrift>, { seed: seed + nr, numRuns: 1 });
      if (oppskrift) await this.one(chosen[at] as Rute, oppskrift, result);
    }
    return result;
  }

  private async one(rute: Rute, oppskrift: Oppskrift, result: Resultat): Promise<void> {
    const sending = await this.prepare(rute, oppskrift);
    const { hvem, method, url, kropp, hoder, versjon } = sending;
    const began = performance.now();
    const svar = await this.verden.as(hvem, method, url, kropp, versjon, hoder);
    result.millisekunder.push(performance.now() - began);
    const klasse = `${String(svar.status)[0] ?? ''}xx`;
    result.svar[klasse] = (result.svar[klasse] ?? 0) + 1;
    if (svar.status < 300) this.after(rute, oppskrift, result);
    const sendt = `${hvem}: ${method} ${url} ${JSON.stringify(hoder)} v${String(versjon)} ${String(kropp).slice(0, 600)}`;
    for (const [hva, detalj] of findAll(rute, hvem, svar))
      result.funn.push({ hva, detalj: `${rute.rute}: ${detalj}`, sendt });
  }

  private after({ rute, method }: Rute, { side }: Oppskrift, { naadd }: Resultat): void {
    naadd.add(rute);
    const sak = policy[rute]?.sak;
    if (method !== 'GET' && sak) this.ting.forget(sak, side);
    if (rute === 'POST /utlogging') this.verden.forgetSessions();
  }

  private async prepare(
    rute: Rute,
    { side, om, ting, versjon, query, kropp, ...oppskrift }: Oppskrift,
  ): Promise<Sending> {
    const regel = policy[rute.rute];
    if (!regel) throw new Error(`${rute.rute} has no policy`);
    const among = oppskrift.slippesInn ? slippesInn(regel, side) : ALLE;
    const hvem = among[oppskrift.hvem % Math.max(1, among.length)] ?? 'anonym';
    const own = regel.sak ? await this.ting.get(regel.sak, side) : [];
    const [id = ''] = own;
    const now = regel.sak ? await this.verden.byggeplass.versionOf(regel.sak, id) : 1;
    const rett = kropper[rute.rute]?.({ verden: this.verden, hvem, side, id, versjon: now, nr: ++this.nr }) ?? {};
    const named = (index: number): string => {
      if (om === 'mangler' && regel.sak) return this.verden.byggeplass.missing(regel.sak)[index] ?? 'x';
      if (om === 'noe annet') return this.ting.ider()[ting % this.ting.ider().length] ?? 'x';
      return om === 'sitt' ? (own[index] ?? 'x') : (SLUDDER[ting % SLUDDER.length] ?? 'x');
    };
    let next = 0;
    const path = rute.path.replace(/:\w+/g, () => named(next++));
    const search = [rute.method === 'DELETE' && !query ? `versjon=${String(now)}` : query].filter(Boolean).join('&');
    const form = rute.skjema ? enForm(ting) : undefined;
    const hoder: Hoder = { ...form?.hoder, ...(versjon === 'sludder' && { 'if-match': 'W/"x"' }) };
    const body = rute.method === 'GET' ? undefined : (form?.kropp ?? kropp(rett));
    const sent = versjon === 'rett' ? now : versjon === 'gammel' ? Math.max(1, now - 1) : undefined;
    return { hvem, method: rute.method, url: path + (search && `?${search}`), kropp: body, hoder, versjon: sent };
  }
}

const FILER = [
  PDF,
  PNG,
  Buffer.from('fra;til\n2026-01-01;2026-02-01\n'),
  Buffer.alloc(0),
  Buffer.from('PK\u0003\u0004tull'),
  Buffer.alloc(70_000, 65),
];
const NAVN = ['fil.pdf', 'fil.xlsx', 'fil.csv', '../../x.pdf', 'å'.repeat(300), ''];
const FELTER = [
  {},
  { katalogKode: 'E-ALM', navn: 'X', spesialitet: 'ALM', gyldigFra: '2026-01-01', eksempel: 'ja' },
  { kolonner: '{' },
  { kolonner: '{"fra":0}' },
  { ark: '-1' },
];

/** A form with a file, whole or broken off. */
function enForm(nr: number): { hoder: Hoder; kropp: Buffer } {
  const limit = 'xxGRENSExx';
  const choose = <T>(values: readonly T[], by: number): T => values[Math.floor(nr / by) % values.length] as T;
  const fields = Object.entries(choose(FELTER, 36)).map(
    ([name, value]) => `--${limit}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${limit}\r\ncontent-disposition: form-data; name="${nr % 7 === 0 ? 'annet' : 'fil'}"; filename="${choose(NAVN, 6)}"\r\n\r\n`;
  const whole = Buffer.concat([
    Buffer.from(fields.join('') + head),
    choose(FILER, 1),
    Buffer.from(`\r\n--${limit}--\r\n`),
  ]);
  const kropp = nr % 5 === 0 ? whole.subarray(0, whole.length - 20) : whole;
  return { hoder: { 'content-type': `multipart/form-data; boundary=${limit}` }, kropp };
}

function findAll(rute: Rute, hvem: Hvem, svar: Svar): [Funn['hva'], string][] {
  const form = feilForm(rute, svar);
  const birds = (['A', 'B'] as const).flatMap((side) => {
    const strict = HOERER[hvem][side].length > 0 || NASJONALE.has(hvem) ? FASTE : FUGLER;
    return strict
      .filter((kind) => !HOERER[hvem][side].includes(kind) && svar.tekst.includes(`KANARI ${kind} ${side}`))
      .map((kind) => `${kind} ${side}`);
  });
  return [
    ...(svar.status >= 500
      ? [['5xx', `${String(svar.status)} ${svar.tekst.slice(0, 200)}`] as [Funn['hva'], string]]
      : []),
    ...(form === null ? [] : [['form', form] as [Funn['hva'], string]]),
    ...birds.map((bird): [Funn['hva'], string] => ['kanari', bird]),
  ];
}
