import { Kolonnefil } from '@kp/platform/regneark/kolonnefil';
import type { Tabellrad } from '@kp/platform/regneark/tabell';
import { skrivMal } from '@kp/platform/regneark/skriv-mal';

/** The columns of a file of goals approved elsewhere, in the order the template has them. */
export const TIDLIGEREFELT = ['kode', 'dato', 'virksomhet', 'godkjenner'] as const;
export type Tidligerefelt = (typeof TIDLIGEREFELT)[number];
export type Tidligerefilrad = Tabellrad<Tidligerefelt>;

/** More goals than anybody has; as many as one message may have. */
export const FLEST_MAAL = 300;
/** Plainly invented, and told apart from a real one when the file comes back. */
export const EKSEMPELKODE = 'EKSEMPEL-001 (slett denne raden)';

const KOLONNER: Readonly<Record<Tidligerefelt, readonly string[]>> = {
  kode: ['Kode', 'Målkode', 'Læringsmål', 'Læringsmålkode', 'Mål', 'LM-kode', 'Nummer'],
  dato: ['Dato', 'Godkjent dato', 'Godkjenningsdato', 'Dato godkjent', 'Godkjent'],
  virksomhet: ['Virksomhet', 'Utdanningsvirksomhet', 'Godkjent i', 'Sykehus', 'Helseforetak', 'Sted', 'Arbeidssted'],
  godkjenner: ['Godkjent av', 'Godkjenner', 'Leder', 'Navn på godkjenner', 'Attestert av'],
};

const EXAMPLE: Readonly<Record<Tidligerefelt, string>> = {
  kode: EKSEMPELKODE,
  dato: '01.06.2024',
  virksomhet: 'Eksempel sykehus',
  godkjenner: 'Kari Eksempel, seksjonsleder',
};

const HELP: Readonly<Record<Tidligerefelt, string>> = {
  kode: 'Koden på læringsmålet, som E-ALM-001. Må fylles ut.',
  dato: 'Dagen målet ble godkjent, som 01.06.2024. Kan stå tom når den er lik for alle: da fyller du den ut i portalen.',
  virksomhet: 'Hvor målet ble godkjent. Kan stå tom på samme måte.',
  godkjenner: 'Hvem som godkjente, med navn og rolle. Kan stå tom på samme måte.',
};

export const tidligerefil = new Kolonnefil<Tidligerefelt>({
  felt: TIDLIGEREFELT,
  navn: KOLONNER,
  paakrevd: ['kode'],
  flestRader: FLEST_MAAL,
});

export const skrivTidligeremal = (): Promise<Buffer> =>
  skrivMal(
    'Godkjente mål',
    TIDLIGEREFELT.map((felt) => ({
      navn: KOLONNER[felt][0] ?? felt,
      eksempel: EXAMPLE[felt],
      hjelp: HELP[felt],
    })),
  );
