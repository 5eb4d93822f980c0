import { writeFileSync } from 'node:fs';
import { Kataloger } from '@kp/modules/laeringsmaal';
import { type Command, withApp } from '../command';

/** The newest version of a catalogue; the ending of the file decides the format. */
export const eksporterKatalog: Command = {
  navn: 'eksporter-katalog',
  hjelp: 'skriver siste versjon av en katalog til fil: eksporter-katalog KODE FIL.xlsx eller FIL.csv',
  kjor([kode, file]) {
    const format = file?.endsWith('.xlsx') ? 'xlsx' : file?.endsWith('.csv') ? 'csv' : null;
    if (!kode || !file || !format) {
      process.stderr.write('Bruk: eksporter-katalog KODE FIL.xlsx (eller FIL.csv)\n');
      return Promise.resolve(2);
    }
    return withApp(async (app) => {
      const result = await app.get(Kataloger).eksporterNyeste(kode, format);
      if (!result.ok) {
        process.stderr.write(`Det finnes ingen katalog med koden ${kode}.\n`);
        return 1;
      }
      writeFileSync(file, result.value);
      process.stdout.write(`Skrevet til ${file}.\n`);
      return 0;
    });
  },
};
