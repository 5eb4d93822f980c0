import { dagerMellom, datoIFelt, iDag, tolkDato } from './dato';

const NAA = new Date('2026-11-20T12:00:00Z');

describe('datoer slik de skrives', () => {
  it.each(['20.11.2026', '20.11.26', '201126', '20112026', '2026-11-20', '20/11-2026', ' 20. 11. 2026 '])(
    'leser «%s»',
    (skrevet) => {
      expect(tolkDato(skrevet, NAA)).toBe('2026-11-20');
    },
  );

  it('leser to sifre som dette århundret inntil tjue år frem, ellers det forrige', () => {
    expect(tolkDato('01.03.46', NAA)).toBe('2046-03-01');
    expect(tolkDato('01.03.47', NAA)).toBe('1947-03-01');
  });

  it.each(['31.02.2026', '29.02.2025', '2026-13-01', '20.11', 'i går', ''])(
    'sier at «%s» ikke er en dato',
    (skrevet) => {
      expect(tolkDato(skrevet, NAA)).toBeNull();
    },
  );

  it('viser datoen slik den skrives', () => {
    expect(datoIFelt('2026-11-20')).toBe('20.11.2026');
    expect(datoIFelt('20.1')).toBe('20.1');
  });
});

describe('dagen i dag', () => {
  it('er dagen i Norge, ikke i London', () => {
    expect(iDag(new Date('2026-11-20T23:30:00Z'))).toBe('2026-11-21');
  });

  it('teller hele dager over sommertid', () => {
    expect(dagerMellom('2026-03-01', '2026-04-01')).toBe(31);
  });
});
