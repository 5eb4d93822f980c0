import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../support/postgres-server';
import type { Foresporsel } from './client';
import { type Skive, kjorSkive } from './maaling';
import { type Okter, type Operasjon, lagOperasjoner, tilForesporsel } from './operasjoner';
import { type Sted, type Tjener, byggLand, loggInn, startGulv, startPortal } from './portal';
import { type Krav, type Rad, lagRad, sammenlign, tabell, vurder } from './rad';
import { tilbakestill } from './tilbakestill';

const HJELP = `Bruk: npm run bench -- [valg]
  --scale <tall>        hvor stort land: 1 er 20 000 LIS og 5 millioner aktiviteter (0.1 hvis du ikke velger)
  --postgres            på PostgreSQL i stedet for SQLite
  --skiver <n>          hvor mange ganger portal og gulv måles om hverandre (5)
  --sekunder <s>        hvor lenge hver gang, høyst (0.8)
  --oppvarming <s>      prosessortid hver av dem bruker på hver operasjon før den telles (10)
  --bare <navn,…>       bare operasjoner som begynner slik
  --mappe <mappe>       hvor databasen skal ligge; ellers en ny mappe som blir slettet
  --behold              la databasen ligge; neste gang i samme mappe og skala er landet alt bygget
  --adresse <url>       en PostgreSQL som alt går, i stedet for en ny
  --sammenlign <fil>    hold svarene mot JSON-linjer fra en annen skala
  --prof <mappe>        skriv en --cpu-prof av portalen dit
`;

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '0.1' },
    postgres: { type: 'boolean', default: false },
    skiver: { type: 'string', default: '5' },
    sekunder: { type: 'string', default: '0.8' },
    oppvarming: { type: 'string', default: '10' },
    bare: { type: 'string' },
    mappe: { type: 'string' },
    adresse: { type: 'string' },
    behold: { type: 'boolean', default: false },
    sammenlign: { type: 'string' },
    prof: { type: 'string' },
    hjelp: { type: 'boolean', default: false },
  },
});

const say = (text: string): void => void process.stderr.write(`${text}\n`);

interface Oppsett {
  readonly portal: Tjener;
  readonly gulv: Tjener;
  readonly url: string;
  readonly okter: Okter;
  readonly operasjoner: readonly Operasjon[];
}

const CONNECTIONS = [1, 8];

/** Asks the portal or the floor for one slice of an operation; the floor then answers with as many bytes. */
function lagSporring({ portal, gulv, okter, url }: Oppsett, operasjon: Operasjon) {
  const bytes = new Map<string, number>();
  const grenser = { sekunder: Number(values.sekunder), hoyst: operasjon.forraad };
  return async (til: 'portal' | 'gulv', connections: number): Promise<Skive> => {
    const decided = new Set<string>();
    const next = (): Foresporsel => {
      const made = tilForesporsel(operasjon.next(), okter, til);
      for (const id of operasjon.maal?.(made) ?? []) decided.add(id);
      if (til === 'portal') return made;
      // A path that the portal has not answered: then as much as its last answer.
      const expected = bytes.get(made.path) ?? bytes.get('') ?? 0;
      return { ...made, headers: { ...made.headers, 'x-bytes': String(expected) } };
    };
    const remember = (foresporsel: Foresporsel, svar: { bytes: number }): void => {
      if (til === 'portal') bytes.set(foresporsel.path, svar.bytes).set('', svar.bytes);
    };
    const skive = await kjorSkive(til === 'portal' ? portal : gulv, next, connections, grenser, remember);
    await tilbakestill(url, decided);
    return skive;
  };
}

/** By the clock: what mostly waits for PostgreSQL would take many minutes to work so long. */
const LONGEST_WARMUP_MS = 60_000;

/**
 * Asked until each has worked so long: a server is translated to machine code while it works, and on a busy machine that
 * takes many slices.
 */
async function varmOpp(ask: ReturnType<typeof lagSporring>): Promise<void> {
  for (const til of ['portal', 'gulv'] as const) {
    const end = performance.now() + LONGEST_WARMUP_MS;
    for (let worked = 0; worked < Number(values.oppvarming) * 1e6 && performance.now() < end;)
      worked += (await ask(til, 8)).cpuUs;
  }
}

async function maal(oppsett: Oppsett, scale: number): Promise<Rad[]> {
  const rader: Rad[] = [];
  for (const operasjon of oppsett.operasjoner) {
    const ask = lagSporring(oppsett, operasjon);
    await varmOpp(ask);
    for (const connections of CONNECTIONS) {
      const skiver: Record<'portal' | 'gulv', Skive[]> = { portal: [], gulv: [] };
      for (let nr = 0; nr < Number(values.skiver); nr++) {
        for (const til of nr % 2 === 0 ? (['portal', 'gulv'] as const) : (['gulv', 'portal'] as const)) {
          skiver[til].push(await ask(til, connections));
        }
      }
      const hva = {
        operation: operasjon.navn,
        connections,
        scale,
        database: oppsett.url.startsWith('sqlite:') ? 'sqlite' : 'postgres',
      };
      rader.push(lagRad({ ...hva, load: Number((loadavg()[0] ?? 0).toFixed(1)) }, skiver.portal, skiver.gulv));
      say(`${operasjon.navn}, ${String(connections)}: målt`);
    }
  }
  return rader;
}

/** Headers that say something about this one answer, or that the floor's server writes itself. */
const OWN = new Set(['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']);

async function hentHeaders(portal: Tjener, operasjon: Operasjon, okter: Okter): Promise<Record<string, string>> {
  let headers: Record<string, string> = {};
  const next = (): Foresporsel => tilForesporsel(operasjon.next(), okter, 'portal');
  await kjorSkive(portal, next, 1, { sekunder: 10, hoyst: 1 }, (_, svar) => (headers = { ...svar.headers }));
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN.has(name)));
}

async function kjor(sted: Sted, scale: number): Promise<void> {
  const began = performance.now();
  const land = await byggLand(sted, scale);
  say(
    `Landet er bygget på ${((performance.now() - began) / 1000).toFixed(1)} s (skala ${String(scale)}, ${sted.url.split(':')[0] ?? ''}).`,
  );
  const okter = await loggInn(sted, land);
  const chosen = values.bare?.split(',');
  const alle = lagOperasjoner(land);
  const operasjoner = alle.filter(({ navn }) => !chosen || chosen.some((name) => navn.startsWith(name)));
  const portal = await startPortal(sted, values.prof ? ['--cpu-prof', `--cpu-prof-dir=${values.prof}`] : []);
  const [first] = alle;
  const gulv = await startGulv(sted, first ? await hentHeaders(portal, first, okter) : {});
  try {
    const rader = await maal({ portal, gulv, url: sted.url, okter, operasjoner }, scale);
    skriv(rader, new Set(alle.filter((o) => o.voksermedlandet).map(({ navn }) => navn)));
  } finally {
    await portal.stop();
    await gulv.stop();
  }
}

function skriv(rader: readonly Rad[], vokser: ReadonlySet<string>): void {
  say(`\n${tabell(rader)}\n`);
  for (const rad of rader) process.stdout.write(`${JSON.stringify(rad)}\n`);
  const tidligere = values.sammenlign ? lesRader(values.sammenlign) : [];
  for (const k of [...vurder(rader), ...sammenlign(rader, tidligere, vokser)]) say(linje(k));
}

const lesRader = (file: string): Rad[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Rad);

const linje = ({ krav, verdi, grense, oppfylt }: Krav): string =>
  `${oppfylt ? 'oppfylt     ' : 'IKKE oppfylt'}  ${krav}: ${String(verdi)} (høyst ${String(grense)})`;

async function main(): Promise<void> {
  const scale = Number(values.scale);
  if (values.hjelp || !(scale > 0)) return void process.stdout.write(HJELP);
  const mappe = values.mappe ?? mkdtempSync(join(tmpdir(), 'kp-bench-'));
  mkdirSync(mappe, { recursive: true });
  const postgres = values.postgres && !values.adresse ? await startPostgres({ durable: true }) : null;
  try {
    await kjor({ mappe, url: values.adresse ?? postgres?.url ?? `sqlite:${join(mappe, 'bench.db')}` }, scale);
  } finally {
    await postgres?.stop();
    if (!values.behold) rmSync(mappe, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
