import type {
  Gruppebevis,
  Kategorikrav,
  Merke,
  Parameter,
  Regelsett,
  Samletregelsett,
  Utgave,
  Veiledningskrav,
} from './regelsett';

const TABELLEN =
  'alis.no, samlis.no, finnmarkssykehuset.no, legeforeningen.no, helsedirektoratet.no (søk om spesialistgodkjenning)';
const LOKAL = 'Lokal innstilling i portalen: ikke funnet i noen kilde.';
const FORSKRIFTEN = 'spesialistforskriften § 2; helsedirektoratet.no';

const parameter = <T>(verdi: T, merke: Merke, kilde: string): Parameter<T> => ({ verdi, merke, kilde });
const sikker = (verdi: number, kilde = TABELLEN): Parameter => parameter(verdi, 'V', kilde);
/** What nobody has found in a source is a setting of the portal's own. */
export const ukjent = <T>(verdi: T): Parameter<T> => parameter(verdi, 'U', LOKAL);
const UTEN_TIMETALL = ukjent<number | null>(null);

const krav = (kategori: string, minst: Parameter | null, hoeyst: Parameter | null): Kategorikrav => ({
  kategori,
  minst,
  hoeyst,
});

/** The scheme began on 1 March 2019 (domene.md section 2, status of the virksomhet). */
const FORSTE_VERSJON = { versjon: 1, gyldigFra: '2019-03-01', gyldigTil: null };

const FELLES = {
  ...FORSTE_VERSJON,
  toleranse: ukjent(3),
  minsteStilling: parameter(50, 'S', 'legeforeningen.no; ikke sett i forskriften'),
  lengstePeriodeAar: ukjent(20),
};

const FRAVAER_LIS3 = {
  slag: 'ANDEL',
  fravaerAndelFri: parameter(
    10,
    'S',
    'spesialistforskriften § 26, senere § 31, gjengitt av yngreleger.no (2019) og helsedirektoratet.no fravær',
  ),
} as const;

const UTEN_VEILEDNINGSTALL: Veiledningskrav = {
  individuellTimerPerMaaned: UTEN_TIMETALL,
  maanederPerAar: sikker(10.5),
  redusertForStilling: ukjent(false),
  gruppeTimer: UTEN_TIMETALL,
  gruppeAar: UTEN_TIMETALL,
  gruppeMinst: null,
  gruppeBevis: ukjent<Gruppebevis | null>(null),
};

const LIS1: Regelsett = {
  ...FELLES,
  kode: 'LIS1',
  totalt: sikker(18, FORSKRIFTEN),
  fordeling: parameter(
    [
      krav('SYKEHUS', sikker(12, FORSKRIFTEN), sikker(12, FORSKRIFTEN)),
      krav('KOMMUNE', sikker(6, FORSKRIFTEN), sikker(6, FORSKRIFTEN)),
    ],
    'V',
    FORSKRIFTEN,
  ),
  fravaer: {
    slag: 'DAGER',
    friDager: {
      SYKEHUS: sikker(12, 'legeforeningen.no, yngreleger.no'),
      KOMMUNE: sikker(6, 'legeforeningen.no, yngreleger.no'),
    },
    dagslag: ukjent('ARBEIDSDAGER'),
  },
  veiledning: UTEN_VEILEDNINGSTALL,
};

const ALM: Regelsett = {
  ...FELLES,
  kode: 'ALM',
  totalt: sikker(60),
  fordeling: parameter(
    [
      krav('AAPEN_USELEKTERT', sikker(24), sikker(54)),
      krav('ANNEN_ALLMENNMEDISINSK', null, sikker(30)),
      krav('INSTITUSJON', sikker(6), null),
    ],
    'V',
    TABELLEN,
  ),
  fravaer: FRAVAER_LIS3,
  veiledning: {
    ...UTEN_VEILEDNINGSTALL,
    individuellTimerPerMaaned: sikker(4),
    gruppeTimer: sikker(120),
    gruppeAar: sikker(2),
    gruppeMinst: { kategori: 'AAPEN_USELEKTERT', maaneder: sikker(12) },
    gruppeBevis: parameter('DIPLOM', 'V', TABELLEN),
  },
};

const SAM: Regelsett = {
  ...FELLES,
  kode: 'SAM',
  totalt: sikker(60),
  fordeling: parameter(
    [
      krav('SAMFUNNSMEDISINSK', sikker(48), null),
      krav('KLINISK', parameter(12, 'U', `Kilden sier «omtrent»: lokal innstilling. ${TABELLEN}`), null),
    ],
    'V',
    TABELLEN,
  ),
  fravaer: FRAVAER_LIS3,
  veiledning: { ...UTEN_VEILEDNINGSTALL, gruppeTimer: sikker(90), gruppeAar: sikker(3) },
};

const ARB: Regelsett = {
  ...FELLES,
  kode: 'ARB',
  totalt: ukjent(60),
  fordeling: ukjent(null),
  fravaer: FRAVAER_LIS3,
  veiledning: { ...UTEN_VEILEDNINGSTALL, gruppeAar: sikker(2) },
};

/** Every version of every rule set; a new version is a new row, and the old one gets its `gyldigTil`. */
export const REGELSETT: readonly Regelsett[] = [LIS1, ALM, SAM, ARB];

export const SAMLETREGELSETT: readonly Samletregelsett[] = [
  { ...FORSTE_VERSJON, kode: 'SAMLET', totalt: sikker(78, FORSKRIFTEN), toleranse: FELLES.toleranse },
];

/** A figure that the portal came to know after an edition was written has the value it is shipped with. */
export function completeUtgave(utgave: Utgave): Utgave {
  if (!('veiledning' in utgave)) return utgave;
  const shipped = REGELSETT.find(({ kode }) => kode === utgave.kode);
  return { ...utgave, veiledning: { ...shipped?.veiledning, ...utgave.veiledning } };
}
