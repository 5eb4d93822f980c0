import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { newId } from '@kp/kernel/ids';
import { Oppsettimport, type Oppsettrapport, kolonnenavn } from '@kp/modules/oppsett';
import { Personer } from '@kp/modules/virksomheter';
import { Database } from '@kp/platform/database/database.module';
import { FEILTEKSTER, type Feiltekster, sentence } from '@kp/platform/http/problem';
import { type Command, refused, withApp } from '../command';

const BRUK = `Bruk: import-oppsett FIL --bruker navn@example.no [--dry-run] [--utelat "LIS:4,LIS:7"]
Filen er den samme som på siden «Legg inn fra fil». Den som nevnes i --bruker, må ha rollen som skal til, og alt føres
på den personen.
`;

const OPTIONS = {
  bruker: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  utelat: { type: 'string', default: '' },
} as const;

const parse = (args: string[]) => parseArgs({ args, options: OPTIONS, allowPositionals: true });
type Valg = ReturnType<typeof parse>['values'];

/** The same set-up from a file as on the web, with the rights of the one it is done for. */
export const importOppsett: Command = {
  navn: 'import-oppsett',
  hjelp: 'legger inn virksomheter, personer, roller og LIS fra XLSX; --dry-run viser bare hva som ville skjedd',
  kjor(args) {
    const { values, positionals } = parse(args);
    const [file] = positionals;
    if (!file || !values.bruker) {
      process.stderr.write(BRUK);
      return Promise.resolve(2);
    }
    const epost = values.bruker;
    return withApp((app) => run(app, file, epost, values));
  },
};

/** «LIS:4»: the name of the sheet may have a colon itself. */
function readUtelatte(text: string): { ark: string; rad: number }[] {
  const places = text.split(',').filter((place) => place.trim() !== '');
  return places.map((place) => {
    const at = place.lastIndexOf(':');
    return { ark: place.slice(0, Math.max(at, 0)).trim(), rad: Number(place.slice(at + 1)) };
  });
}

async function run(app: NestFastifyApplication, file: string, epost: string, values: Valg): Promise<number> {
  const [oppsett, texts] = [app.get(Oppsettimport), app.get<Feiltekster>(FEILTEKSTER)];
  const person = await app.get(Database).unitOfWork.read(() => app.get(Personer).findByEpost(epost));
  if (!person) {
    process.stderr.write('Det finnes ingen konto med denne e-postadressen.\n');
    return 1;
  }
  const fil = { buffer: readFileSync(file), filnavn: basename(file), utelatteRader: readUtelatte(values.utelat) };
  const seen = await oppsett.proev(person.id, fil);
  if (!seen.ok) return refused(seen.error, texts);
  process.stdout.write(visOppsett(seen.value, texts));
  if (values['dry-run']) return seen.value.kanLagres ? 0 : 1;
  const done = await oppsett.importer(newId(), person.id, fil, seen.value.kontroll);
  if (!done.ok) return refused(done.error, texts);
  const { lagt, nyeKontoer, sendt, lenker } = done.value;
  const links = lenker.map(({ navn, epost: til, lenke }) => `  ${navn} <${til}>: ${lenke}\n`);
  process.stdout.write(
    `Lagt inn: ${lagt.VIRKSOMHET} virksomheter, ${lagt.PERSON} roller, ${lagt.LIS} LIS. ` +
      `${nyeKontoer} nye kontoer, ${sendt} lenker sendt på e-post.\n` +
      (links.length > 0 ? `Lenker å gi videre:\n${links.join('')}` : ''),
  );
  return 0;
}

/** Counts, and every row that must be corrected. */
function visOppsett({ linjer }: Oppsettrapport, texts: Feiltekster): string {
  const count = (utfall: string): number => linjer.filter((linje) => linje.utfall === utfall).length;
  const faults = linjer.flatMap(({ rad, utfall, feil, foerst }) => {
    const place = `  ${rad.ark} rad ${rad.rad}:`;
    if (utfall === 'DUPLIKAT' && foerst) return [`${place} det samme står i ${foerst.ark} rad ${foerst.rad}.`];
    return feil.map(({ kode, felt, tekst, parametere }) =>
      [place, felt && `${kolonnenavn(rad.slag, felt)}:`, tekst ?? sentence(texts, kode, parametere)]
        .filter(Boolean)
        .join(' '),
    );
  });
  const sums = `${count('NY')} nye, ${count('ENDRES')} endres, ${count('FINNES')} finnes fra før, ${count('DUPLIKAT')} like, ${count('FEIL')} må rettes`;
  return [sums, ...faults, ''].join('\n');
}
