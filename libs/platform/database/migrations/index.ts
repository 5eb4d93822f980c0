import { Journal0001 } from './0001-journal';
import { HvemEndretSist0002 } from './0002-hvem-endret-sist';
import { AapningOgOvergang0003 } from './0003-aapning-og-overgang';
import { Tjenestetid0005 } from './0005-tjenestetid';
import { Tjenestefordeling0006 } from './0006-tjenestefordeling';
import { BrukerensSpraak0011 } from './0011-brukerens-spraak';

/** One numbered sequence for both databases; forward only. */
export const migrations = [
  Journal0001,
  HvemEndretSist0002,
  AapningOgOvergang0003,
  Tjenestetid0005,
  Tjenestefordeling0006,
  BrukerensSpraak0011,
];
