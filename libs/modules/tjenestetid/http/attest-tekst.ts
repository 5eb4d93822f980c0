import { osloDate } from '@kp/kernel/clock';

export { kategorinavn } from '../domain/kategorinavn';

/* The words of the paper; the page in the browser has its own. */

const DAG = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });
const KLOKKE = new Intl.DateTimeFormat('nb-NO', { timeStyle: 'short', timeZone: 'Europe/Oslo' });

export const dagITekst = (dato: string): string => DAG.format(new Date(`${dato}T00:00:00Z`));

export const klokkeslett = (tid: string): string => {
  const time = new Date(tid);
  return `${dagITekst(osloDate(time))} kl. ${KLOKKE.format(time)}`;
};

/** «7.20» as 7,20. */
export const desimal = (tall: string): string => tall.replace('.', ',');

const SPESIALITETER: Readonly<Record<string, string>> = {
  ALM: 'spesialistutdanningen i allmennmedisin',
  SAM: 'spesialistutdanningen i samfunnsmedisin',
  ARB: 'spesialistutdanningen i arbeidsmedisin',
  LIS1: 'første del av spesialistutdanningen (LIS1)',
};
export const spesialitetsnavn = (kode: string): string => SPESIALITETER[kode] ?? 'spesialistutdanningen';

export const rollenavn = (rolle: string): string => (rolle === 'STEDFORTREDER' ? 'Stedfortreder for leder' : 'Leder');
