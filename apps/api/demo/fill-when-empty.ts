import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Clock, FixedClock } from '@kp/kernel/clock';
import type { Config } from '@kp/platform/config/config';
import { Database } from '@kp/platform/database/database.module';
import { AppModule } from '../app.module';
import { DEMOPASSORD } from './demobrukere';
import { fortellEkstra } from './ekstra';
import { fortellLop } from './historie/lop';
import { leger } from './leger/leger';
import { readAktivitetsmaler, readKommentarer } from './maler';
import { fortellMeldinger } from './meldinger';
import { OPPSTART_DAGER, Oppsett, hprNumre, settPassord } from './oppsett';
import { fortellRessurser } from './ressurser';
import type { Scene } from './scene';
import { EIER, epostFor, folk } from './steder';
import { Tider } from './tider';
import { Tidslinje } from './tidslinje';
import { findTjenester } from './tjenester';

/** Demo data in a database that has nobody in it yet; the answer is whether it was filled. */
export async function fillWhenEmpty(app: INestApplicationContext, config: Config): Promise<boolean> {
  const { unitOfWork } = app.get(Database);
  if (await unitOfWork.row('SELECT id FROM bruker LIMIT 1')) {
    await requireWhole(app);
    return false;
  }
  const tider = new Tider(app.get(Clock).now());
  const clock = new FixedClock(tider.dagtid(OPPSTART_DAGER));
  // The same portal once more on the same database, with a clock that can stand in the past, and nobody gets mail from it.
  const silent = { ...config, smtpUrl: null };
  const past = await NestFactory.createApplicationContext(
    AppModule.forRoot({ config: silent, demobrukere: [], clock }),
    { logger: ['error', 'warn'], abortOnError: false },
  );
  try {
    await fill(past, clock, tider);
  } finally {
    await past.close();
  }
  return true;
}

async function fill(app: INestApplicationContext, clock: FixedClock, tider: Tider): Promise<void> {
  const tjenester = findTjenester(app);
  const nesteHpr = hprNumre();
  const oppsett = new Oppsett(tjenester, tider, clock, nesteHpr);
  await oppsett.make();
  const linje = new Tidslinje(tjenester.work, clock);
  const { personer, steder, kataloger } = oppsett;
  const texts = { maler: readAktivitetsmaler(), kommentarer: readKommentarer() };
  const scene: Scene = { tjenester, tider, linje, personer, steder, kataloger, folk, nesteHpr, ...texts };
  for (const lege of leger) fortellLop(scene, lege);
  fortellEkstra(scene);
  fortellMeldinger(scene);
  fortellRessurser(scene);
  linje.addAlone(tider.dagtid(6), 'lederne blir bedt om attester', () => tjenester.attestoppgaver.ask());
  await linje.play();
  clock.moveTo(tider.now);
  await tjenester.rolleutlop.endExpired();
  // Last, so that a fill which was broken off can be told from one that was not.
  await settPassord(tjenester, DEMOPASSORD, clock.instant());
}

/** A fill that was broken off leaves people without passwords; it is better said than shown. */
async function requireWhole(app: INestApplicationContext): Promise<void> {
  const sql = `SELECT b.id FROM bruker b WHERE b.epost = ?
    AND NOT EXISTS (SELECT 1 FROM legitimasjon l JOIN bruker o ON o.id = l.bruker_id WHERE o.epost LIKE '%@example.no')`;
  if (!(await app.get(Database).unitOfWork.row(sql, epostFor(EIER)))) return;
  throw new Error('Demodata ble avbrutt før de var ferdige. Slett databasen (mappen data) og start på nytt.');
}
