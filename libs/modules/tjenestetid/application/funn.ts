import { type Period, commonPeriod } from '@kp/kernel/period';
import type { Funn, Funnkode } from '../domain/funn';
import type { Periode } from '../domain/periode';
import type { Tjenestetid } from '../domain/tjenestetid';

/** Something to look at. FEIL stops the saving, MERK is shown and saved. */
export interface Tjenestefunn {
  readonly kode: Funnkode | 'AAPEN_ETTER_TILKNYTNING' | 'UTEN_TILKNYTNING' | 'PERMISJON_UTEN_FRAVAER';
  readonly alvor: 'FEIL' | 'MERK';
  readonly periodeId: string | null;
  readonly parametere: Funn['parametere'];
}

/** What cannot be meant, whatever the engine makes of it: absence outside its period, or more than the whole post. */
const MEANINGLESS: readonly Funnkode[] = ['FRAVAER_OVER_100', 'FRAVAER_UTENFOR_PERIODEN'];

export const toTjenestefunn = ({ kode, alvor, periodeId, parametere }: Funn): Tjenestefunn => ({
  ...{ kode, periodeId, parametere },
  alvor: alvor === 'FEIL' || MEANINGLESS.includes(kode) ? 'FEIL' : 'MERK',
});

type Plass = Period & { readonly virksomhetId: string };

/** What the record says elsewhere, and the periods are held against. */
export interface Rammer {
  readonly tilknytninger: readonly Plass[];
  readonly permisjoner: readonly Period[];
  readonly idag: string;
}

type Foert = Pick<Periode, 'id' | 'virksomhetId' | 'fra' | 'til' | 'annetSted'> & {
  readonly fravaer: readonly Period[];
};

/** The engine's findings, and what attachments and leave say about the periods. */
export function listTjenestefunn(tid: Tjenestetid, perioder: readonly Periode[], rammer: Rammer): Tjenestefunn[] {
  const live = perioder.filter(({ tilstand }) => tilstand !== 'ERSTATTET');
  return [...tid.funn.map(toTjenestefunn), ...live.flatMap((periode) => checkRammer(periode, rammer))];
}

/** One period, as it is stored or being typed. */
export const checkRammer = (periode: Foert, { tilknytninger, permisjoner, idag }: Rammer): Tjenestefunn[] => [
  ...checkTilknytning(periode, tilknytninger, idag),
  ...checkPermisjon(periode, permisjoner),
];

/** Leave stops the pace but not the count: that takes an absence in the period. Elsewhere absence is never entered. */
function checkPermisjon(periode: Foert, permisjoner: readonly Period[]): Tjenestefunn[] {
  if (periode.annetSted !== null) return [];
  return permisjoner.flatMap((permisjon): Tjenestefunn[] => {
    const dager = commonPeriod(periode, permisjon);
    if (dager === null || periode.fravaer.some((fravaer) => commonPeriod(fravaer, dager) !== null)) return [];
    return [{ kode: 'PERMISJON_UTEN_FRAVAER', alvor: 'MERK', periodeId: periode.id, parametere: { ...dager } }];
  });
}

/** A period at a place the LIS is not attached to can be attested by nobody; one may have been left open there. */
function checkTilknytning(
  { id, virksomhetId, fra, til }: Foert,
  tilknytninger: readonly Plass[],
  idag: string,
): Tjenestefunn[] {
  const here = tilknytninger.filter((t) => t.virksomhetId === virksomhetId);
  if (here.length === 0) return [{ kode: 'UTEN_TILKNYTNING', alvor: 'MERK', periodeId: id, parametere: { fra, til } }];
  const ends = here.map((t) => t.til ?? '9999').sort();
  const last = ends.at(-1) ?? '9999';
  const open = last < idag && (til === null || til > last);
  return open ? [{ kode: 'AAPEN_ETTER_TILKNYTNING', alvor: 'MERK', periodeId: id, parametere: { dato: last } }] : [];
}

/** The sentence for each finding that stops the saving (feil.json). */
const FEILKODER: Partial<Record<Tjenestefunn['kode'], string>> = {
  UGYLDIG_DATO: 'tjenestetid.ugyldigDato',
  SLUTT_FOER_START: 'tjenestetid.sluttFoerStart',
  UGYLDIG_STILLING: 'tjenestetid.ugyldigStilling',
  UKJENT_KATEGORI: 'tjenestetid.ukjentKategori',
  UGYLDIG_GRAD: 'tjenestetid.ugyldigGrad',
  FRAVAER_UTENFOR_PERIODEN: 'tjenestetid.fravaerUtenforPerioden',
  FRAVAER_OVER_100: 'tjenestetid.fravaerOver100',
};

export const feilkodeFor = ({ kode }: Tjenestefunn): string => FEILKODER[kode] ?? 'tjenestetid.kanIkkeLagres';
