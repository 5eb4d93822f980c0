import { Etterkontroll } from '@kp/modules/rapporter';
import { Signaturkontroll } from '@kp/modules/revisjon';
import { type Command, withApp } from '../command';

const MOST_LINES = 50;

/** Reads the whole signaturlogg, recounts what is kept, and reads every stored file. Changes nothing. */
export const verify: Command = {
  navn: 'verify',
  hjelp: 'kontrollerer signaturloggen, fremdriften og vedleggenes filer; svarer 1 når noe ikke stemmer',
  kjor: () =>
    withApp(async (app) => {
      const { rader, feil } = await app.get(Signaturkontroll).verify();
      process.stdout.write(feil ? `Signaturloggen: ${feil}.\n` : `Signaturloggen: ${rader} rader, alle stemmer.\n`);
      const avvik = await app.get(Etterkontroll).listAvvik();
      process.stdout.write(
        avvik.length > 0 ? `Fremdriften og filene: ${avvik.length} avvik.\n` : 'Fremdriften og filene: alt stemmer.\n',
      );
      for (const line of avvik.slice(0, MOST_LINES)) process.stdout.write(`  ${line}\n`);
      return feil || avvik.length > 0 ? 1 : 0;
    }),
};
