import type { Rollenavn } from '@kp/kernel/rolle';

export type Stedskode = 'FJELLVIK' | 'HAVSUND' | 'STORFJORD';

export interface Sted {
  readonly kode: Stedskode;
  readonly navn: string;
  /** From the synthetic series 31x xxx xxx, and with a check digit that holds. */
  readonly orgnr: string;
  readonly type: 'KOMMUNE' | 'SYKEHUS';
  /** No kommune in Norway begins with 99. */
  readonly kommunenummer: string;
  readonly sentralitet: number;
  readonly ingenAnnenGodkjenner: boolean;
  readonly arenaer: readonly Demoarena[];
}

export interface Demoarena {
  readonly navn: string;
  readonly type: 'LEGEKONTOR' | 'LEGEVAKT' | 'SYKEHJEM' | 'SYKEHUS' | 'HELSESTASJON' | 'KOMMUNE' | 'ANNEN';
  readonly ekstern: boolean;
  /** Categories of the example catalogues whose goals can be reached here. */
  readonly kategorier: readonly string[];
  /** An agreement with the other party; when it ends, in days from now. */
  readonly avtale?: { readonly motpart: string; readonly slutterOmDager: number | null };
}

const LEGEKONTOR = [
  'Konsultasjon og kommunikasjon',
  'Hjerte, kar og lunge',
  'Muskel og skjelett',
  'Psykisk helse og rus',
];
const LEGEVAKT = ['Akuttmedisin og legevakt', 'Legevakt og øyeblikkelig hjelp'];

export const steder: readonly Sted[] = [
  {
    kode: 'FJELLVIK',
    navn: 'Fjellvik kommune',
    orgnr: '311000012',
    type: 'KOMMUNE',
    kommunenummer: '9901',
    sentralitet: 5,
    ingenAnnenGodkjenner: false,
    arenaer: [
      { navn: 'Storgata legesenter', type: 'LEGEKONTOR', ekstern: false, kategorier: LEGEKONTOR },
      { navn: 'Fjellvik legevakt', type: 'LEGEVAKT', ekstern: false, kategorier: LEGEVAKT },
      { navn: 'Solheia sykehjem', type: 'SYKEHJEM', ekstern: false, kategorier: ['Eldre og sykehjem', 'Legemidler'] },
      { navn: 'Fjellvik helsestasjon', type: 'HELSESTASJON', ekstern: false, kategorier: ['Barn og ungdom'] },
      {
        navn: 'Storfjord sykehus, medisinsk avdeling',
        type: 'SYKEHUS',
        ekstern: true,
        kategorier: ['Hjerte, kar og lunge'],
        avtale: { motpart: 'Storfjord sykehus', slutterOmDager: 40 },
      },
    ],
  },
  {
    kode: 'HAVSUND',
    navn: 'Havsund kommune',
    orgnr: '312000024',
    type: 'KOMMUNE',
    kommunenummer: '9902',
    sentralitet: 6,
    ingenAnnenGodkjenner: true,
    arenaer: [
      { navn: 'Havsund legekontor', type: 'LEGEKONTOR', ekstern: false, kategorier: LEGEKONTOR },
      { navn: 'Kystvakta legevakt', type: 'LEGEVAKT', ekstern: false, kategorier: LEGEVAKT },
      { navn: 'Havsund sykehjem', type: 'SYKEHJEM', ekstern: false, kategorier: ['Eldre og sykehjem'] },
      {
        navn: 'Storfjord sykehus, føden',
        type: 'SYKEHUS',
        ekstern: true,
        kategorier: ['Svangerskap og kvinnehelse'],
        avtale: { motpart: 'Storfjord sykehus', slutterOmDager: -20 },
      },
    ],
  },
  {
    kode: 'STORFJORD',
    navn: 'Storfjord sykehus',
    orgnr: '313000036',
    type: 'SYKEHUS',
    kommunenummer: '9903',
    sentralitet: 4,
    ingenAnnenGodkjenner: false,
    arenaer: [
      { navn: 'Medisinsk avdeling', type: 'SYKEHUS', ekstern: false, kategorier: ['Hjerte, kar og lunge'] },
      { navn: 'Akuttmottaket', type: 'SYKEHUS', ekstern: false, kategorier: LEGEVAKT },
      {
        navn: 'Fjellvik legevakt',
        type: 'LEGEVAKT',
        ekstern: true,
        kategorier: LEGEVAKT,
        avtale: { motpart: 'Fjellvik kommune', slutterOmDager: null },
      },
    ],
  },
];

export interface Demoperson {
  readonly navn: string;
  readonly yrke: string;
  /** Doctors have a number in the register of health personnel. */
  readonly lege: boolean;
  readonly sted: Stedskode;
  readonly roller: readonly Rollenavn[];
  /** The role as supervisør ended so many days ago. */
  readonly sluttetForDager?: number;
}

const person = (navn: string, yrke: string, lege: boolean, sted: Stedskode, ...roller: Rollenavn[]): Demoperson => ({
  navn,
  yrke,
  lege,
  sted,
  roller,
});

/** Those who lead, supervise and assess. The first with the role LEDER in a place is its leder. */
export const folk: readonly Demoperson[] = [
  person('Guro Granitt', 'Kommuneoverlege', true, 'FJELLVIK', 'LEDER'),
  person('Mari Mose', 'Assisterende kommuneoverlege', true, 'FJELLVIK', 'STEDFORTREDER'),
  person('Arne Ahorn', 'Fastlege', true, 'FJELLVIK', 'DELEGERT_GODKJENNER'),
  person('Torstein Gneis', 'Fastlege', true, 'FJELLVIK', 'VEILEDER'),
  person('Berit Basalt', 'Fastlege', true, 'FJELLVIK', 'VEILEDER'),
  person('Jorunn Jaspis', 'Fastlege', true, 'FJELLVIK', 'VEILEDER', 'SUPERVISOR'),
  person('Amina Lyng', 'Fastlege', true, 'FJELLVIK', 'SUPERVISOR'),
  person('Jonas Einer', 'Legevaktlege', true, 'FJELLVIK', 'SUPERVISOR'),
  person('Sigrid Syre', 'Sykepleier', false, 'FJELLVIK', 'SUPERVISOR'),
  { ...person('Petter Porfyr', 'Fastlege', true, 'FJELLVIK', 'SUPERVISOR'), sluttetForDager: 12 },
  person('Rakel Rubin', 'Kommuneoverlege', true, 'HAVSUND', 'LEDER', 'VEILEDER'),
  person('Tore Torv', 'Kommunalsjef', false, 'HAVSUND', 'STEDFORTREDER'),
  person('Eskil Eik', 'Fastlege', true, 'HAVSUND', 'VEILEDER'),
  person('Liv Lupin', 'Jordmor', false, 'HAVSUND', 'SUPERVISOR'),
  person('Bjarne Barlind', 'Fastlege', true, 'HAVSUND', 'SUPERVISOR'),
  person('Olav Onyks', 'Avdelingsoverlege', true, 'STORFJORD', 'LEDER'),
  person('Silje Selje', 'Overlege', true, 'STORFJORD', 'STEDFORTREDER'),
  person('Kaja Kleber', 'Overlege', true, 'STORFJORD', 'VEILEDER'),
  person('Hanne Hyll', 'Overlege', true, 'STORFJORD', 'SUPERVISOR'),
  person('Nils Nype', 'Fysioterapeut', false, 'STORFJORD', 'SUPERVISOR'),
];

export interface Nasjonal {
  readonly navn: string;
  readonly rolle: Rollenavn;
  readonly omraade: string | null;
}

export const EIER = 'Eva Marmor';
export const HDIR = 'Henrik Kvarts';
export const ALIS_KONTORET = 'Leif Skifer';

export const nasjonale: readonly Nasjonal[] = [
  { navn: HDIR, rolle: 'HELSEDIREKTORATET', omraade: null },
  // Publishes what the first one wrote.
  { navn: 'Astrid Agat', rolle: 'HELSEDIREKTORATET', omraade: null },
  { navn: ALIS_KONTORET, rolle: 'ALIS_KONTOR', omraade: '99' },
  { navn: 'Solveig Kalk', rolle: 'STATSFORVALTER', omraade: '99' },
];

const FOLDED: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' };

/** Every address of the demo lies in the domain that is set aside for examples. */
export const epostFor = (navn: string): string =>
  `${navn
    .toLowerCase()
    .replace(/[æøå]/gu, (letter) => FOLDED[letter] ?? letter)
    .replace(/ /gu, '.')}@example.no`;
