import { parseArgs } from 'node:util';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Invitations } from '@kp/platform/auth/ports';
import { Database } from '@kp/platform/database/database.module';
import { type Script, insert, one } from '@kp/platform/database/statement';
import { isEmail } from 'class-validator';
import { type Command, withApp } from '../command';

/** Makes the first owner of an installation, who can then let in the others. */
export const opprettBruker: Command = {
  navn: 'opprett-bruker',
  hjelp: 'lager den første eieren: opprett-bruker --epost navn@example.no --navn "Fornavn Etternavn"',
  kjor(args) {
    const { values } = parseArgs({ args, options: { epost: { type: 'string' }, navn: { type: 'string' } } });
    const epost = values.epost?.trim().toLowerCase() ?? '';
    const navn = values.navn?.trim() ?? '';
    if (!isEmail(epost) || navn === '') {
      process.stderr.write(
        'Skriv både --epost og --navn, for eksempel:\n  opprett-bruker --epost navn@example.no --navn "Fornavn Etternavn"\n',
      );
      return Promise.resolve(2);
    }
    return withApp(async (app) => {
      const [database, clock, invitations] = [app.get(Database), app.get(Clock), app.get(Invitations)];
      const result = await database.unitOfWork.script(() => createOwner(epost, navn, clock, invitations));
      if (!result.ok) {
        process.stderr.write('Det finnes allerede en konto med denne e-postadressen.\n');
        return 1;
      }
      const { sendt, lenke } = await invitations.deliver(epost, navn, result.value);
      process.stdout.write(
        sendt ? `Lenken er sendt til ${epost}.\n` : `Åpne denne lenken og velg et passord:\n${lenke ?? ''}\n`,
      );
      return 0;
    });
  },
};

function* createOwner(
  epost: string,
  navn: string,
  clock: Clock,
  invitations: Invitations,
): Script<Result<string | null>> {
  if (yield* one('SELECT id FROM bruker WHERE epost = ?', epost)) return fail('konflikt', 'bruker.finnes');
  const id = newId();
  const tid = clock.instant();
  yield* insert('bruker', { id, epost, navn, opprettetTid: tid, versjon: 1 });
  const rolle = { id: newId(), brukerId: id, rolle: 'EIER', fra: clock.today(), opprettetTid: tid };
  yield* insert('rolle', rolle);
  return ok(yield* invitations.create(id));
}
