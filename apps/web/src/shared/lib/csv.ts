/** One cell of a file for a Norwegian spreadsheet. One that begins like a formula is kept from becoming one. */
export function csvCelle(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of cells as Norwegian spreadsheets read them: semicolons between. */
export const csvTekst = (rader: readonly (readonly (string | number | null)[])[]): string =>
  rader.map((row) => row.map(csvCelle).join(';')).join('\r\n');

/** Hands the text to the browser as a file; nothing is sent anywhere. The mark in front says that it is UTF-8. */
export function lastNed(filnavn: string, tekst: string): void {
  const url = URL.createObjectURL(new Blob([`\uFEFF${tekst}`], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = filnavn;
  link.click();
  URL.revokeObjectURL(url);
}
