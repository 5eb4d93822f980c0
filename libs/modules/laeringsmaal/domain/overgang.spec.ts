import fc from 'fast-check';
import { type Overgangsmaal, finnRelasjoner } from './overgang';

const maal = (kode: string, erstatter: string[] = [], tekst = 'Vurdere og handle trygt.'): Overgangsmaal => ({
  ...{ kode, erstatter, tittel: 'Tittel', maaltekst: tekst },
});

/** «DELT: A-001 → A-001 A-002» */
const sett = (...versjoner: Overgangsmaal[][]): string[] =>
  finnRelasjoner(versjoner).map(
    ({ slag, fra, til }) =>
      `${slag}: ${fra.map(({ kode }) => kode).join(' ')} → ${til.map(({ maal: { kode } }) => kode).join(' ')}`,
  );

it('samme kode og tekst er samme mål, også når linjene er brutt annerledes', () => {
  const broken = maal('A-001', [], 'Vurdere og\n  handle trygt. ');
  expect(sett([maal('A-001')], [broken])).toEqual(['SAMME: A-001 → A-001']);
});

it('samme tekst under ny kode er samme mål når det nye sier hva det erstatter', () => {
  expect(sett([maal('A-001')], [maal('A-007', ['A-001'])])).toEqual(['SAMME: A-001 → A-007']);
});

it('endret tekst er delvis samme mål', () => {
  expect(sett([maal('A-001')], [maal('A-001', [], 'Noe annet.')])).toEqual(['DELVIS: A-001 → A-001']);
});

it('ett mål som blir til flere, er delt, også når det ene beholder koden', () => {
  expect(sett([maal('A-001')], [maal('A-001'), maal('A-002', ['A-001'])])).toEqual(['DELT: A-001 → A-001 A-002']);
});

it('flere mål som blir til ett, er slått sammen, også når det ene beholder koden', () => {
  const gamle = [maal('A-001'), maal('A-002')];
  expect(sett(gamle, [maal('A-003', ['A-001', 'A-002'])])).toEqual(['SLAATT_SAMMEN: A-001 A-002 → A-003']);
  expect(sett(gamle, [maal('A-001', ['A-002'])])).toEqual(['SLAATT_SAMMEN: A-001 A-002 → A-001']);
});

it('det som ikke finnes igjen, er borte, og det som ikke fantes før, er nytt', () => {
  expect(sett([maal('A-001')], [maal('A-002')])).toEqual(['NY:  → A-002', 'BORTE: A-001 → ']);
});

it('når kodene er flyttet rundt, følger målet det som sier at det erstatter det', () => {
  const moved = [maal('A-001', ['A-002']), maal('A-002', ['A-001'])];
  expect(sett([maal('A-001'), maal('A-002')], moved)).toEqual(['SAMME: A-002 → A-001', 'SAMME: A-001 → A-002']);
});

it('en kode det nye målet nevner, men som ikke fantes, betyr ingenting', () => {
  expect(sett([maal('A-001')], [maal('A-001', ['B-009'])])).toEqual(['SAMME: A-001 → A-001']);
});

it('mål som henger sammen i flere ledd, står i én relasjon, hvert med sine egne forgjengere', () => {
  const gamle = ['A-001', 'A-002', 'A-003'].map((kode) => maal(kode));
  const nye = [maal('B-001', ['A-001', 'A-002']), maal('B-009', ['A-003']), maal('B-002', ['A-002', 'A-003'])];
  const [relasjon, ...rest] = finnRelasjoner([gamle, nye]);
  expect(rest).toEqual([]);
  expect(relasjon?.slag).toBe('DELT');
  expect(relasjon?.til.map(({ maal: { kode }, forgjengere }) => [kode, forgjengere])).toEqual([
    ['B-001', ['A-001', 'A-002']],
    ['B-002', ['A-002', 'A-003']],
    ['B-009', ['A-003']],
  ]);
});

it('den som hopper over en versjon, følges gjennom den', () => {
  const v2 = [maal('B-001', ['A-001'])];
  const v3 = [maal('C-001', ['B-001']), maal('A-001')];
  expect(sett([maal('A-001')], v2, v3)).toEqual(['SAMME: A-001 → C-001', 'NY:  → A-001']);
});

const koder = fc.uniqueArray(
  fc.integer({ min: 1, max: 12 }).map((n) => `A-0${String(n)}`),
  { maxLength: 10 },
);
const tekst = fc.constantFrom('Vurdere.', 'Handle.');
const versjon = koder.chain((valgte) =>
  fc.tuple(
    ...valgte.map((kode) =>
      fc.record({ kode: fc.constant(kode), erstatter: koder, tittel: fc.constant('Tittel'), maaltekst: tekst }),
    ),
  ),
) as fc.Arbitrary<Overgangsmaal[]>;
const sortert = (list: readonly string[]): string[] => [...list].sort();

describe('for alle kataloger', () => {
  it('står hvert gammelt og hvert nytt mål i nøyaktig én relasjon', () => {
    fc.assert(
      fc.property(fc.array(versjon, { minLength: 1, maxLength: 4 }), (versjoner) => {
        const relasjoner = finnRelasjoner(versjoner);
        const fra = relasjoner.flatMap((r) => r.fra.map(({ kode }) => kode));
        const til = relasjoner.flatMap((r) => r.til.map(({ maal: { kode } }) => kode));
        expect(sortert(fra)).toEqual(sortert((versjoner[0] ?? []).map(({ kode }) => kode)));
        expect(sortert(til)).toEqual(sortert((versjoner.at(-1) ?? []).map(({ kode }) => kode)));
      }),
    );
  });

  it('sier slaget hvor mange det er på hver side, og bare det som er likt, er samme', () => {
    fc.assert(
      fc.property(versjon, versjon, (gamle, nye) => {
        for (const { slag, fra, til } of finnRelasjoner([gamle, nye])) {
          const sides = {
            SAMME: fra.length === 1 && til.length === 1 && fra[0]?.maaltekst === til[0]?.maal.maaltekst,
            DELVIS: fra.length === 1 && til.length === 1 && fra[0]?.maaltekst !== til[0]?.maal.maaltekst,
            DELT: fra.length > 0 && til.length > 1,
            SLAATT_SAMMEN: fra.length > 1 && til.length === 1,
            BORTE: fra.length === 1 && til.length === 0,
            NY: fra.length === 0 && til.length === 1,
          };
          expect(sides[slag]).toBe(true);
        }
      }),
    );
  });

  it('er forgjengerne alltid i samme relasjon', () => {
    fc.assert(
      fc.property(versjon, versjon, (gamle, nye) => {
        for (const { fra, til } of finnRelasjoner([gamle, nye])) {
          const known = fra.map(({ kode }) => kode);
          for (const { forgjengere } of til) expect(known).toEqual(expect.arrayContaining([...forgjengere]));
        }
      }),
    );
  });

  it('er en katalog uten endringer bare samme, og en tom katalog gir bare nye eller bare borte', () => {
    fc.assert(
      fc.property(versjon, (katalog) => {
        const uten = katalog.map((m) => ({ ...m, erstatter: [] }));
        expect(finnRelasjoner([uten, uten]).every(({ slag }) => slag === 'SAMME')).toBe(true);
        expect(finnRelasjoner([[], uten]).every(({ slag }) => slag === 'NY')).toBe(true);
        expect(finnRelasjoner([uten, []]).every(({ slag }) => slag === 'BORTE')).toBe(true);
      }),
    );
  });
});
