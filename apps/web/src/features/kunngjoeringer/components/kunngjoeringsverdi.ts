import type { TFunction } from 'i18next';
import { instantAv } from '../../../shared/lib/klokkeslett';
import { erDato } from '../../../shared/ui/datofelt';
import type { Avsender, KunngjoeringInn, Maalgruppe } from '../api/kunngjoeringer';

export const HVEM_AV_LIS = ['alle', 'ikkeStartet', 'ingenAktivitet'] as const;

export interface Kunngjoeringsverdi {
  readonly som: string;
  readonly roller: readonly Maalgruppe['roller'][number][];
  readonly spesialiteter: readonly NonNullable<Maalgruppe['spesialiteter']>[number][];
  readonly fylker: readonly string[];
  readonly virksomhetIder: readonly string[];
  readonly hvem: (typeof HVEM_AV_LIS)[number];
  readonly dager: string;
  readonly tittel: string;
  readonly tekst: string;
  readonly viktig: boolean;
  readonly naar: 'naa' | 'senere';
  readonly dato: string;
  readonly klokken: string;
}

export const tomVerdi = ({ som, roller }: Avsender): Kunngjoeringsverdi => ({
  ...{ som: som.noekkel, roller: roller.length === 1 ? roller : [], spesialiteter: [], fylker: [], virksomhetIder: [] },
  ...{ hvem: 'alle', dager: '', tittel: '', tekst: '', viktig: false, naar: 'naa', dato: '', klokken: '08:00' },
});

/** Specialty, part and activity speak of LIS alone. */
export const bareLis = (roller: readonly string[]): boolean => roller.length === 1 && roller[0] === 'LIS';

/** What does not narrow is left out, and so is what the form does not show. */
export function tilMaalgruppe(verdi: Kunngjoeringsverdi): Maalgruppe {
  const { roller, spesialiteter, fylker, virksomhetIder, hvem, dager } = verdi;
  const lis = bareLis(roller);
  return {
    roller: [...roller],
    ...(lis && spesialiteter.length > 0 && { spesialiteter: [...spesialiteter] }),
    ...(fylker.length > 0 && { fylker: [...fylker] }),
    ...(virksomhetIder.length > 0 && { virksomhetIder: [...virksomhetIder] }),
    ...(lis && hvem === 'ikkeStartet' && { ikkeStartet: true }),
    ...(lis && hvem === 'ingenAktivitet' && Number(dager) > 0 && { ingenAktivitetDager: Number(dager) }),
  };
}

export function tilKunngjoering(verdi: Kunngjoeringsverdi): KunngjoeringInn {
  const { som, tittel, tekst, viktig, naar, dato, klokken } = verdi;
  const at = naar === 'senere' ? instantAv(dato, klokken) : null;
  return {
    ...{ som, maalgruppe: tilMaalgruppe(verdi), tittel: tittel.trim(), tekst: tekst.trim(), viktig },
    ...(at !== null && { publiseresTid: at }),
  };
}

export function sjekkVerdi(t: TFunction<'kunngjoeringer'>, verdi: Kunngjoeringsverdi) {
  const { roller, hvem, dager, tittel, tekst, naar, dato, klokken } = verdi;
  const later = naar === 'senere';
  const days = bareLis(roller) && hvem === 'ingenAktivitet';
  return {
    roller: roller.length === 0 ? t('ny.manglerRolle') : undefined,
    dager: days && Number(dager) < 1 ? t('ny.manglerDager') : undefined,
    tittel: tittel.trim() === '' ? t('ny.manglerTittel') : undefined,
    tekst: tekst.trim() === '' ? t('ny.manglerTekst') : undefined,
    dato: later && !erDato(dato) ? t('ny.manglerDato') : undefined,
    klokken: later && erDato(dato) && instantAv(dato, klokken) === null ? t('ny.manglerKlokken') : undefined,
  };
}
