import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Result } from '@kp/kernel/result';
import { KATALOGSPESIALITETER, Katalogimport, type Katalogspesialitet } from '@kp/modules/laeringsmaal';
import { Clock } from '@kp/kernel/clock';
import { FEILTEKSTER, type Feiltekster } from '@kp/platform/http/problem';
import { type Command, refused, withApp } from '../command';
import { visRapport } from './importrapport';

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  katalog: { type: 'string' },
  navn: { type: 'string' },
  spesialitet: { type: 'string' },
  'gyldig-fra': { type: 'string' },
  utelat: { type: 'string', default: '' },
  ark: { type: 'string' },
  publiser: { type: 'boolean', default: false },
} as const;

const BRUK = `Bruk: import-katalog FIL [--dry-run] --katalog KODE --navn "Navn" --spesialitet ${KATALOGSPESIALITETER.join('|')}
      [--gyldig-fra ÅÅÅÅ-MM-DD] [--utelat 4,7] [--ark NAVN] [--publiser]
Bare FIL og --dry-run trengs for å se hva filen inneholder.
`;

type Valg = ReturnType<typeof parse>['values'];
const parse = (args: string[]) => parseArgs({ args, options: OPTIONS, allowPositionals: true });

const isSpesialitet = (text: string | undefined): text is Katalogspesialitet =>
  KATALOGSPESIALITETER.some((known) => known === text);

/** The same import as on the web: all rows or none, but those left out by name. */
export const importKatalog: Command = {
  navn: 'import-katalog',
  hjelp: 'importerer en læringsmålkatalog fra XLSX eller CSV; --dry-run viser bare hva som ville skjedd',
  kjor(args) {
    const { values, positionals } = parse(args);
    const [file] = positionals;
    if (!file || (!values['dry-run'] && !(values.katalog && values.navn && isSpesialitet(values.spesialitet)))) {
      process.stderr.write(BRUK);
      return Promise.resolve(2);
    }
    return withApp((app) => run(app, file, values));
  },
};

async function run(app: NestFastifyApplication, file: string, values: Valg): Promise<number> {
  const [importer, texts] = [app.get(Katalogimport), app.get<Feiltekster>(FEILTEKSTER)];
  const [buffer, filnavn] = [readFileSync(file), basename(file)];
  const utelatteRader = values.utelat.split(',').filter(Boolean).map(Number);
  const how = { utelatteRader, ...(values.ark ? { ark: values.ark } : {}) };
  const seen = await importer.forhaandsvis(buffer, filnavn, {
    ...how,
    ...(values.katalog ? { katalogKode: values.katalog } : {}),
  });
  if (!seen.ok) return refused(seen.error, texts);
  process.stdout.write(visRapport(seen.value, texts));
  if (values['dry-run']) return seen.value.rapport.kanSkrives(utelatteRader) ? 0 : 1;
  if (!values.katalog || !values.navn || !isSpesialitet(values.spesialitet)) return 2;
  const about = { katalogKode: values.katalog, navn: values.navn, spesialitet: values.spesialitet };
  const gyldigFra = values['gyldig-fra'] ?? app.get(Clock).today();
  const eksempel = values.katalog.startsWith('E-');
  const imported = await importer.importer(buffer, filnavn, { ...how, ...about, gyldigFra, eksempel }, null);
  if (!imported.ok) return refused(imported.error, texts);
  process.stdout.write('Katalogen er importert som utkast.\n');
  if (!values.publiser) return 0;
  const published: Result<unknown> = await importer.publiser(imported.value.versjonId, null);
  if (!published.ok) return refused(published.error, texts);
  process.stdout.write('Versjonen er publisert.\n');
  return 0;
}
