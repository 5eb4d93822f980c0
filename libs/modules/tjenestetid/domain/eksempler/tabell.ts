import { findGjeldende } from '../regelsett';
import { REGELSETT, SAMLETREGELSETT } from '../regelsett-data';
import { type Samlet, regnSamlet } from '../samlet';
import { type Tjenestetid, regnTjenestetid } from '../tjenestetid';
import { DAGSTAK, STATUS } from './dagstak';
import { EKSEMPELDAG, type Eksempel, toGrunnlag } from './eksempel';
import { FRA_DOMENE } from './fra-domene';
import { FRAVAER } from './fravaer';
import { FUNN } from './funn';
import { KALENDER, STAND } from './kalender';
import { KRAV } from './krav';
import { LIS1 } from './lis1';
import { SAMLET } from './samlet';
import { svarPaa } from './svar';

/** Every example by heading, those of domene.md first. */
export const EKSEMPLER: readonly (readonly [overskrift: string, eksempler: readonly Eksempel[]])[] = [
  ['Fra domene.md', FRA_DOMENE],
  ['Måneder og dager', KALENDER],
  ['Bekreftet, registrert og planlagt', STAND],
  ['Fravær', FRAVAER],
  ['Høyst 100 % per dag', DAGSTAK],
  ['Status og avtale', STATUS],
  ['Krav og prognose', KRAV],
  ['LIS1', LIS1],
  ['Del 1 og del 3 til sammen', SAMLET],
  ['Funn', FUNN],
];

/** Runs the engine on an example; throws when its rule set does not exist. */
export function regnEksempel(eksempel: Eksempel): Tjenestetid {
  const idag = eksempel.idag ?? EKSEMPELDAG;
  const regelsett = findGjeldende(REGELSETT, eksempel.regelsett ?? 'ALM', idag);
  if (!regelsett) throw new Error(`Ingen regelsett for ${eksempel.navn}`);
  return regnTjenestetid(toGrunnlag(eksempel), regelsett, idag);
}

/** The answers to what the example asks, to be held against `venter`. */
export function svarPaaEksempel(eksempel: Eksempel): Record<string, string> {
  const tid = regnEksempel(eksempel);
  const samlet = regnAlleDeler(eksempel, tid);
  return Object.fromEntries(Object.keys(eksempel.venter).map((hva) => [hva, svarPaa(tid, samlet, hva)]));
}

function regnAlleDeler({ idag = EKSEMPELDAG, andreDeler = [], navn }: Eksempel, tid: Tjenestetid): Samlet {
  const regelsett = findGjeldende(SAMLETREGELSETT, 'SAMLET', idag);
  if (!regelsett) throw new Error(`Ingen samlet tid for ${navn}`);
  const others = andreDeler.map((del) => regnEksempel({ ...del, idag, navn, venter: {} }));
  return regnSamlet([tid, ...others], regelsett);
}

/** The whole table as text, for a person who wants to check it by hand; «AVVIK» where the engine says otherwise. */
export const skrivEksempler = (): string =>
  EKSEMPLER.map(([overskrift, eksempler]) => [`# ${overskrift}`, ...eksempler.map(skrivEksempel)].join('\n\n')).join(
    '\n\n',
  );

function skrivEksempel(eksempel: Eksempel): string {
  const {
    navn,
    regelsett = 'ALM',
    idag,
    autorisert,
    perioder,
    fravaer = [],
    fordeling = [],
    andreDeler = [],
    venter,
  } = eksempel;
  const svar = svarPaaEksempel(eksempel);
  return [
    `${navn} (${regelsett}, i dag ${idag ?? EKSEMPELDAG})`,
    ...perioder.map((text, index) => `  periode ${index + 1}: ${text}`),
    ...fravaer.map((text) => `  fravær: ${text}`),
    ...fordeling.map((text) => `  fordeling: ${text}`),
    ...(autorisert ? [`  autorisert: ${autorisert}`] : []),
    ...andreDeler.map((del) => `  annen del (${del.regelsett ?? 'ALM'}): ${del.perioder.join(' · ')}`),
    ...Object.entries(venter).map(([hva, verdi]) => {
      const given = svar[hva] ?? '';
      return `  ${given === verdi ? '=' : 'AVVIK'} ${hva}: ${verdi || '–'}${given === verdi ? '' : `, regnet ${given}`}`;
    }),
  ].join('\n');
}
