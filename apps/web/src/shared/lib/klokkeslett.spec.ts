import { instantAv } from './klokkeslett';

describe('et klokkeslett i Norge', () => {
  it('er to timer foran om sommeren og én om vinteren', () => {
    expect(instantAv('2026-07-01', '08:00')).toBe('2026-07-01T06:00:00.000Z');
    expect(instantAv('2026-12-01', '08:00')).toBe('2026-12-01T07:00:00.000Z');
  });

  it('stemmer rett før og rett etter at klokken stilles', () => {
    expect(instantAv('2026-03-29', '01:59')).toBe('2026-03-29T00:59:00.000Z');
    expect(instantAv('2026-03-29', '03:00')).toBe('2026-03-29T01:00:00.000Z');
    expect(instantAv('2026-10-25', '03:30')).toBe('2026-10-25T02:30:00.000Z');
  });

  it('finnes ikke i timen som hoppes over, og ikke uten tall', () => {
    expect(instantAv('2026-03-29', '02:30')).toBeNull();
    expect(instantAv('2026-03-29', '')).toBeNull();
  });
});
