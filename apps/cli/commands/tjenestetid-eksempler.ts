import { skrivEksempler } from '@kp/modules/tjenestetid';
import type { Command } from '../command';

/** For a person who wants to check the counting by hand; needs no database. */
export const tjenestetidEksempler: Command = {
  navn: 'tjenestetid-eksempler',
  hjelp: 'skriver ut eksemplene på utregning av tjenestetid, med svarene; svarer 1 når et av dem ikke stemmer',
  kjor() {
    const text = skrivEksempler();
    process.stdout.write(`${text}\n`);
    return Promise.resolve(text.includes('AVVIK') ? 1 : 0);
  },
};
