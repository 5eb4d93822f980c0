import fc from 'fast-check';
import { type Strekk, kanSe, lever, sisteStrekk, synlig, tomtStrekk } from './lesning';

const strekk = (fraNr: number, sisteNr: number, lestNr = fraNr - 1, dempet = false): Strekk => ({
  ...{ brukerId: 'ida', fraNr, sisteNr, lestNr, dempet },
});

describe('en ny melding', () => {
  it('begynner et strekk hos den som ikke har fått noe før', () => {
    expect(lever(4, 'ola', ['ida'], [])).toEqual({ fortsetter: [], nye: [strekk(4, 4, 3)], varsles: ['ida'] });
  });

  it('fortsetter strekket til den som fikk den forrige, uten nytt varsel før tråden er lest', () => {
    expect(lever(4, 'ola', ['ida'], [strekk(1, 3, 3)])).toMatchObject({ fortsetter: ['ida'], varsles: ['ida'] });
    expect(lever(4, 'ola', ['ida'], [strekk(1, 3, 2)])).toMatchObject({ fortsetter: ['ida'], varsles: [] });
  });

  it('begynner et nytt strekk etter et opphold, og dempingen følger med', () => {
    const after = lever(6, 'ola', ['ida'], [strekk(1, 3, 3, true)]);
    expect(after).toEqual({ fortsetter: [], nye: [strekk(6, 6, 5, true)], varsles: [] });
  });

  it('når hver leser én gang, og avsenderen varsles ikke', () => {
    expect(lever(1, 'ola', ['ola', 'ida', 'ola', 'ida'], [])).toMatchObject({ varsles: ['ida'], nye: [{}, {}] });
  });

  it('fortsetter det tomme strekket til en som dempet før noe var kommet', () => {
    expect(lever(4, 'ola', ['ida'], [tomtStrekk('ida', 3, true)])).toEqual({
      fortsetter: ['ida'],
      nye: [],
      varsles: [],
    });
    expect(synlig([{ fra: 4, til: 3 }])).toEqual([]);
  });
});

it('det en kan se, slås sammen der strekkene møtes', () => {
  const utsnitt = [
    { fra: 7, til: 9 },
    { fra: 1, til: 3 },
    { fra: 4, til: 5 },
    { fra: 2, til: 4 },
  ];
  expect(synlig(utsnitt)).toEqual([
    { fra: 1, til: 5 },
    { fra: 7, til: 9 },
  ]);
});

type Hendelse = { slag: 'skriv' } | { slag: 'faarRolle' | 'misterRolle' | 'slutter'; hvem: string };

const FOLK = ['a', 'b', 'c'];
const hendelse: fc.Arbitrary<Hendelse> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ slag: 'skriv' as const }) },
  fc.record({
    slag: fc.constantFrom('faarRolle' as const, 'misterRolle' as const, 'slutter' as const),
    hvem: fc.constantFrom(...FOLK),
  }),
);

/** One thread between the persons a and b and a role, with what each ever received written down beside. */
function spill(hendelser: readonly Hendelse[]): string[] {
  const personer = new Set(['a', 'b']);
  const holdere = new Set<string>();
  const fikk = new Map<string, number[]>(FOLK.map((hvem) => [hvem, []]));
  let strekk: Strekk[] = [];
  let nr = 0;
  const feil: string[] = [];
  for (const { slag, ...rest } of hendelser) {
    const hvem = 'hvem' in rest ? rest.hvem : '';
    if (slag === 'faarRolle') holdere.add(hvem);
    if (slag === 'misterRolle') holdere.delete(hvem);
    if (slag === 'slutter') personer.delete(hvem);
    if (slag === 'skriv') {
      nr += 1;
      const lesere = [...personer, ...holdere];
      const { fortsetter, nye } = lever(nr, 'x', lesere, strekk);
      strekk = [
        ...strekk.map((s) => (fortsetter.includes(s.brukerId) && s.sisteNr === nr - 1 ? { ...s, sisteNr: nr } : s)),
        ...nye,
      ];
      for (const leser of new Set(lesere)) fikk.get(leser)?.push(nr);
    }
    for (const person of FOLK) {
      const own = strekk.filter((s) => s.brukerId === person).map((s) => ({ fra: s.fraNr, til: s.sisteNr }));
      const utsnitt = synlig([...own, ...(holdere.has(person) ? [{ fra: 1, til: nr }] : [])]);
      const seen = Array.from({ length: nr }, (_, i) => i + 1).filter((n) => kanSe(utsnitt, n));
      const ventet = holdere.has(person) ? Array.from({ length: nr }, (_, i) => i + 1) : fikk.get(person);
      if (JSON.stringify(seen) !== JSON.stringify(ventet))
        feil.push(`${person}: ${seen.join()} ventet ${String(ventet)}`);
    }
  }
  return feil;
}

describe('uansett i hvilken rekkefølge folk kommer, går og skriver', () => {
  it('ser hver nøyaktig det som ble skrevet mens de var med, og den som har rollen, alt', () => {
    fc.assert(
      fc.property(fc.array(hendelse, { minLength: 15, maxLength: 60, size: 'max' }), (hendelser) => {
        expect(spill(hendelser)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('og den som mister rollen og får den igjen, har to strekk der det siste bærer merkene', () => {
    const rader = [strekk(1, 2, 2), strekk(5, 6, 4)];
    expect(sisteStrekk(rader, 'ida')).toEqual(rader[1]);
    expect(sisteStrekk(rader, 'ola')).toBeUndefined();
  });
});
