import { toDagerOpp, toHundredelerNed, toHundredelerOpp } from '../enheter';
import { type Kravnivaa, TOTALT } from '../krav';
import type { Lis1del } from '../lis1';
import type { Grunn } from '../prognose';
import type { Samlet } from '../samlet';
import type { Tjenestetid } from '../tjenestetid';
import { KATEGORINAVN } from './eksempel';

const toText = (hundredths: number): string => (hundredths / 100).toFixed(2);
const ned = (units: number): string => toText(toHundredelerNed(units));
const opp = (units: number): string => toText(toHundredelerOpp(units));

type Spoersmaal = (tid: Tjenestetid, om: string) => string;

const nivaa = (tid: Tjenestetid, krav: string, level: 'bekreftet' | 'medRegistrert' | 'medPlanlagt'): Kravnivaa => {
  const found = tid.krav.find((k) => k.krav === krav);
  if (!found) throw new Error(`Ukjent krav: ${krav}`);
  return found[level];
};

const del = (tid: Tjenestetid, kategori: string): Lis1del => {
  const found = tid.lis1[2].find((d) => d.kategori === kategori);
  if (!found) throw new Error(`Ukjent del: ${kategori}`);
  return found;
};

/** What an example can ask, with a category after it (the total without one), or a period's number. */
const SPOERSMAAL: Readonly<Record<string, Spoersmaal>> = {
  bekreftet: (t, k) => ned(nivaa(t, k, 'bekreftet').telt),
  registrert: (t, k) => ned(nivaa(t, k, 'medRegistrert').telt - nivaa(t, k, 'bekreftet').telt),
  planlagt: (t, k) => ned(nivaa(t, k, 'medPlanlagt').telt - nivaa(t, k, 'medRegistrert').telt),
  medRegistrert: (t, k) => ned(nivaa(t, k, 'medRegistrert').telt),
  medPlanlagt: (t, k) => ned(nivaa(t, k, 'medPlanlagt').telt),
  mangler: (t, k) => opp(nivaa(t, k, 'medRegistrert').mangler),
  manglerDager: (t, k) => String(nivaa(t, k, 'medRegistrert').manglerDager),
  oppfylt: (t, k) => nivaa(t, k, 'medRegistrert').oppfylt,
  overMaks: (t, k) => ned(nivaa(t, k, 'medRegistrert').overMaks),
  kravdag: (t, k) => t.krav.find(({ krav }) => krav === k)?.dag ?? 'aldri',
  fravaer: (t, k) => ned(t.regnskaper[1].kategorier.find(({ kategori }) => kategori === k)?.fravaer ?? 0),
  trukket: (t) => ned(t.regnskaper[1].trukket),
  annetSted: (t) => ned(t.regnskaper[1].annetSted),
  periode: (t, n) => {
    const row = t.perioder.find(({ periodeId }) => periodeId === n);
    return ned((row?.bekreftet ?? 0) + (row?.registrert ?? 0) + (row?.planlagt ?? 0));
  },
  kuttet: (t, n) => ned(t.perioder.find(({ periodeId }) => periodeId === n)?.kuttet ?? 0),
  prognose: (t) => t.prognose.dag ?? 'ingen',
  avrundet: (t) => (t.prognose.avrundet ? 'ja' : 'nei'),
  tidligst: (t) => t.prognose.tidligst ?? 'ukjent',
  grunner: (t) => t.prognose.grunner.map(describeGrunn).join(', '),
  fravaersdager: (t, k) => String(del(t, k).brukt),
  foreslaatt: (t, k) =>
    del(t, k)
      .fravaer.map(({ foreslaatt }) => foreslaatt)
      .join(' + '),
  resttjeneste: (t, k) => String(del(t, k).resttjeneste),
  ferdig: (t, k) => del(t, k).ferdig ?? 'ingen',
  funn: (t) => [...new Set(t.funn.map(({ kode }) => kode))].sort().join(', '),
};

function describeGrunn(grunn: Grunn): string {
  const om = 'krav' in grunn ? ` ${grunn.krav}` : '';
  if (grunn.kode === 'RESTTJENESTE_IKKE_PLANLAGT') return `${grunn.kode}${om} ${grunn.dager} dager`;
  return 'enheter' in grunn
    ? `${grunn.kode}${om} ${opp(grunn.enheter)} (${toDagerOpp(grunn.enheter)} dager)`
    : grunn.kode + om;
}

/** The same of all parts together. */
function svarPaaSamlet({ nivaaer: [bekreftet, medRegistrert, medPlanlagt] }: Samlet, hva: string): string {
  const level = { bekreftet, medRegistrert, medPlanlagt }[hva];
  if (level) return ned(level.telt);
  const { mangler, manglerDager, oppfylt } = medRegistrert;
  const svar = { mangler: opp(mangler), manglerDager: String(manglerDager), oppfylt }[hva];
  if (svar === undefined) throw new Error(`Ukjent spørsmål: samlet ${hva}`);
  return svar;
}

/** The answer to one of the questions above, as the examples write it. */
export function svarPaa(tid: Tjenestetid, samlet: Samlet, spoersmaal: string): string {
  const [hva = '', om = ''] = spoersmaal.split(' ');
  if (hva === 'samlet') return svarPaaSamlet(samlet, om);
  const svar = SPOERSMAAL[hva];
  if (!svar) throw new Error(`Ukjent spørsmål: ${spoersmaal}`);
  return svar(tid, om === '' ? TOTALT : (KATEGORINAVN[om] ?? om));
}
