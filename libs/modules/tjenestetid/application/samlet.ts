import type { Samletregelsett } from '../domain/regelsett';
import type { Regnskap } from '../domain/regnskap';
import { type Samlet, regnSamlet } from '../domain/samlet';
import { type Nivaaer, type Tjenestetid, regnTjenestetid } from '../domain/tjenestetid';
import type { Tjenestelop } from '../persistence/grunnlag.repository';
import { requireGjeldende } from './regelsettene';
import { type Omgivelser, type Tjenestesak, lagGrunnlag } from './tjenestegrunnlag';

/** The parts of one person's training together, and what each brings. */
export interface Samletbilde {
  readonly samlet: Samlet;
  readonly regelsett: Samletregelsett;
  readonly deler: readonly {
    readonly spesialitet: Tjenestelop['spesialitet'];
    readonly regnskaper: Nivaaer<Regnskap>;
  }[];
}

export const regnSak = (sak: Tjenestesak, omgivelser: Omgivelser, idag: string): Tjenestetid =>
  regnTjenestetid(lagGrunnlag(sak, omgivelser), requireGjeldende(omgivelser.utgaver, sak.lop.spesialitet, idag), idag);

/** Part 1 and part 3: every utdanningsløp of one person, each counted by its own rule set. */
export function lagSamlet(saker: readonly Tjenestesak[], omgivelser: Omgivelser, idag: string): Samletbilde {
  const regelsett = requireGjeldende(omgivelser.utgaver, 'SAMLET', idag);
  const deler = saker.map((sak) => ({ lop: sak.lop, tid: regnSak(sak, omgivelser, idag) }));
  return {
    regelsett,
    samlet: regnSamlet(
      deler.map(({ tid }) => tid),
      regelsett,
    ),
    deler: deler.map(({ lop, tid }) => ({ spesialitet: lop.spesialitet, regnskaper: tid.regnskaper })),
  };
}
