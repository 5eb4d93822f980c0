import type { Command } from '../command';
import { demo } from './demo';
import { eksporterKatalog } from './eksporter-katalog';
import { importKatalog } from './import-katalog';
import { importOppsett } from './import-oppsett';
import { migrate } from './migrate';
import { openapi } from './openapi';
import { opprettBruker } from './opprett-bruker';
import { tjenestetidEksempler } from './tjenestetid-eksempler';
import { verify } from './verify';

export const commands: readonly Command[] = [
  opprettBruker,
  importKatalog,
  importOppsett,
  eksporterKatalog,
  verify,
  tjenestetidEksempler,
  migrate,
  demo,
  openapi,
];
