import type { TFunction } from 'i18next';
import type { KatalogMaal } from '../../../shared/lib/kataloger';
import type { Revisjon } from '../api/kataloger';

type Type = KatalogMaal['aktiviteter'][number]['type'];

export interface Aktivitetsverdi {
  /** Tells the rows apart while one is removed. */
  readonly id: number;
  readonly antall: string;
  readonly tekst: string;
  readonly type: Type;
}

export interface Revisjonsverdier {
  readonly utdypendeTekst: string;
  readonly aktiviteter: readonly Aktivitetsverdi[];
  /** One a line. */
  readonly vurderingsformer: string;
  readonly begrunnelse: string;
}

export const fraMaal = ({ utdypendeTekst, aktiviteter, vurderingsformer }: KatalogMaal): Revisjonsverdier => ({
  utdypendeTekst,
  aktiviteter: aktiviteter.map(({ antall, tekst, type }, id) => ({
    id,
    antall: antall?.toString() ?? '',
    tekst,
    type,
  })),
  vurderingsformer: vurderingsformer.join('\n'),
  begrunnelse: '',
});

export const nyAktivitet = (aktiviteter: readonly Aktivitetsverdi[]): Aktivitetsverdi => ({
  id: Math.max(-1, ...aktiviteter.map(({ id }) => id)) + 1,
  ...{ antall: '', tekst: '', type: null },
});

/** The server names a row by its place in the list. */
export const feltid = (index: number, felt: 'antall' | 'tekst'): string => `aktiviteter.${String(index)}.${felt}`;

export function sjekkRevisjon(
  t: TFunction<'kataloger'>,
  v: Revisjonsverdier,
): Readonly<Record<string, string | undefined>> {
  const rows = v.aktiviteter.flatMap(({ antall, tekst }, index) => [
    [feltid(index, 'antall'), antall === '' || /^[1-9]\d{0,3}$/.test(antall) ? undefined : t('revisjon.antallUgyldig')],
    [feltid(index, 'tekst'), tekst.trim() === '' ? t('revisjon.aktivitetMangler') : undefined],
  ]);
  const begrunnelse = v.begrunnelse.trim() === '' ? t('revisjon.begrunnelseMangler') : undefined;
  return { ...(Object.fromEntries(rows) as Record<string, string | undefined>), begrunnelse };
}

/** `revisjon` is the one that stood on the screen: the server refuses when somebody was before. */
export const tilRevisjon = (v: Revisjonsverdier, revisjon: number): Revisjon => ({
  utdypendeTekst: v.utdypendeTekst.trim(),
  aktiviteter: v.aktiviteter.map(({ antall, tekst, type }) => ({
    antall: antall === '' ? null : Number(antall),
    tekst: tekst.trim(),
    type,
  })),
  vurderingsformer: v.vurderingsformer
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
  begrunnelse: v.begrunnelse.trim(),
  revisjon,
});
