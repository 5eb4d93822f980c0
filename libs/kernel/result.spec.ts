import { DomainException, fail, isFailure, ok, unwrap } from './result';

describe('et utfall', () => {
  it('er en verdi når det gikk bra', () => {
    expect(unwrap(ok(7))).toBe(7);
    expect(ok()).toEqual({ ok: true, value: undefined });
    expect(isFailure(ok())).toBe(false);
  });

  it('er et avslag med fast kode når det ikke gikk', () => {
    const refusal = fail('regel', 'maal.egenSak', { hvem: 'Ida' });
    expect(refusal.error).toEqual({ slag: 'regel', kode: 'maal.egenSak', parametere: { hvem: 'Ida' } });
    expect(fail('regel', 'maal.egenSak').error).toEqual({ slag: 'regel', kode: 'maal.egenSak' });
    expect(isFailure(refusal)).toBe(true);
  });

  it('blir kastet som det samme avslaget der det ikke kan returneres', () => {
    const refusal = fail('finnesIkke', 'http.finnesIkke');
    const thrown = ((): unknown => {
      try {
        return unwrap(refusal);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(DomainException);
    expect(thrown).toMatchObject({ error: refusal.error, message: 'http.finnesIkke' });
  });

  it.each([[null], [undefined], [false], [0], ['nei'], [{}], [{ ok: false }], [{ ok: 'false', error: {} }], [[]]])(
    'er ikke et avslag bare fordi det likner: %o',
    (value) => {
      expect(isFailure(value)).toBe(false);
    },
  );
});
