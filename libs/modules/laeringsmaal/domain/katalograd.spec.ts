import {
  AKTIVITETSTYPE_NAVN,
  formaterAktiviteter,
  formaterVurderingsformer,
  tolkAktiviteter,
  tolkDato,
  tolkErstatter,
  tolkSted,
  tolkVurderingsformer,
} from './katalograd';

const valueOf = <T>(result: { ok: boolean; value?: T }): T | undefined => result.value;

describe('anbefalte aktiviteter i en celle', () => {
  it.each([
    '10 × Sutur',
    '10× Sutur',
    '10×Sutur',
    '10x Sutur',
    '10 X Sutur',
    '10 * Sutur',
    '• 10 × Sutur',
    '- 10 x Sutur',
  ])('«%s» er ti ganger Sutur', (cell) => {
    expect(valueOf(tolkAktiviteter(cell))).toEqual([{ antall: 10, tekst: 'Sutur', type: null }]);
  });

  it('antall, tekst og type leses fra hver linje', () => {
    expect(valueOf(tolkAktiviteter('10 × Sutur av sår, selvstendig (prosedyre)\nKurs i akuttmedisin (Kurs)'))).toEqual([
      { antall: 10, tekst: 'Sutur av sår, selvstendig', type: 'PROSEDYRE' },
      { antall: null, tekst: 'Kurs i akuttmedisin', type: 'KURS' },
    ]);
  });

  it('loddrett strek skiller aktiviteter på samme linje', () => {
    expect(valueOf(tolkAktiviteter('2 x Foredrag | Selvstudium (selvstudium)'))).toEqual([
      { antall: 2, tekst: 'Foredrag', type: null },
      { antall: null, tekst: 'Selvstudium', type: 'SELVSTUDIUM' },
    ]);
  });

  it.each(Object.entries(AKTIVITETSTYPE_NAVN))('typen %s skrives «%s» og leses tilbake', (type, navn) => {
    expect(valueOf(tolkAktiviteter(`Øvelse (${navn})`))).toEqual([{ antall: null, tekst: 'Øvelse', type }]);
  });

  it('en parentes som ikke er en type, hører til teksten', () => {
    expect(valueOf(tolkAktiviteter('3 × Sutur (selvstendig)'))).toEqual([
      { antall: 3, tekst: 'Sutur (selvstendig)', type: null },
    ]);
  });

  it('en tom celle har ingen aktiviteter', () => {
    expect(valueOf(tolkAktiviteter(' \n '))).toEqual([]);
  });

  it.each(['0 × Sutur', '10 ×', '10x', '-5 × Sutur', '1,5 x Sutur', '99999 × Sutur'])('«%s» avvises', (cell) => {
    expect(tolkAktiviteter(`Kurs\n${cell}`)).toEqual({
      ok: false,
      error: { slag: 'ugyldig', kode: 'katalogimport.ugyldigAktivitet', parametere: { verdi: cell } },
    });
  });

  it.each([
    { antall: null, tekst: '5 x om dagen', type: null },
    { antall: null, tekst: '5 × om dagen', type: 'KURS' },
    { antall: null, tekst: 'Sutur (kurs)', type: null },
    { antall: 3, tekst: 'Sutur (kurs)', type: null },
    { antall: null, tekst: '10 ×', type: null },
    { antall: null, tekst: '- punkt', type: null },
    { antall: null, tekst: 'uten antall × noe (uten type)', type: null },
    { antall: 7, tekst: '(kurs)', type: 'PROSEDYRE' },
  ] as const)('en tekst som kan misforstås, leses tilbake slik den var: %j', (aktivitet) => {
    expect(valueOf(tolkAktiviteter(formaterAktiviteter([aktivitet])))).toEqual([aktivitet]);
  });

  it('linjeskift og skillestrek inne i en aktivitet deler den ikke i to', () => {
    const cell = formaterAktiviteter([{ antall: 2, tekst: 'Møte\nmed | pårørende', type: null }]);
    expect(cell).toBe('2 × Møte med / pårørende');
  });
});

describe('vurderingsformer i en celle', () => {
  it.each([
    ['Observasjon\nPrøve', ['Observasjon', 'Prøve']],
    ['Observasjon | Prøve', ['Observasjon', 'Prøve']],
    ['Observasjon; Prøve', ['Observasjon', 'Prøve']],
    ['• Observasjon\n• Prøve', ['Observasjon', 'Prøve']],
    ['Observasjon, med tilbakemelding', ['Observasjon, med tilbakemelding']],
    ['', []],
  ])('%j leses som %j', (cell, expected) => {
    expect(tolkVurderingsformer(cell)).toEqual(expected);
  });

  it('en form med semikolon i teksten deles ikke når den leses tilbake', () => {
    expect(tolkVurderingsformer(formaterVurderingsformer(['Prøve; muntlig']))).toEqual(['Prøve; muntlig']);
  });
});

describe('sted for godkjenning', () => {
  it.each([
    ['kommune', 'KOMMUNE'],
    ['Kommunen', 'KOMMUNE'],
    ['Municipality', 'KOMMUNE'],
    ['Sykehus', 'SYKEHUS'],
    ['sjukehus', 'SYKEHUS'],
    ['Helseforetak', 'SYKEHUS'],
    ['kommune eller sykehus', 'KOMMUNE_ELLER_SYKEHUS'],
    ['Sykehus/kommune', 'KOMMUNE_ELLER_SYKEHUS'],
    ['Begge', 'KOMMUNE_ELLER_SYKEHUS'],
    ['', null],
  ])('«%s» leses som %s', (cell, expected) => {
    expect(tolkSted(cell)).toEqual({ ok: true, value: expected });
  });

  it('et ukjent sted avvises', () => {
    expect(tolkSted('på fjellet')).toMatchObject({ ok: false, error: { kode: 'katalogimport.ugyldigSted' } });
  });
});

describe('dato i en celle', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01T00:00:00.000Z', '2026-03-01'],
    ['2026-03-01 00:00:00', '2026-03-01'],
    ['01.03.2026', '2026-03-01'],
    ['1.3.2026', '2026-03-01'],
    ['1. 3. 2026', '2026-03-01'],
    ['1.3.26', '2026-03-01'],
    ['1.3.99', '1999-03-01'],
    ['', null],
  ])('«%s» leses som %s', (cell, expected) => {
    expect(tolkDato(cell)).toEqual({ ok: true, value: expected });
  });

  it('en datocelle leses som dagen den viser', () => {
    expect(tolkDato(new Date('2026-03-01T00:00:00Z'))).toEqual({ ok: true, value: '2026-03-01' });
  });

  it.each(['30.02.2026', '2026-13-01', '03/04/2026', '45901', 'i fjor høst', '1.3.1026', new Date(Number.NaN)])(
    '%p er ingen dato',
    (cell) => {
      expect(tolkDato(cell)).toMatchObject({ ok: false, error: { kode: 'katalogimport.ugyldigDato' } });
    },
  );
});

describe('koder som erstattes', () => {
  it('flere koder kan skilles på flere måter, og skrives på én', () => {
    expect(tolkErstatter('E-ALM 1, e-alm-2; E-ALM003\nE-ALM-4 og E-ALM-5 | E-ALM-6')).toEqual({
      ok: true,
      value: ['E-ALM-001', 'E-ALM-002', 'E-ALM-003', 'E-ALM-004', 'E-ALM-005', 'E-ALM-006'],
    });
  });

  it('en tom celle erstatter ingenting', () => {
    expect(tolkErstatter(' ')).toEqual({ ok: true, value: [] });
  });

  it('en uleselig kode avvises', () => {
    expect(tolkErstatter('E-ALM-1, se vedlegg')).toMatchObject({
      ok: false,
      error: { kode: 'katalogimport.ugyldigErstatter', parametere: { verdi: 'se vedlegg' } },
    });
  });
});
