import { skrivTjenestekalender } from './tjenestekalender';

const STED = `Fjellvik legesenter, avdeling øst; korridor B \\ ${'ø'.repeat(90)}😀`;
const skriv = (sted: string): string =>
  skrivTjenestekalender([{ id: 'slutt-1', slag: 'PERIODE_SLUTTER', dag: '2026-12-31', steder: [sted] }], {
    ...{ publicUrl: 'https://portal.example.no', spraak: 'nb', stamp: new Date('2026-11-22T07:28:59.123Z') },
  });
const unfold = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('kalenderfilen (RFC 5545)', () => {
  it('har en heldagshendelse med fast id, tidsstempel og neste dag som slutt', () => {
    const lines = unfold(skriv('Fjellvik'));
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:slutt-1@kompetanseportal',
        'DTSTAMP:20261122T072859Z',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'SUMMARY:Perioden ved Fjellvik slutter. Be lederen bekrefte.',
        'TRANSP:TRANSPARENT',
      ]),
    );
  });

  it('skriver om det som ellers ville delt en verdi, og bretter linjer på 75 oktetter uten å dele et tegn', () => {
    const text = skriv(STED);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const escaped = STED.replace(/[\\;,]/gu, (char) => `\\${char}`);
    expect(unfold(text)).toContain(`SUMMARY:Perioden ved ${escaped} slutter. Be lederen bekrefte.`);
  });

  it('lar ikke et navn med linjeskift legge til linjer', () => {
    const lines = unfold(skriv('A\r\nEND:VCALENDAR\rB\nC'));
    expect(lines.filter((line) => line.startsWith('END:VCALENDAR'))).toHaveLength(1);
    expect(lines.filter((line) => /^[BC]/.test(line))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT']);
  });
});
