import { sentence } from './problem';

describe('setningen til en kode', () => {
  const texts = { laast: 'Låst til og med {{dato}}, {{grad}} %, {{navn}}.' };

  it('har datoer slik de leses, og tall og navn som de er', () => {
    expect(sentence(texts, 'laast', { dato: '2026-11-20', grad: 120, navn: 'Ida Bjørk' })).toBe(
      'Låst til og med 20. november 2026, 120 %, Ida Bjørk.',
    );
  });

  it('lar en dato som ikke finnes, stå slik den ble skrevet', () => {
    expect(sentence(texts, 'laast', { dato: '2025-13-40' })).toBe('Låst til og med 2025-13-40,  %, .');
  });
});
