import type { GjorNaa } from '../../../shared/lib/gjor-naa';
import { erForsteDag, finnSteg } from './steg';

const kategori = { maalplanId: 'p', kategori: 'K', antall: 8, godkjent: 0, hosAndre: 0, dinTur: 0, iGang: 0 };
const tomt: GjorNaa = {
  ...{ navn: 'Ida Bjørk', spesialitet: 'ALM', minTur: [], klareTilSending: [], venterPaa: [], utkast: 0 },
  ...{ kategorier: [kategori], maalplaner: [], sisteReturBegrunnelse: [], takt: 'I_RUTE', startdato: '2024-03-01' },
  ...{ planlagtSlutt: null, leder: null, veileder: null },
};
const oppgave: GjorNaa['minTur'][number] = {
  ...{ id: 'o', slag: 'SVAR_MAAL', gjelderId: 'm', rolle: 'LIS', virksomhetId: null, virksomhet: null },
  ...{ utdanningslopId: 'l', tittel: 'Astma', detalj: 'E-ALM-001', sidenTid: '', dager: 2 },
  lis: { id: 'i', navn: 'Ida Bjørk' },
};
const retur = { oppgaveId: 'o', tekst: 'Skriv mer.', av: 'Guro Granitt', rolle: 'LEDER', tid: '' } as const;
const klart = { id: 'k', kode: 'E-ALM-002', tittel: 'Kols', kategori: 'K', maalplanId: 'p' };

describe('neste steg', () => {
  it('er svar først, så klare mål som ett steg, så utkast', () => {
    const steg = finnSteg({ ...tomt, minTur: [oppgave], klareTilSending: [klart, { ...klart, id: 'k2' }], utkast: 2 });
    expect(steg.map(({ slag }) => slag)).toEqual(['svar', 'send', 'utkast']);
    expect(steg[1]).toMatchObject({ maal: { id: 'k' }, antall: 2 });
  });

  it('har ordene som fulgte med da noe kom tilbake, eller ingen når mottakeren sluttet', () => {
    const [med] = finnSteg({ ...tomt, minTur: [oppgave], sisteReturBegrunnelse: [retur] });
    const [uten] = finnSteg({ ...tomt, minTur: [oppgave] });
    expect(med).toMatchObject({ retur: { av: 'Guro Granitt' } });
    expect(uten).toMatchObject({ retur: null });
  });
});

describe('en tjenesteperiode som er sendt tilbake', () => {
  it('er et eget steg, som ikke forveksles med en aktivitet', () => {
    const [steg] = finnSteg({ ...tomt, minTur: [{ ...oppgave, slag: 'SVAR_PERIODE', gjelderId: 'p' }] });
    expect(steg).toMatchObject({ slag: 'periode', oppgave: { gjelderId: 'p' } });
  });
});

describe('første dag', () => {
  it('er det når ingenting har skjedd', () => {
    expect(erForsteDag(tomt)).toBe(true);
  });

  it.each([
    ['et utkast', { utkast: 1 }],
    ['et mål i gang', { kategorier: [{ ...kategori, iGang: 1 }] }],
    ['noe å svare på', { minTur: [oppgave] }],
  ])('er over med %s', (_, part) => {
    expect(erForsteDag({ ...tomt, ...part })).toBe(false);
  });
});
