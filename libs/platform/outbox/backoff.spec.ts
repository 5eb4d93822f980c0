import { classify } from '../mail/mail-failure';
import { nextWait } from './backoff';

const backoff = [1, 5, 30, 120, 360, 1440];

describe('ventetiden etter et forsøk som ikke gikk', () => {
  it('vokser, og tar slutt', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map((failed) => nextWait(failed, 'SENERE', backoff));
    expect(waits).toEqual([1, 5, 30, 120, 360, 1440, null]);
  });

  it('er kortere når tjeneren har sagt nei', () => {
    expect([1, 2, 3].map((failed) => nextWait(failed, 'AVVIST', backoff))).toEqual([1, 5, null]);
    expect(nextWait(1, 'AVVIST', [])).toBeNull();
  });
});

describe('hvorfor en e-post ikke ble tatt imot', () => {
  it.each([
    [
      { code: 'EENVELOPE', responseCode: 550 },
      { slag: 'AVVIST', kode: 'EENVELOPE 550' },
    ],
    [
      { code: 'EENVELOPE', responseCode: 451 },
      { slag: 'SENERE', kode: 'EENVELOPE 451' },
    ],
    [
      { code: 'EPROTOCOL', responseCode: 421 },
      { slag: 'LINJE', kode: 'EPROTOCOL 421' },
    ],
    [
      { code: 'EAUTH', responseCode: 535 },
      { slag: 'LINJE', kode: 'EAUTH 535' },
    ],
    [{ code: 'ETIMEDOUT' }, { slag: 'LINJE', kode: 'ETIMEDOUT' }],
    [{ code: 'ida@example.no' }, { slag: 'LINJE', kode: 'UKJENT' }],
    [new Error('ida@example.no'), { slag: 'LINJE', kode: 'UKJENT' }],
    [undefined, { slag: 'LINJE', kode: 'UKJENT' }],
  ])('%j', (error, failure) => {
    expect(classify(error)).toEqual(failure);
  });
});
