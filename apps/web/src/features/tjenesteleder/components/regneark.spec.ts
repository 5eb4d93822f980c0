import { lagRegneark } from './regneark';

const rad = {
  utdanningslopId: '1',
  lis: { id: '2', navn: 'Ida "Bjørk"' },
  spesialitet: 'ALM',
  bekreftet: '6.00',
  medRegistrert: '9.70',
  minst: '60.00',
  dag: '2029-03-01',
  avrundet: false,
  grunn: null,
  venterAttest: 1,
};

describe('regnearket med tjenestetid', () => {
  it('skriver måneder med komma og gjør anførselstegn doble', () => {
    const [, line] = lagRegneark(['Navn'], [rad]).split('\r\n');
    expect(line).toBe('"Ida ""Bjørk""";"6,00";"9,70";"60,00";"2029-03-01";"";"1"');
  });

  it('lar ikke et navn bli en formel', () => {
    const [, line] = lagRegneark([], [{ ...rad, lis: { id: '2', navn: '=1+1' } }]).split('\r\n');
    expect(line?.startsWith(`"'=1+1"`)).toBe(true);
  });
});
