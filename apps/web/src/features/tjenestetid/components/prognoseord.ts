import type { TFunction } from 'i18next';
import { dagerMellom } from '../../../shared/lib/dato';
import { datoITekst } from '../../../shared/lib/format';
import { type Grunn, antallMaaneder, avstand, grunntekst, kategorinavn } from '../../../shared/lib/tjenesteord';
import type { Tjenesteprognose, Tjenestetid } from '../../../shared/lib/tjenestetid';

type T = TFunction<'tjenestetid'>;

/** The day in the heading: when all is done, or at the earliest, whatever else is missing. */
export const synligDag = ({ dag, tidligst }: Tjenesteprognose): string | null => dag ?? tidligst;

const HOLDING = ['FORDELING_IKKE_FASTSATT', 'MANGLER_OG_IKKE_PLANLAGT', 'RESTTJENESTE_IKKE_PLANLAGT'];

/** What holds back: the demands of single categories before the total, which often follows from them. */
export function hindringer({ grunner }: Tjenesteprognose): Grunn[] {
  const holding = grunner.filter(({ kode }) => HOLDING.includes(kode));
  const single = holding.filter(({ parametere }) => parametere['krav'] !== 'TOTALT');
  return single.length > 0 ? single : holding;
}

/** What else decides the day: absence that is deducted, what is over the most, what is met last. */
export const oevrige = ({ grunner }: Tjenesteprognose): Grunn[] =>
  grunner.filter(({ kode }) => !HOLDING.includes(kode));

/** «Institusjonstjeneste holder deg igjen: 6 måneder mangler og er ikke planlagt.» */
export function hindringstekst(t: T, grunn: Grunn): string {
  const { krav, maaneder } = grunn.parametere;
  if (grunn.kode !== 'MANGLER_OG_IKKE_PLANLAGT' || typeof krav !== 'string' || typeof maaneder !== 'string')
    return grunntekst(grunn);
  return t('topp.holderIgjen', { krav: kategorinavn(krav), ...antallMaaneder(maaneder) });
}

/** The page's heading is the answer. */
export function overskrift(t: T, { prognose, perioder, krav, idag }: Tjenestetid): string {
  const dag = prognose ? synligDag(prognose) : null;
  if (perioder.length === 0) return t('topp.ingen');
  if (krav.length > 0 && krav.every(({ minst, bekreftet }) => minst === null || bekreftet.oppfylt !== 'NEI'))
    return t('topp.fullfoert');
  if (dag === null)
    return t(prognose?.grunner[0]?.kode === 'FORDELING_IKKE_FASTSATT' ? 'topp.ukjent' : 'topp.ikkePlanlagt');
  return t(dag <= idag ? 'topp.nadd' : 'topp.ferdig', { dag: datoITekst(dag) });
}

/** «8 måneder senere», «12 dager tidligere»; null when the day is the same. */
export function forskjell(t: T, fra: string, til: string): string | null {
  const days = dagerMellom(fra, til);
  if (days === 0) return null;
  return t(days > 0 ? 'forskjell.senere' : 'forskjell.tidligere', { mengde: avstand(days) });
}
