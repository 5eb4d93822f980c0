const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

const checkDigit = (digits: readonly number[], weights: readonly number[]): number =>
  (11 - (weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11)) % 11;

/**
 * The number of a made-up person, with its check digits; undefined when the series has no such number. Kept out of the
 * sources as digits, so that no check of ours stumbles over it.
 */
export function makeNumber(day: number, month: number, year: number, individual: number): string | undefined {
  const two = (value: number): string => String(value).padStart(2, '0');
  const digits = Array.from(`${two(day)}${two(month)}${two(year)}${String(individual).padStart(3, '0')}`, Number);
  for (const weights of [FIRST, SECOND]) digits.push(checkDigit(digits, weights));
  return digits.includes(10) ? undefined : digits.join('');
}

/** The first number of the day; there is one for every day the register could have. */
function numberOf(day: number, month: number, year: number): string {
  for (let individual = 100; ; individual++) {
    const number = makeNumber(day, month, year, individual);
    if (number !== undefined) return number;
  }
}

// The Tax Administration's series for tests: the month has 80 added, so that none of these can be anyone's.
export const NUMMER = numberOf(1, 81, 90);
export const ET_ANNET = numberOf(15, 92, 71);

const parts = (...lengths: readonly number[]): string[] => {
  let from = 0;
  return lengths.map((length) => NUMMER.slice(from, (from += length)));
};
const halves = (between: string): string => parts(6, 5).join(between);
export const groups = (between: string): string => parts(2, 2, 2, 3, 2).join(between);

type Tilfelle = readonly [hva: string, tekst: string];

/** Texts that hold one: what the server refuses to store, and the browser keeps out of its drafts. */
export const MED_NUMMER: readonly Tilfelle[] = [
  ['alene', NUMMER],
  ['midt i en setning', `Pasienten (${NUMMER}) hadde vondt.`],
  ['delt etter seks sifre', halves(' ')],
  ['med bindestrek', halves('-')],
  ['med punktum', halves('.')],
  ['med tankestrek og luft', halves(' – ')],
  ['med minustegn', halves('\u2212')],
  ['med hardt mellomrom', halves('\u00a0')],
  ['med smalt hardt mellomrom', halves('\u202f')],
  ['med tabulator', halves('\t')],
  ['med tre skilletegn mellom', halves(' - ')],
  ['med punktum mellom alle ledd', groups('.')],
  ['med mellomrom mellom alle ledd', groups(' ')],
  ['med bindestrek mellom alle ledd', groups('-')],
  [
    'skrevet som dato og personnummer',
    parts(2, 2, 2, 5)
      .join('.')
      .replace(/\.(?=\d{5}$)/, ' '),
  ],
  ['klistret inntil en bokstav', `fnr${NUMMER}født`],
  ['etter kolon og før punktum', `fnr:${halves('-')}.`],
  ['etter en rekke andre sifre', `12 34 56 789 ${groups(' ')}`],
  ['etter en dato', `20.11.2026 ${NUMMER}`],
  ['på sin egen linje', `linje\n${NUMMER}\nlinje`],
  ['som D-nummer', numberOf(41, 81, 90)],
  ['som D-nummer med mellomrom', `${numberOf(55, 92, 71).slice(0, 6)} ${numberOf(55, 92, 71).slice(6)}`],
  ['som hjelpenummer', numberOf(1, 41, 90)],
  ['for en født på skuddårsdagen', numberOf(29, 82, 0)],
];

/** Texts that hold none, though some come near. */
export const UTEN_NUMMER: readonly Tilfelle[] = [
  ['en tom tekst', ''],
  ['ord', 'ingen tall'],
  ['et telefonnummer', '+47 22 33 44 55'],
  ['et telefonnummer på elleve sifre', 'ringte 12345678901'],
  ['en dato og et klokkeslett', '20.11.2026 08.00 til 16.30'],
  ['et nummer med galt kontrollsiffer', NUMMER.slice(0, 10) + String((Number(NUMMER[10]) + 1) % 10)],
  ['tolv sifre på rad', `${NUMMER}1`],
  ['elleve sifre inni et lengre tall', `9${NUMMER}`],
  ['et nummer delt over to linjer', halves('\n')],
  ['et nummer med skråstrek', halves('/')],
  ['et nummer med fire mellomrom', halves('    ')],
  ['en dag som ikke finnes', numberOf(32, 81, 90)],
  ['en måned som ikke finnes', numberOf(1, 93, 90)],
  ['den 29. februar i et vanlig år', numberOf(29, 82, 99)],
  ['elleve nuller', '00000000000'],
  ['et HPR-nummer', 'HPR 9000001'],
  ['et organisasjonsnummer', '310 000 001'],
];
