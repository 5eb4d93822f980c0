import { stringify } from 'csv-stringify/sync';
import type { Worksheet } from 'exceljs';
import { escapeXlsx, sikreCelle } from '@kp/platform/regneark/celletekst';
import {
  formaterAktiviteter,
  formaterVurderingsformer,
  KATALOGFELT,
  STED_NAVN,
  type Katalogfelt,
  type Katalogmaal,
} from '../domain/katalograd';

/** Every header is a name that the importer knows (`kolonnenavn.ts`). The widths are Excel's, in characters. */
const COLUMNS: Readonly<Record<Katalogfelt, { readonly overskrift: string; readonly width: number }>> = {
  kode: { overskrift: 'Kode', width: 14 },
  tittel: { overskrift: 'Tittel', width: 36 },
  kategori: { overskrift: 'Kategori', width: 20 },
  maaltekst: { overskrift: 'Måltekst', width: 60 },
  utdypendeTekst: { overskrift: 'Utdypende tekst', width: 60 },
  aktiviteter: { overskrift: 'Anbefalte aktiviteter', width: 44 },
  vurderingsformer: { overskrift: 'Vurderingsformer', width: 28 },
  stedForGodkjenning: { overskrift: 'Sted for godkjenning', width: 22 },
  gyldigFra: { overskrift: 'Gyldig fra', width: 12 },
  gyldigTil: { overskrift: 'Gyldig til', width: 12 },
  erstatter: { overskrift: 'Erstatter', width: 18 },
};
const ARKNAVN = 'Læringsmål';

const HEADERS = KATALOGFELT.map((felt) => COLUMNS[felt].overskrift);

function asCells(maal: Katalogmaal): string[] {
  const values: Record<Katalogfelt, string> = {
    kode: maal.kode,
    tittel: maal.tittel,
    kategori: maal.kategori,
    maaltekst: maal.maaltekst,
    utdypendeTekst: maal.utdypendeTekst,
    aktiviteter: formaterAktiviteter(maal.aktiviteter),
    vurderingsformer: formaterVurderingsformer(maal.vurderingsformer),
    stedForGodkjenning: maal.stedForGodkjenning === null ? '' : STED_NAVN[maal.stedForGodkjenning],
    gyldigFra: maal.gyldigFra ?? '',
    gyldigTil: maal.gyldigTil ?? '',
    erstatter: maal.erstatter.join(', '),
  };
  return KATALOGFELT.map((felt) => sikreCelle(values[felt]));
}

/**
 * UTF-8 with a byte order mark, semicolons and CRLF: what Norwegian Excel opens by a double click. csv-stringify quotes only
 * the line break it writes itself, so the bare one inside cells is named.
 */
export function skrivKatalogCsv(maal: readonly Katalogmaal[]): string {
  return stringify([HEADERS, ...maal.map(asCells)], {
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]/u,
  });
}

const columnStyle = { alignment: { vertical: 'top', wrapText: true } } as const;

function addHeader(sheet: Worksheet): void {
  sheet.columns = KATALOGFELT.map((felt) => ({ width: COLUMNS[felt].width, style: columnStyle }));
  sheet.addRow(HEADERS).font = { bold: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: HEADERS.length } };
}

export async function skrivKatalogXlsx(maal: readonly Katalogmaal[]): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet(ARKNAVN, { views: [{ state: 'frozen', ySplit: 1 }] });
  addHeader(sheet);
  sheet.addRows(maal.map((one) => asCells(one).map((text) => (text === '' ? null : escapeXlsx(text)))));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
