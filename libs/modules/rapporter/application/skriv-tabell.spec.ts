import { parse } from 'csv-parse/sync';
import { Workbook } from 'exceljs';
import { lagOversiktstabell } from './oversiktstabell';
import type { Oversiktsrad } from './oversiktsrader';
import { skrivCsv, skrivXlsx } from './skriv-tabell';

const fremdrift = {
  antall: 88,
  ikkePaabegynt: 40,
  paabegynt: 10,
  tilAnbefaling: 3,
  tilGodkjenning: 2,
  returnert: 2,
  godkjent: 31,
};

const ida: Oversiktsrad = {
  utdanningslopId: 'lop',
  lis: { id: 'ida', navn: '=HYPERLINK("http://example.no";"Ida")' },
  spesialitet: 'ALM',
  maalplaner: [
    { navn: 'Allmennmedisin', kode: 'E-ALM', fremdrift, godkjentTidligere: 0 },
    { navn: 'Felles kompetansemål', kode: 'E-FKM', fremdrift: { ...fremdrift, antall: 29 }, godkjentTidligere: 0 },
  ],
  sisteAktivitet: '2026-11-19T10:00:00.000Z',
  startdato: '2024-03-01',
  planlagtSlutt: null,
  takt: 'ETTER',
  taktAvvik: -4.5,
  venter: 5,
  eldsteDager: 16,
  iPermisjonTil: null,
  veileder: '+4790000000',
  leder: '@Guro',
  avsluttetTil: null,
};

const tabell = lagOversiktstabell([ida], 'nb');

describe('oversikten som fil', () => {
  it('har én linje for hver målplan', () => {
    const plan = tabell.overskrifter.indexOf('Målplan');
    expect(tabell.rader.map((rad) => rad[plan])).toEqual(['Allmennmedisin', 'Felles kompetansemål']);
  });

  it('skriver en CSV uten celler som et regneark kan ta for formler', () => {
    const rader: string[][] = parse(skrivCsv(tabell), { bom: true, delimiter: ';' });
    expect(rader).toHaveLength(3);
    expect(rader.flat().filter((celle) => /^[=+\-@\t\r＝＋－＠]/u.test(celle))).toEqual([]);
    expect(rader[1]?.[0]).toBe(`'${ida.lis.navn}`);
    expect(rader[1]?.[tabell.overskrifter.indexOf('Mål bak planen')]).toBe('4,5');
  });

  it('skriver et regneark der tekst er tekst og tall er tall', async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load((await skrivXlsx(tabell, 'Oversikt')) as never);
    const row = workbook.getWorksheet('Oversikt')?.getRow(2);
    const cell = (overskrift: string): unknown => row?.getCell(tabell.overskrifter.indexOf(overskrift) + 1).value;
    expect([cell('Navn'), cell('Veileder'), cell('Leder')]).toEqual([`'${ida.lis.navn}`, "'+4790000000", "'@Guro"]);
    expect([cell('Godkjent'), cell('Mål bak planen'), cell('Mål foran planen')]).toEqual([31, 4.5, 0]);
  });

  it('har en linje også for den som ennå ikke har en målplan', () => {
    expect(lagOversiktstabell([{ ...ida, maalplaner: [] }], 'nb').rader).toHaveLength(1);
  });

  it('er på det språket som er bedt om, med målplanene slik katalogen heter', () => {
    const { overskrifter, rader } = lagOversiktstabell([ida], 'en');
    expect(overskrifter.slice(0, 4)).toEqual(['Name', 'Specialty', 'Pace', 'Objectives ahead of plan']);
    expect(rader[1]?.slice(1, 6)).toEqual(['General practice', 'Behind plan', 0, 4.5, 'Felles kompetansemål']);
    expect(lagOversiktstabell([ida], 'nn').overskrifter).toContain('Ventar på tilråding');
  });
});
