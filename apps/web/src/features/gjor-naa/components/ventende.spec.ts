import type { Ventende } from '../../../shared/lib/gjor-naa';
import { samleVentende, tellVentende } from './ventende';

const ventende = (part: Partial<Ventende>): Ventende => ({
  ...{ id: 'o', slag: 'ANBEFAL_MAAL', gjelderId: 'm', rolle: 'VEILEDER', virksomhetId: null, virksomhet: null },
  ...{ utdanningslopId: 'l', tittel: 'Astma og kols', detalj: '', sidenTid: '', dager: 0, hos: 'Torstein Gneis' },
  ...{ paaminnetTid: null, kanPaaminnesFra: null, andreSomKan: [] },
  ...part,
});

describe('det LIS venter på', () => {
  it('samler et mål som ligger hos to, med dagene til den eldste', () => {
    const [rad, ...andre] = samleVentende([
      ventende({ id: '1', dager: 9 }),
      ventende({ id: '2', hos: 'Amina Lyng', dager: 3 }),
    ]);
    expect(andre).toEqual([]);
    expect(rad).toMatchObject({ hvem: ['Torstein Gneis', 'Amina Lyng'], dager: 9, antall: 1 });
  });

  it('samler aktiviteter hos samme person, men ikke hos to', () => {
    const hos = (id: string, navn: string) =>
      ventende({ id, gjelderId: `a${id}`, slag: 'BEKREFT_AKTIVITET', hos: navn, dager: Number(id) });
    const rader = samleVentende([hos('4', 'Amina Lyng'), hos('2', 'Jonas Einer'), hos('1', 'Amina Lyng')]);
    expect(rader.map(({ hvem, antall, dager }) => [hvem[0], antall, dager])).toEqual([
      ['Amina Lyng', 2, 4],
      ['Jonas Einer', 1, 2],
    ]);
  });

  it('lar en minne om det som har ventet en uke, én ting per person, og ikke om det som nettopp er påminnet', () => {
    const kan = (...rader: Partial<Ventende>[]) => samleVentende(rader.map(ventende)).flatMap((r) => r.kanPaaminnes);
    const aktivitet = { slag: 'BEKREFT_AKTIVITET', hos: 'Amina Lyng' } as const;
    expect(kan({ id: '1', dager: 6 })).toEqual([]);
    expect(kan({ id: '1', dager: 7 }, { id: '2', hos: 'Amina Lyng', dager: 8 })).toEqual(['1', '2']);
    expect(kan({ ...aktivitet, id: '1', dager: 9 }, { ...aktivitet, id: '2', gjelderId: 'b', dager: 8 })).toEqual([
      '1',
    ]);
    expect(
      kan(
        { ...aktivitet, id: '1', dager: 9, kanPaaminnesFra: '2026-11-27' },
        { ...aktivitet, id: '2', gjelderId: 'b', dager: 8 },
      ),
    ).toEqual([]);
  });

  it('samler når det sist ble påminnet, og hvem andre som kan', () => {
    const [rad] = samleVentende([
      ventende({ id: '1', paaminnetTid: '2026-11-10T08:00:00Z', andreSomKan: ['Siv Stein'] }),
      ventende({ id: '2', paaminnetTid: '2026-11-18T08:00:00Z', andreSomKan: ['Siv Stein', 'Nils Gneis'] }),
    ]);
    expect(rad).toMatchObject({ paaminnetTid: '2026-11-18T08:00:00Z', andre: ['Siv Stein', 'Nils Gneis'] });
  });

  it('teller et mål én gang selv om to skal anbefale det', () => {
    const tall = tellVentende([
      ventende({ id: '1' }),
      ventende({ id: '2', hos: 'Amina Lyng' }),
      ventende({ id: '3', gjelderId: 'n', slag: 'GODKJENN_MAAL' }),
      ventende({ id: '4', gjelderId: 'a', slag: 'BEKREFT_AKTIVITET' }),
      ventende({ id: '5', gjelderId: 'f', slag: 'VURDER_FORSLAG' }),
      ventende({ id: '6', gjelderId: 'p', slag: 'ATTESTER_PERIODE' }),
      ventende({ id: '7', gjelderId: 't', slag: 'BEKREFT_TIDLIGERE' }),
    ]);
    expect(tall).toEqual({ maal: 2, aktiviteter: 1, perioder: 1, lister: 1, annet: 1 });
  });
});
