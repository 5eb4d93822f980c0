import type { TFunction } from 'i18next';
import { iDag } from '../../../shared/lib/dato';
import { datofeil, sluttfeil } from '../../../shared/lib/datofeil';
import type { Folkerad, NyNasjonalRolle, NyPerson } from '../api/folk';
import type { NasjonalRolle, Virksomhetsrolle } from './folkeregler';

type Feil = Readonly<Record<string, string | undefined>>;

/** As typed; '' is empty. */
export interface Personverdier {
  readonly epost: string;
  readonly navn: string;
  readonly rolle: Virksomhetsrolle | null;
  readonly yrke: string;
  readonly hprNummer: string;
  readonly spesialitet: string;
  readonly spesialitetDato: string;
  readonly fra: string;
  readonly til: string;
}

export interface Nasjonalverdier extends Pick<Personverdier, 'epost' | 'navn' | 'fra' | 'til'> {
  readonly rolle: NasjonalRolle | null;
  readonly omraade: string;
}

/** The server's koder that are about one field. */
export const PERSONKODER: Readonly<Record<string, string>> = {
  'virksomheter.egenRolle': 'epost',
  'virksomheter.harRollen': 'fra',
  'virksomheter.kanIkkeGiRollen': 'rolle',
  'virksomheter.manglerHpr': 'hprNummer',
  'virksomheter.ugyldigHpr': 'hprNummer',
  'virksomheter.manglerSpesialitet': 'spesialitet',
  'virksomheter.spesialitetIFremtiden': 'spesialitetDato',
  'virksomheter.manglerOmraade': 'omraade',
  'virksomheter.manglerSluttdato': 'til',
  'virksomheter.sluttFoerStart': 'til',
};

export const tomPerson = (rolle: Virksomhetsrolle | null): Personverdier => ({
  ...{ epost: '', navn: '', rolle, yrke: '', hprNummer: '', spesialitet: '', spesialitetDato: '' },
  ...{ fra: iDag(), til: '' },
});

export const tomNasjonal = (): Nasjonalverdier => ({
  ...{ epost: '', navn: '', rolle: null, omraade: '', fra: iDag(), til: '' },
});

export const finnKjent = (personer: readonly Folkerad[], epost: string): Folkerad | undefined =>
  personer.find((person) => person.epost.toLowerCase() === epost.trim().toLowerCase());

type Folketekst = TFunction<'folk'>;

const hvem = (t: Folketekst, epost: string, navn: string, kjent: boolean): Feil => {
  const address = epost.trim();
  const wrong = /^\S+@\S+\.\S+$/.test(address) ? undefined : t('ny.epostUgyldig');
  return {
    epost: address === '' ? t('ny.epostMangler') : wrong,
    navn: kjent || navn.trim().length >= 2 ? undefined : t('ny.navnMangler'),
  };
};

/** What is on record about a known person need not be typed again. */
export function sjekkPerson(t: Folketekst, v: Personverdier, kjent: Folkerad | undefined): Feil {
  const veileder = v.rolle === 'VEILEDER';
  const hpr = v.hprNummer.replace(/\s/g, '');
  const needsHpr = veileder && (kjent?.hprNummer ?? null) === null;
  const needsSpecialty = veileder && (kjent?.spesialitetDato ?? null) === null;
  const hprFeil = hpr === '' ? (needsHpr ? t('ny.hprMangler') : undefined) : t('ny.hprUgyldig');
  const specialtyDate = datofeil(v.spesialitetDato, t('ny.spesialitetDatoMangler'));
  const tooLate = v.spesialitetDato > iDag() ? t('ny.spesialitetFremtid') : undefined;
  return {
    rolle: v.rolle === null ? t('ny.rolleMangler') : undefined,
    ...hvem(t, v.epost, v.navn, kjent !== undefined),
    hprNummer: /^\d{7,9}$/.test(hpr) ? undefined : hprFeil,
    spesialitet: needsSpecialty && v.spesialitet.trim() === '' ? t('ny.spesialitetMangler') : undefined,
    spesialitetDato: needsSpecialty ? (specialtyDate ?? tooLate) : undefined,
    fra: datofeil(v.fra, t('ny.fraMangler')),
    til: sluttfeil(v.fra, v.til, v.rolle === 'DELEGERT_GODKJENNER' ? t('ny.tilMangler') : undefined),
  };
}

const NEEDS_AREA: readonly (NasjonalRolle | null)[] = ['ALIS_KONTOR', 'STATSFORVALTER'];
export const trengerOmraade = (rolle: NasjonalRolle | null): boolean => NEEDS_AREA.includes(rolle);

export function sjekkNasjonal(t: Folketekst, v: Nasjonalverdier): Feil {
  const area = v.omraade.replace(/\s/g, '');
  const areaFeil = area === '' ? t('ny.omraadeMangler') : t('ny.omraadeUgyldig');
  const fine = !trengerOmraade(v.rolle) || /^\d{2}(,\d{2})*$/.test(area);
  return {
    rolle: v.rolle === null ? t('ny.rolleMangler') : undefined,
    ...hvem(t, v.epost, v.navn, false),
    omraade: fine ? undefined : areaFeil,
    fra: datofeil(v.fra, t('ny.fraMangler')),
    til: sluttfeil(v.fra, v.til),
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What is asked of a veileder stays behind when another role was chosen in the end. */
export function tilPerson(v: Personverdier, kjent: Folkerad | undefined): NyPerson {
  const veileder = v.rolle === 'VEILEDER';
  return {
    epost: v.epost.trim(),
    navn: kjent?.navn ?? v.navn.trim(),
    rolle: v.rolle ?? 'SUPERVISOR',
    yrke: orNull(v.yrke),
    hprNummer: orNull(v.hprNummer.replace(/\s/g, '')),
    spesialitet: veileder ? orNull(v.spesialitet) : null,
    spesialitetDato: veileder ? orNull(v.spesialitetDato) : null,
    fra: v.fra,
    til: orNull(v.til),
  };
}

export const tilNasjonal = (v: Nasjonalverdier): NyNasjonalRolle => ({
  epost: v.epost.trim(),
  navn: v.navn.trim(),
  rolle: v.rolle ?? 'ALIS_KONTOR',
  omraade: trengerOmraade(v.rolle) ? orNull(v.omraade.replace(/\s/g, '')) : null,
  fra: v.fra,
  til: orNull(v.til),
});
