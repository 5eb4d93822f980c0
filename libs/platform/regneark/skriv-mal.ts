/** One column of a template: its heading, what stands in the invented row, and what it takes. */
export interface Malkolonne {
  readonly navn: string;
  readonly eksempel: string;
  readonly hjelp: string;
}

const WIDTH = 22;
const HELP_WIDTH = 90;

/** A workbook with the headings, one invented row, and what each column takes. */
export async function skrivMal(ark: string, kolonner: readonly Malkolonne[]): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet(ark, { views: [{ state: 'frozen', ySplit: 1 }] });
  // As text, so that no program makes another date of it.
  sheet.columns = kolonner.map(() => ({ width: WIDTH, style: { numFmt: '@' } }));
  sheet.addRow(kolonner.map(({ navn }) => navn)).font = { bold: true };
  sheet.addRow(kolonner.map(({ eksempel }) => eksempel || null));
  const help = workbook.addWorksheet('Forklaring');
  help.columns = [{ width: WIDTH }, { width: HELP_WIDTH }];
  help.addRows(kolonner.map(({ navn, hjelp }) => [navn, hjelp]));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
