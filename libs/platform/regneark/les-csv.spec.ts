import { Kolonnekjenner } from './kolonnekjenner';
import { lesCsv as les } from './les-csv';
import { lesRegneark } from './les-regneark';
import { MOST_COLUMNS, MOST_ROWS } from './regneark';

const overskrifter = new Kolonnekjenner(['kode', 'tittel'], { kode: ['Kode'], tittel: ['Tittel'] });
const lesCsv = (buffer: Buffer) => les(buffer, overskrifter);

const TABLE = [
  ['Kode', 'Tittel'],
  ['E-ALM-001', 'Sår – «blå» æøå'],
];
const text = (separator: string) => TABLE.map((row) => row.join(separator)).join('\r\n');
const bigEndian = (value: string) => Buffer.from(value, 'utf16le').swap16();

/** Windows-1252 as bytes, for the characters used here. */
function windows1252(value: string): Buffer {
  return Buffer.from(value.replaceAll('–', '\u0096').replaceAll('€', '\u0080'), 'latin1');
}

describe('lesing av CSV', () => {
  it.each([
    ['utf-8', Buffer.from(text(';'))],
    ['utf-8', Buffer.from(`\ufeff${text(';')}`)],
    ['utf-16le', Buffer.from(`\ufeff${text(';')}`, 'utf16le')],
    ['utf-16be', bigEndian(`\ufeff${text(';')}`)],
    ['windows-1252', windows1252(text(';'))],
  ])('tegnsettet %s kjennes igjen', (tegnsett, buffer) => {
    expect(lesCsv(buffer)).toEqual({ ok: true, value: { rader: TABLE, format: 'CSV', skilletegn: ';', tegnsett } });
  });

  it('eurotegn og tankestrek fra Windows leses riktig', () => {
    expect(lesCsv(windows1252('Kode;Tittel\nE-ALM-1;5 € – ø'))).toMatchObject({
      value: {
        rader: [
          ['Kode', 'Tittel'],
          ['E-ALM-1', '5 € – ø'],
        ],
      },
    });
  });

  it.each([';', ',', '\t', '|'])('skilletegnet %j kjennes igjen', (separator) => {
    expect(lesCsv(Buffer.from(text(separator)))).toMatchObject({ value: { rader: TABLE, skilletegn: separator } });
  });

  it('komma i titler over tabellen lurer ikke valget av skilletegn', () => {
    const file = 'Mål, kurs, vakt, samtaler og annet\n\nKode;Tittel\nE-ALM-1;Sår, brudd, feber\n';
    expect(lesCsv(Buffer.from(file))).toMatchObject({ value: { skilletegn: ';' } });
  });

  it('linjen «sep=» fra Excel følges og telles ikke som rad', () => {
    expect(lesCsv(Buffer.from(`sep=#\r\n${text('#')}`))).toMatchObject({ value: { rader: TABLE, skilletegn: '#' } });
  });

  it('anførselstegn, linjeskift i celler og tomme rader leses som i regnearket', () => {
    const file = 'Kode;Tittel\r\n\r\nE-ALM-1;"Si ""hei""; så\nlytt"\r\nE-ALM-2;5" slange\r\n';
    expect(lesCsv(Buffer.from(file))).toMatchObject({
      value: { rader: [['Kode', 'Tittel'], [], ['E-ALM-1', 'Si "hei"; så\nlytt'], ['E-ALM-2', '5" slange']] },
    });
  });

  it('et anførselstegn som aldri lukkes, sies fra om', () => {
    expect(lesCsv(Buffer.from('Kode;Tittel\nE-ALM-1;"Sår\n'))).toMatchObject({
      error: { kode: 'regneark.odelagtFil' },
    });
  });

  it.each([
    ['regneark.forMangeRader', 'E-ALM-1;a\n'.repeat(MOST_ROWS + 1)],
    ['regneark.forMangeKolonner', ';a'.repeat(MOST_COLUMNS)],
    ['regneark.tomFil', ' \r\n;;\r\n '],
    ['regneark.tomFil', '\ufeff'],
    ['regneark.ukjentFormat', 'GIF89a\u0001\u0000'],
  ])('%s', async (kode, file) => {
    expect(await lesRegneark(Buffer.from(file), 'katalog.csv', { overskrifter })).toMatchObject({
      ok: false,
      error: { kode },
    });
  });

  it('grensen for rader er ikke nådd med akkurat så mange rader', () => {
    expect(lesCsv(Buffer.from('E-ALM-1;a\n'.repeat(MOST_ROWS)))).toMatchObject({ ok: true });
  });
});
