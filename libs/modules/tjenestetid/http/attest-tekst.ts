import { osloDate } from '@kp/kernel/clock';
import type { Fravaersslag } from '../domain/tjenesteperiode';
import type { AttestregelsettResponse } from './dto/attest.response';

export { KATEGORIER, kategorinavn } from '../domain/kategorinavn';

/* The words of the paper; they are those of the page in the browser (attestord.spec.ts holds them to it). */

const DAG = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });
const KLOKKE = new Intl.DateTimeFormat('nb-NO', { timeStyle: 'short', timeZone: 'Europe/Oslo' });

export const dagITekst = (dato: string): string => DAG.format(new Date(`${dato}T00:00:00Z`));

export const klokkeslett = (tid: string): string => {
  const time = new Date(tid);
  return `${dagITekst(osloDate(time))} kl. ${KLOKKE.format(time).replace(':', '.')}`;
};

/** «7.20» as 7,20. */
export const desimal = (tall: string): string => tall.replace('.', ',');

const LEDD: Readonly<Record<string, string>> = {
  ALM: 'spesialistutdanningen i allmennmedisin',
  SAM: 'spesialistutdanningen i samfunnsmedisin',
  ARB: 'spesialistutdanningen i arbeidsmedisin',
  LIS1: 'første del av spesialistutdanningen (LIS1)',
};
export const leddnavn = (kode: string): string => LEDD[kode] ?? 'spesialistutdanningen';

export const SPESIALITETER: Readonly<Record<string, string>> = {
  ALM: 'Allmennmedisin',
  SAM: 'Samfunnsmedisin',
  ARB: 'Arbeidsmedisin',
};
export const spesialitetsnavn = (kode: string): string => SPESIALITETER[kode] ?? kode;

export const regelsettnavn = ({ kode, utgave, gyldigFra }: AttestregelsettResponse): string =>
  `${kode}, utgave ${String(utgave)}, fra ${dagITekst(gyldigFra)}`;

/** Why somebody was away is not known here; only what is reckoned. */
export const FRAVAER: Readonly<Record<Fravaersslag, string>> = {
  FERIE: 'Ferie',
  KURS: 'Kurs',
  ANNEN_UTDANNING: 'Annen utdanning',
  ANNET: 'Annet fravær',
};
export const fravaersnavn = (slag: Fravaersslag): string => FRAVAER[slag];

export const rollenavn = (rolle: string): string => (rolle === 'STEDFORTREDER' ? 'Stedfortreder for leder' : 'Leder');
