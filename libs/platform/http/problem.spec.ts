import { sentence } from './problem';

describe('setningen til en kode', () => {
  const texts = {
    nb: { laast: 'Låst til og med {{dato}}, {{grad}} %, {{navn}}.', ny: 'Bare på bokmål.' },
    nn: { laast: 'Låst til og med {{dato}}.' },
    en: { laast: 'Locked until {{dato}}.' },
  };

  it('har datoer slik de leses, og tall og navn som de er', () => {
    expect(sentence(texts, 'laast', { dato: '2026-11-20', grad: 120, navn: 'Ida Bjørk' })).toBe(
      'Låst til og med 20. november 2026, 120 %, Ida Bjørk.',
    );
  });

  it('er på språket som er valgt, med datoene på det, og på bokmål der den ikke er oversatt', () => {
    expect(sentence(texts, 'laast', { dato: '2026-12-20' }, 'nn')).toBe('Låst til og med 20. desember 2026.');
    expect(sentence(texts, 'laast', { dato: '2026-12-20' }, 'en')).toBe('Locked until 20 December 2026.');
    expect(sentence(texts, 'ny', {}, 'en')).toBe('Bare på bokmål.');
  });

  it('lar en dato som ikke finnes, stå slik den ble skrevet', () => {
    expect(sentence(texts, 'laast', { dato: '2025-13-40' })).toBe('Låst til og med 2025-13-40,  %, .');
  });
});
