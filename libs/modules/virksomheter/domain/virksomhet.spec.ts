import { fylkeOf, hasSentralitetWithYear, isKommunenummer, isMaalkode, isOrgnr } from './virksomhet';

describe('organisasjonsnummer', () => {
  it.each(['998447356', '310000000', '310000019'])('godtar %s', (orgnr) => {
    expect(isOrgnr(orgnr)).toBe(true);
  });

  it.each(['998447357', '99844735', '9984473566', '99844735 ', 'abcdefghi', '', null, 998_447_356])(
    'avviser %p',
    (orgnr) => {
      expect(isOrgnr(orgnr)).toBe(false);
    },
  );
});

describe('kommunenummer', () => {
  it('har fire sifre, der de to første er fylket', () => {
    expect(isKommunenummer('9901')).toBe(true);
    expect(fylkeOf('0301')).toBe('03');
  });

  it.each(['301', '03010', '03a1', '', null])('avviser %p', (nummer) => {
    expect(isKommunenummer(nummer)).toBe(false);
  });
});

describe('målkode på en læringsarena', () => {
  it.each(['ALM-055', 'E-ALM-001', 'DEL1-012', 'FKM-1001'])('godtar %s', (kode) => {
    expect(isMaalkode(kode)).toBe(true);
  });

  it.each(['ALM 055', 'alm-055', 'ALM-55', 'ALM', '-055', `${'A'.repeat(50_000)}-055`])(
    'avviser det katalogen ikke skriver',
    (kode) => {
      expect(isMaalkode(kode)).toBe(false);
    },
  );
});

describe('sentralitet', () => {
  it.each<[number | null, number | null, boolean]>([
    [6, 2024, true],
    [null, null, true],
    [6, null, false],
    [null, 2024, false],
  ])('klasse %p med år %p', (sentralitet, sentralitetAar, gyldig) => {
    expect(hasSentralitetWithYear({ sentralitet, sentralitetAar })).toBe(gyldig);
  });
});
