import { MAAL_HVER, TID, fastId } from './land';
import type { Sink } from './sink';

export interface Katalog {
  readonly nr: number;
  readonly versjonId: string;
  readonly kode: string;
  readonly navn: string;
  readonly spesialitet: string;
  readonly maal: readonly { readonly id: string; readonly kode: string; readonly tittel: string }[];
}

const FELLES_ANTALL = 27;
const KATEGORIER = ['Akuttmedisin', 'Barn og unge', 'Kommunikasjon', 'Legevakt', 'Psykisk helse', 'Samhandling'];

function lag(nr: number, spesialitet: string, navn: string, antall: number): Katalog {
  const kode = `B-${spesialitet}`;
  const maal = Array.from({ length: antall }, (_, index) => ({
    id: fastId('laeringsmaal', nr * 1000 + index),
    kode: `${kode}-${String(index + 1).padStart(3, '0')}`,
    tittel: `Eksempelmål ${String(index + 1)}: vurdere og handle trygt i ${KATEGORIER[index % KATEGORIER.length] ?? ''}`,
  }));
  return { nr, versjonId: fastId('katalogversjon', nr), kode, navn, spesialitet, maal };
}

const EGNE = MAAL_HVER - FELLES_ANTALL;
export const FELLES = lag(9, 'FKM', 'Eksempel: felles kompetansemål', FELLES_ANTALL);
const ALM = lag(1, 'ALM', 'Eksempel: allmennmedisin', EGNE);
const ANDRE = [
  lag(2, 'SAM', 'Eksempel: samfunnsmedisin', EGNE),
  lag(3, 'ARB', 'Eksempel: arbeidsmedisin', EGNE),
  lag(4, 'LIS1', 'Eksempel: LIS1', EGNE),
];

/** Four of five train for ALM. */
export const katalogFor = (nr: number): Katalog => (nr % 5 === 4 ? ANDRE[Math.floor(nr / 5) % 3] : undefined) ?? ALM;

export function leggTilKataloger(sink: Sink): void {
  for (const { nr, versjonId, kode, navn, spesialitet, maal } of [ALM, ...ANDRE, FELLES]) {
    const id = fastId('katalog', nr);
    sink.add('katalog', { id, kode, navn, spesialitet, eksempel: true });
    sink.add('katalogversjon', {
      ...{ id: versjonId, katalog_id: id, nummer: 1, status: 'PUBLISERT', gyldig_fra: '2024-01-01', gyldig_til: null },
      ...{ opprettet_tid: TID, publisert_tid: TID, publisert_av: null },
    });
    maal.forEach((m, index) => {
      sink.add('laeringsmaal', {
        ...{ id: m.id, katalogversjon_id: versjonId, kode: m.kode, tittel: m.tittel },
        kategori: KATEGORIER[Math.floor((index * KATEGORIER.length) / maal.length)] ?? '',
        ...{ maaltekst: 'Vurdere og handle trygt i møte med pasienten.', utdypende_tekst: 'Vis hvordan du vurderer.' },
        aktiviteter: JSON.stringify([{ antall: 2, tekst: 'Sutur av sår', type: 'PROSEDYRE' }]),
        ...{ vurderingsformer: JSON.stringify(['Direkte observasjon']), sted_for_godkjenning: null, erstatter: '[]' },
        ...{ rekkefolge: index + 1, revisjon: 1 },
      });
    });
  }
}
