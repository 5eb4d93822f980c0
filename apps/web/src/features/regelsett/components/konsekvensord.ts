import type regelsett from '../../../shared/i18n/nb/regelsett.json';
import { i18n } from '../../../shared/i18n/i18n';
import { desimaltall, kategorinavn, maanedstekst } from '../../../shared/lib/tjenesteord';
import type { Konsekvenser } from '../api/regelsett';
import { feltnavn } from './ord';

const ns = 'regelsett';
type Eksempel = Konsekvenser['eksempler'][number];
type Forskjell = Eksempel['krav'][number];
type Side = Forskjell['foer'];

/** Which demands stand otherwise, and from what to what: «Tjenestetid i alt, attestert: mangler 36,00 → mangler 42,00». */
export function hvorfor({ krav, foer, etter }: Eksempel): string[] {
  const counted = (key: 'resttjeneste' | 'merknader'): string[] =>
    foer[key] === etter[key]
      ? []
      : [i18n.t(`konsekvens.${key}`, { ns, foer: desimaltall(foer[key]), etter: desimaltall(etter[key]) })];
  return [...krav.map(kravtekst), ...counted('resttjeneste'), ...counted('merknader')];
}

function kravtekst({ krav, stand, foer, etter }: Forskjell): string {
  const [before, after] = [sidetekst(foer), sidetekst(etter)];
  const navn = kategorinavn(krav);
  const kind = i18n.t(`konsekvens.stand.${stand}`, { ns });
  // Met both before and after: then what counts is another.
  const texts = before === after ? { foer: telt(foer), etter: telt(etter) } : { foer: before, etter: after };
  return i18n.t('konsekvens.krav', { ns, krav: navn, stand: kind, ...texts });
}

const telt = (side: Side): string =>
  side === null ? '' : i18n.t('konsekvens.teller', { ns, maaneder: maanedstekst(side.telt) });

function sidetekst(side: Side): string {
  if (side === null) return i18n.t('konsekvens.ikkeKrav', { ns });
  if (side.minst === null) return telt(side);
  if (side.oppfylt === 'NEI') return i18n.t('konsekvens.mangler', { ns, maaneder: maanedstekst(side.mangler) });
  return i18n.t(side.oppfylt === 'JA' ? 'konsekvens.oppfylt' : 'konsekvens.avrundet', { ns });
}

const isKnown = (kode: string): kode is keyof typeof regelsett.konsekvens.slag =>
  i18n.exists(`konsekvens.slag.${kode}`, { ns });

/** What must be mended before the draft can be used. */
export function feiltekst({ kode, felt }: Konsekvenser['feil'][number]): string {
  const [kategori = '', grense] = felt.split('.');
  const isCategory = kode === 'MINST_OVER_HOEYST' || grense !== undefined;
  const navn = isCategory ? kategorinavn(kategori) : feltnavn(felt);
  return isKnown(kode) ? i18n.t(`konsekvens.slag.${kode}`, { ns, felt: navn }) : navn;
}
