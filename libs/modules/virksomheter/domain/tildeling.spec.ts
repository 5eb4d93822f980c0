import type { AktivRolle, Rollenavn } from '@kp/kernel/rolle';
import { type Tildeling, checkTildeling, isHprNummer, isOmraade, rollerSomKanGis } from './tildeling';

const HER = 'virksomhet-her';

const rolle = (navn: Rollenavn, virksomhetId: string | null): AktivRolle => ({
  id: `rolle-${navn}`,
  rolle: navn,
  virksomhetId,
  virksomhet: null,
  omraade: null,
  fra: '2026-01-01',
  til: null,
});

describe('hvilke roller noen kan gi', () => {
  it.each<[string, AktivRolle, string | null, Rollenavn[]]>([
    [
      'leder hos seg selv',
      rolle('LEDER', HER),
      HER,
      ['VEILEDER', 'SUPERVISOR', 'LEDER', 'STEDFORTREDER', 'DELEGERT_GODKJENNER'],
    ],
    ['leder et annet sted', rolle('LEDER', 'annen'), HER, []],
    ['stedfortreder hos seg selv', rolle('STEDFORTREDER', HER), HER, ['VEILEDER', 'SUPERVISOR', 'DELEGERT_GODKJENNER']],
    ['delegert godkjenner', rolle('DELEGERT_GODKJENNER', HER), HER, []],
    ['veileder', rolle('VEILEDER', HER), HER, []],
    ['eier i en virksomhet', rolle('EIER', null), HER, ['LEDER']],
    ['Helsedirektoratet i en virksomhet', rolle('HELSEDIREKTORATET', null), HER, ['LEDER']],
    ['eier nasjonalt', rolle('EIER', null), null, ['ALIS_KONTOR', 'STATSFORVALTER', 'HELSEDIREKTORATET', 'EIER']],
    [
      'Helsedirektoratet nasjonalt',
      rolle('HELSEDIREKTORATET', null),
      null,
      ['ALIS_KONTOR', 'STATSFORVALTER', 'HELSEDIREKTORATET'],
    ],
    ['leder nasjonalt', rolle('LEDER', HER), null, []],
    ['ALIS-kontor', rolle('ALIS_KONTOR', null), HER, []],
  ])('%s', (_, egen, virksomhetId, roller) => {
    expect([...rollerSomKanGis([egen], virksomhetId)].sort()).toEqual([...roller].sort());
  });
});

const veileder: Tildeling = {
  rolle: 'VEILEDER',
  virksomhetId: HER,
  omraade: null,
  fra: '2026-01-01',
  til: null,
  hprNummer: '9100001',
  spesialitet: 'Allmennmedisin',
  spesialitetDato: '2015-06-01',
};

describe('hva en rolle krever', () => {
  const check = (endring: Partial<Tildeling>): unknown => checkTildeling({ ...veileder, ...endring }, '2026-11-22');

  it.each<[string, Partial<Tildeling>]>([
    ['en veileder med HPR-nummer og spesialitet', {}],
    [
      'en supervisør uten noe av det',
      { rolle: 'SUPERVISOR', hprNummer: null, spesialitet: null, spesialitetDato: null },
    ],
    ['en LIS med HPR-nummer, uten spesialitet', { rolle: 'LIS', spesialitet: null, spesialitetDato: null }],
    ['en delegert godkjenner med sluttdato', { rolle: 'DELEGERT_GODKJENNER', til: '2026-12-31' }],
    ['et ALIS-kontor med område', { rolle: 'ALIS_KONTOR', virksomhetId: null, omraade: '18,55' }],
    ['én dag', { til: '2026-01-01' }],
  ])('godtar %s', (_, endring) => {
    expect(check(endring)).toMatchObject({ ok: true });
  });

  it.each<[string, Partial<Tildeling>, string]>([
    ['slutt før start', { til: '2025-12-31' }, 'virksomheter.sluttFoerStart'],
    ['delegert godkjenner uten sluttdato', { rolle: 'DELEGERT_GODKJENNER' }, 'virksomheter.manglerSluttdato'],
    ['HPR-nummer på seks sifre', { hprNummer: '123456' }, 'virksomheter.ugyldigHpr'],
    ['veileder uten HPR-nummer', { hprNummer: null }, 'virksomheter.manglerHpr'],
    ['LIS uten HPR-nummer', { rolle: 'LIS', hprNummer: null }, 'virksomheter.manglerHpr'],
    ['veileder uten spesialitet', { spesialitet: null }, 'virksomheter.manglerSpesialitet'],
    ['veileder uten dato for spesialiteten', { spesialitetDato: null }, 'virksomheter.manglerSpesialitet'],
    ['spesialitet fra i morgen', { spesialitetDato: '2026-11-23' }, 'virksomheter.spesialitetIFremtiden'],
    ['Statsforvalter uten område', { rolle: 'STATSFORVALTER', virksomhetId: null }, 'virksomheter.manglerOmraade'],
  ])('avviser %s', (_, endring, kode) => {
    expect(check(endring)).toMatchObject({ ok: false, error: { kode } });
  });
});

it.each([
  ['1234567', true],
  ['123456789', true],
  ['123456', false],
  ['1234567890', false],
  ['12345a7', false],
])('HPR-nummer %s', (nummer, gyldig) => {
  expect(isHprNummer(nummer)).toBe(gyldig);
});

it.each([
  ['18', true],
  ['18,55', true],
  ['18, 55', false],
  ['Nordland', false],
])('område %s', (omraade, gyldig) => {
  expect(isOmraade(omraade)).toBe(gyldig);
});
