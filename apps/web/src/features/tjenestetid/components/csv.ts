import type { TFunction } from 'i18next';
import { i18n } from '../../../shared/i18n/i18n';
import { csvTekst } from '../../../shared/lib/csv';
import { periodestatus } from '../../../shared/lib/periodefakta';
import { kategorinavn } from '../../../shared/lib/tjenesteord';
import type { Tjenesteperiode, Tjenestetid } from '../../../shared/lib/tjenestetid';

type T = TFunction<'tjenestetid'>;
type Celle = string | number | null;

const medKomma = (value: string | number | undefined): string => String(value ?? '').replace('.', ',');

const fravaerstekst = ({ fravaer }: Tjenesteperiode): string =>
  fravaer
    .map(
      ({ slag, fra, til, grad }) =>
        `${i18n.t(`fravaer.${slag}`, { ns: 'tjenesteord' })} ${fra}/${til ?? ''} ${String(grad)} %`,
    )
    .join(', ');

/** Semicolons and decimal commas, as Norwegian spreadsheets read them. */
export function lagCsv(t: T, { perioder, idag }: Tjenestetid): string {
  const heads = t('csv.kolonner', { returnObjects: true });
  const rows = perioder.map((periode): Celle[] => {
    const { fra, til, virksomhet, arena, kategori, stilling, teller, attestertTil } = periode;
    const { tekst, tilstand } = periodestatus(periode, idag);
    return [
      ...[fra, til, virksomhet.navn, arena?.navn ?? null, kategorinavn(kategori), medKomma(stilling)],
      ...[
        fravaerstekst(periode),
        medKomma(teller?.bekreftet),
        medKomma(teller?.registrert),
        medKomma(teller?.planlagt),
      ],
      ...[tekst ?? i18n.t(`tjenesteperiode.${tilstand}`, { ns: 'status' }), attestertTil],
    ];
  });
  return csvTekst([heads, ...rows]);
}
