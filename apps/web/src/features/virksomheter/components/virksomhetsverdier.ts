import type { TFunction } from 'i18next';
import { datofeil, sluttfeil } from '../../../shared/lib/datofeil';
import type { Virksomhet } from '../../../shared/lib/virksomheter';
import type { Arena, Arenainn, Avtale, Avtaleinn, NyVirksomhet, Status, Statusinn } from '../api/virksomheter';

type Tekst = TFunction<'virksomheter'>;
type Feil = Readonly<Record<string, string | undefined>>;

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const required = (text: string, sentence: string): string | undefined => (text.trim() === '' ? sentence : undefined);

export interface Virksomhetsverdier {
  readonly orgnr: string;
  readonly navn: string;
  readonly type: Virksomhet['type'];
  readonly kommunenummer: string;
  readonly sentralitet: string;
  readonly sentralitetAar: string;
}

export const fraVirksomhet = (v: Virksomhet | null): Virksomhetsverdier => ({
  orgnr: v?.orgnr ?? '',
  navn: v?.navn ?? '',
  type: v?.type ?? 'KOMMUNE',
  kommunenummer: v?.kommunenummer ?? '',
  sentralitet: v?.sentralitet?.toString() ?? '',
  sentralitetAar: v?.sentralitetAar?.toString() ?? '',
});

export function sjekkVirksomhet(t: Tekst, v: Virksomhetsverdier): Feil {
  const year = v.sentralitetAar.trim();
  const yearWrong = year === '' ? v.sentralitet !== '' : !/^20\d{2}$/.test(year);
  return {
    orgnr: /^\d{9}$/.test(v.orgnr.replace(/\s/g, '')) ? undefined : t('skjema.orgnrMangler'),
    navn: required(v.navn, t('skjema.navnMangler')),
    kommunenummer: /^\d{4}$/.test(v.kommunenummer.trim()) ? undefined : t('skjema.kommunenummerMangler'),
    sentralitet: year !== '' && v.sentralitet === '' ? t('skjema.klasseMangler') : undefined,
    sentralitetAar: yearWrong ? t('skjema.aarMangler') : undefined,
  };
}

export const tilVirksomhet = (v: Virksomhetsverdier): NyVirksomhet => ({
  orgnr: v.orgnr.replace(/\s/g, ''),
  navn: v.navn.trim(),
  type: v.type,
  kommunenummer: v.kommunenummer.trim(),
  sentralitet: v.sentralitet === '' ? null : Number(v.sentralitet),
  sentralitetAar: v.sentralitetAar.trim() === '' ? null : Number(v.sentralitetAar),
});

export interface Statusverdier {
  readonly spesialitet: Status['spesialitet'];
  readonly status: Status['status'];
  readonly soknadsdato: string;
  readonly vedtaksdato: string;
  readonly tellerFra: string;
  readonly tellerTil: string;
}

export type Datonavn = 'soknadsdato' | 'vedtaksdato' | 'tellerFra' | 'tellerTil';

/** The dates each status has; the first is the one it is counted by. */
export const STATUSDATOER: Readonly<Record<Status['status'], readonly Datonavn[]>> = {
  REGISTRERT: ['soknadsdato', 'vedtaksdato', 'tellerTil'],
  MIDLERTIDIG_REGISTRERT: ['soknadsdato', 'vedtaksdato', 'tellerTil'],
  SOKT: ['soknadsdato'],
  GODKJENT: ['tellerFra', 'tellerTil', 'soknadsdato', 'vedtaksdato'],
  AVSLAATT: ['vedtaksdato', 'soknadsdato'],
  IKKE_SOKT: [],
};

export const fraStatus = (s: Status | null): Statusverdier => ({
  spesialitet: s?.spesialitet ?? 'ALM',
  status: s?.status ?? 'SOKT',
  soknadsdato: s?.soknadsdato ?? '',
  vedtaksdato: s?.vedtaksdato ?? '',
  tellerFra: s?.tellerFra ?? '',
  tellerTil: s?.tellerTil ?? '',
});

/** Dates that do not belong to the status stay on the form but are not sent. */
export function tilStatus(v: Statusverdier): Statusinn {
  const dates = STATUSDATOER[v.status];
  const date = (name: Datonavn): string | null => (dates.includes(name) ? orNull(v[name]) : null);
  return {
    spesialitet: v.spesialitet,
    status: v.status,
    soknadsdato: date('soknadsdato'),
    vedtaksdato: date('vedtaksdato'),
    tellerFra: date('tellerFra'),
    tellerTil: date('tellerTil'),
  };
}

export function sjekkStatus(t: Tekst, v: Statusverdier): Feil {
  const sent = tilStatus(v);
  const [counted] = STATUSDATOER[v.status];
  const missing: Partial<Record<Datonavn, string>> = {
    soknadsdato: t('statusskjema.manglerSoknadsdato'),
    vedtaksdato: t('statusskjema.manglerVedtaksdato'),
    tellerFra: t('statusskjema.manglerTellerFra'),
  };
  const check = (name: Datonavn): string | undefined =>
    datofeil(sent[name] ?? '', counted === name ? missing[name] : undefined);
  const { soknadsdato, vedtaksdato } = sent;
  const before = soknadsdato && vedtaksdato && vedtaksdato < soknadsdato;
  return {
    soknadsdato: check('soknadsdato'),
    vedtaksdato: check('vedtaksdato') ?? (before ? t('statusskjema.vedtakFoerSoknad') : undefined),
    tellerFra: check('tellerFra'),
    tellerTil: sluttfeil(sent.tellerFra ?? '', sent.tellerTil ?? ''),
  };
}

export interface Arenaverdier {
  readonly navn: string;
  readonly type: Arena['type'];
  readonly ekstern: 'ja' | 'nei';
  readonly maalkoder: readonly string[];
}

export const fraArena = (a: Arena | null): Arenaverdier => ({
  navn: a?.navn ?? '',
  type: a?.type ?? 'LEGEKONTOR',
  ekstern: a?.ekstern ? 'ja' : 'nei',
  maalkoder: a?.maalkoder ?? [],
});

export const sjekkArena = (t: Tekst, v: Arenaverdier): Feil => ({
  navn: required(v.navn, t('arenaskjema.navnMangler')),
});

export const tilArena = (v: Arenaverdier): Arenainn => ({
  navn: v.navn.trim(),
  type: v.type,
  ekstern: v.ekstern === 'ja',
  maalkoder: [...v.maalkoder],
});

export interface Avtaleverdier {
  readonly motpart: string;
  /** '' for none. */
  readonly arenaId: string;
  readonly fra: string;
  readonly til: string;
}

export const fraAvtale = (a: Avtale | null): Avtaleverdier => ({
  motpart: a?.motpart ?? '',
  arenaId: a?.arenaId ?? '',
  fra: a?.fra ?? '',
  til: a?.til ?? '',
});

export const sjekkAvtale = (t: Tekst, v: Avtaleverdier): Feil => ({
  motpart: required(v.motpart, t('avtaleskjema.motpartMangler')),
  fra: datofeil(v.fra, t('avtaleskjema.fraMangler')),
  til: sluttfeil(v.fra, v.til),
});

export const tilAvtale = (v: Avtaleverdier): Avtaleinn => ({
  motpart: v.motpart.trim(),
  arenaId: orNull(v.arenaId),
  fra: v.fra,
  til: orNull(v.til),
});
