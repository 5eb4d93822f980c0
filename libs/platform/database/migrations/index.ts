import { Journal0001 } from './0001-journal';
import { HvemEndretSist0002 } from './0002-hvem-endret-sist';
import { AapningOgOvergang0003 } from './0003-aapning-og-overgang';
import { Tjenestetid0005 } from './0005-tjenestetid';
import { Tjenestefordeling0006 } from './0006-tjenestefordeling';
import { VarslerOgUtboks0007 } from './0007-varsler-og-utboks';
import { Vedlegg0008 } from './0008-vedlegg';
import { Meldinger0009 } from './0009-meldinger';
import { Ressurser0010 } from './0010-ressurser';
import { BrukerensSpraak0011 } from './0011-brukerens-spraak';
import { Ressursfiler0013 } from './0013-ressursfiler';
import { SammeFilFlereSteder0014 } from './0014-samme-fil-flere-steder';
import { GodkjentTidligere0015 } from './0015-godkjent-tidligere';

/** One numbered sequence for both databases; forward only. */
export const migrations = [
  Journal0001,
  HvemEndretSist0002,
  AapningOgOvergang0003,
  Tjenestetid0005,
  Tjenestefordeling0006,
  VarslerOgUtboks0007,
  Vedlegg0008,
  Meldinger0009,
  Ressurser0010,
  BrukerensSpraak0011,
  Ressursfiler0013,
  SammeFilFlereSteder0014,
  GodkjentTidligere0015,
];
