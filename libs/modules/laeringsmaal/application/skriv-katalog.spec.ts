import * as fc from 'fast-check';
import {
  AKTIVITETSTYPE_NAVN,
  STED_NAVN,
  type Aktivitetstype,
  type Katalogmaal,
  type StedForGodkjenning,
} from '../domain/katalograd';
import { lesRegneark } from '@kp/platform/regneark/les-regneark';
import { katalogkolonner as overskrifter } from './kolonner';
import { skrivKatalogCsv, skrivKatalogXlsx } from './skriv-katalog';
import { tolkKatalogfil } from './tolk-katalogfil';

const ET_MAAL: Katalogmaal = {
  kode: 'E-ALM-001',
  tittel: 'Sutur; enkel',
  kategori: 'Prosedyrer',
  maaltekst: 'Skal kunne:\n- rense sår\n- sy sår',
  utdypendeTekst: '=SUM(A1)',
  aktiviteter: [
    { antall: 10, tekst: 'Sutur av sår, selvstendig', type: 'PROSEDYRE' },
    { antall: null, tekst: 'Kurs i sårstell', type: 'KURS' },
  ],
  vurderingsformer: ['Direkte observasjon', 'Prøve; muntlig'],
  stedForGodkjenning: 'KOMMUNE_ELLER_SYKEHUS',
  gyldigFra: '2026-03-01',
  gyldigTil: '2031-02-28',
  erstatter: ['E-ALM-090', 'E-ALM-091'],
};

async function lesTilbake(buffer: Buffer, filnavn: string): Promise<Katalogmaal[]> {
  const regneark = await lesRegneark(buffer, filnavn, { overskrifter });
  if (!regneark.ok) throw new Error(regneark.error.kode);
  return tolkKatalogfil(regneark.value.rader).rader.map((rad) => {
    if (rad.slag === 'uleselig') throw new Error(JSON.stringify(rad));
    return rad.maal;
  });
}

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('\n', '\t', ' ', '=', '+', '-', '@', '＝', "'", '"', ';', ',', '|', ' | ', '10 × ', '5 x '),
  fc.constantFrom(
    ' (kurs)',
    '(',
    ')',
    '• ',
    '_x0041_',
    'uten antall × ',
    ' (uten type)',
    '&lt;',
    '<b>',
    ']]>',
    'sep=;',
  ),
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('').normalize('NFC').trim());
/** What an item in a cell may be: one line, no bar between blanks, no bullet in front. */
const item = text
  .map((value) =>
    value
      .replace(/\n/gu, ' ')
      .replace(/(^|\s)\|(?=\s|$)/gu, '$1/')
      .replace(/^(?:[•·*–—-]\s+)+/u, '')
      .trim(),
  )
  .filter((value) => value !== '' && !/^[•·*–—-]\s/u.test(value));
const aktivitet = fc.record({
  antall: fc.option(fc.integer({ min: 1, max: 9999 })),
  tekst: item,
  type: fc.option(fc.constantFrom(...(Object.keys(AKTIVITETSTYPE_NAVN) as Aktivitetstype[]))),
});
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([a, b]) => (a && b && b < a ? { gyldigFra: b, gyldigTil: a } : { gyldigFra: a, gyldigTil: b }));
const kode = fc
  .tuple(fc.constantFrom('E-ALM', 'ALM', 'DEL1', 'E-LIS1'), fc.integer({ min: 1, max: 9999 }))
  .map(([prefix, number]) => `${prefix}-${String(number).padStart(3, '0')}`);
const maal = fc
  .record({
    kode,
    tittel: text.filter((value) => value !== ''),
    kategori: text,
    maaltekst: text,
    utdypendeTekst: text,
    aktiviteter: fc.array(aktivitet, { maxLength: 4 }),
    vurderingsformer: fc.array(item, { maxLength: 4 }),
    stedForGodkjenning: fc.option(fc.constantFrom(...(Object.keys(STED_NAVN) as StedForGodkjenning[]))),
    erstatter: fc.array(kode, { maxLength: 3 }),
    period,
  })
  .map(({ period: gyldighet, ...rest }) => ({ ...rest, ...gyldighet }));
const katalog = fc.array(maal, { maxLength: 6 });

describe('en katalog som skrives ut og leses inn igjen', () => {
  it('er den samme som CSV', async () => {
    await fc.assert(
      fc.asyncProperty(katalog, async (maalene) => {
        expect(await lesTilbake(Buffer.from(skrivKatalogCsv(maalene)), 'katalog.csv')).toEqual(maalene);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('er den samme som XLSX', async () => {
    await fc.assert(
      fc.asyncProperty(katalog, async (maalene) => {
        expect(await lesTilbake(await skrivKatalogXlsx(maalene), 'katalog.xlsx')).toEqual(maalene);
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  it('beholder en tekst som begynner med tabulator', async () => {
    const medTabulator = [{ ...ET_MAAL, tittel: '\t=1' }];
    expect(await lesTilbake(Buffer.from(skrivKatalogCsv(medTabulator)), 'k.csv')).toEqual(medTabulator);
    expect(await lesTilbake(await skrivKatalogXlsx(medTabulator), 'k.xlsx')).toEqual(medTabulator);
  });
});

describe('katalogen som CSV', () => {
  it('har byterekkefølgemerke, norske overskrifter, semikolon og celler som ikke er formler', () => {
    const [header, ...rest] = skrivKatalogCsv([ET_MAAL]).split('\r\n');
    expect(header).toBe(
      '\ufeffKode;Tittel;Kategori;Måltekst;Utdypende tekst;Anbefalte aktiviteter;Vurderingsformer;Sted for godkjenning;Gyldig fra;Gyldig til;Erstatter',
    );
    expect(rest.join('\r\n')).toBe(
      'E-ALM-001;"Sutur; enkel";Prosedyrer;"Skal kunne:\n- rense sår\n- sy sår";\'=SUM(A1);' +
        '"10 × Sutur av sår, selvstendig (prosedyre)\nKurs i sårstell (kurs)";"Direkte observasjon\nPrøve; muntlig";' +
        'kommune eller sykehus;2026-03-01;2031-02-28;E-ALM-090, E-ALM-091\r\n',
    );
  });
});
