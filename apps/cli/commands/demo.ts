import { CONFIG, type Config } from '@kp/platform/config/config';
import { demobrukere } from '../../api/demo/demobrukere';
import { fillWhenEmpty } from '../../api/demo/fill-when-empty';
import { type Command, withApp } from '../command';

/** Fills an empty database with plainly fictitious people. */
export const demo: Command = {
  navn: 'demo',
  hjelp: 'fyller en tom database med oppdiktede demodata; ikke i produksjon',
  kjor: () =>
    withApp(async (app) => {
      const config = app.get<Config>(CONFIG);
      if (config.production) {
        process.stderr.write('Demodata kan ikke legges inn i produksjon.\n');
        return 1;
      }
      if (!(await fillWhenEmpty(app, config))) {
        process.stderr.write('Databasen er ikke tom. Demodata legges bare inn i en tom database.\n');
        return 1;
      }
      for (const { rolle, epost, passord } of demobrukere) process.stdout.write(`${rolle}: ${epost} ${passord}\n`);
      return 0;
    }),
};
