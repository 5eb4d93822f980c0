import { onBothDatabases } from '../../support/databases';
import { policy } from '../tilgang/policy';
import { Verden } from '../tilgang/verden';
import { Maal, delerAv, felterI, ruterMedKropp } from './maal';
import { harde } from './varianter';

jest.setTimeout(180_000);

const IDS = [
  'x',
  'null',
  'undefined',
  'NaN',
  '0',
  '-1',
  '%00',
  '%ff',
  "1'%20OR%201=1--",
  '..%2f..%2fetc',
  'å'.repeat(300),
];
const NOT_V4 = ['00000000-0000-0000-0000-000000000000', '12345678-1234-1234-1234-123456789012', '1e309', '2147483648'];
const QUERIES = [
  ...['side=0', 'side=-1', 'side=1e309', 'side=NaN', 'side=1.5', 'side=999999999999', 'side=', 'side=1&side=2'],
  ...[
    'antall=0',
    'antall=201',
    'antall=x',
    'sok=%00',
    'sok=%ed%a0%80',
    'sok[]=a',
    'sok[$gt]=',
    'sok=%25_!',
    'tilstand=FERDIG',
  ],
  ...[
    'tilstand[]=UTKAST',
    'maalId=x',
    'ukjent=1',
    '__proto__[x]=1',
    'versjon=x',
    'versjon=9007199254740993',
    'kategori[]=a',
  ],
];
const HEADERS: readonly (readonly [string, string])[] = [
  ...(['7', '"x"', '"-1"', '"99999999999"', '*', 'W/"1"', ''] as const).map((value) => ['if-match', value] as const),
  ...(['', 'kort', 'æøå', 'x'.repeat(200), '../../x'] as const).map((value) => ['idempotency-key', value] as const),
];

onBothDatabases((name, open) => {
  let verden: Verden;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    verden = await Verden.open({ url: database.url });
    close = async () => {
      await verden.close();
      await database.close();
    };
  });
  afterAll(() => close());

  it.each(ruterMedKropp)('%s svarer aldri 5xx på verdier av rett slag, hvor ville de enn er', async (rute) => {
    const broken: string[] = [];
    for (const felt of felterI(rute)) {
      let maal = await Maal.of(verden, rute);
      for (const variant of harde(maal.body, felt, name === 'postgres')) {
        const { status, problem } = await maal.send(variant);
        // What went through has changed the thing: the next value would be stopped before it is used.
        if (status < 300) maal = await Maal.of(verden, rute);
        if (status >= 500 || (status >= 400 && !problem.kode)) broken.push(`${variant.hva}: ${String(status)}`);
      }
    }
    expect(broken).toEqual([]);
  });

  const adresserbare = Object.keys(policy).filter((rute) => /:\w+/.test(rute));

  it.each(adresserbare)('%s svarer 400 eller 404 på det som ikke er en id', async (rute) => {
    const { method, path, hvem } = delerAv(rute);
    const wrong: string[] = [];
    for (const id of [...IDS, ...NOT_V4]) {
      const { status, body } = await verden.as(
        hvem,
        method,
        path.replace(/:\w+/g, id),
        method === 'GET' ? undefined : {},
      );
      if (![400, 404].includes(status) || typeof body.kode !== 'string') wrong.push(`${id}: ${String(status)}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(Object.keys(policy).filter((rute) => /^(GET|DELETE)/.test(rute)))(
    '%s svarer aldri 5xx på et galt søk',
    async (rute) => {
      const { method, path, regel, hvem } = delerAv(rute);
      const ider = regel.sak ? await verden.byggeplass.make(regel.sak, 'A') : [];
      const broken: string[] = [];
      for (const query of QUERIES) {
        let next = 0;
        const url = path.replace(/:\w+/g, () => ider[next++] ?? 'x');
        const { status, body } = await verden.as(hvem, method, `${url}?${query}`);
        if (status >= 500 || (status >= 400 && typeof body.kode !== 'string'))
          broken.push(`${query}: ${String(status)}`);
      }
      expect(broken).toEqual([]);
    },
  );

  const avgjorelser = Object.keys(policy).filter((rute) => /^POST \/(maal|aktiviteter)\/:id\//.test(rute));

  it.each(avgjorelser)('%s krever en nøkkel og en versjon som kan leses', async (rute) => {
    const maal = await Maal.of(verden, rute);
    const accepted: string[] = [];
    for (const header of HEADERS) {
      const { status, problem } = await maal.sendWith(Object.fromEntries([header]));
      if (status !== 400 || !/^http\.mangler(Versjon|Idempotensnokkel)$/.test(problem.kode ?? '')) {
        accepted.push(`${header.join(': ')}: ${String(status)} ${String(problem.kode)}`);
      }
    }
    expect(accepted).toEqual([]);
  });
});
