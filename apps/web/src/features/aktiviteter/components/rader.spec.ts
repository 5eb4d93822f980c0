import { feltId, medEndring, medNyRad, medSak, prosedyrer, type Utkastverdi, utenProsedyre } from './rader';
import { tilInnhold, tomtSkjema } from './skjemaverdi';

const start = (tekst = 'Den første.'): Utkastverdi => ({
  ...{ skjema: tomtSkjema({ tekst, type: 'PROSEDYRE', arenaId: 'legevakten' }), id: 'a', versjon: 1 },
});
const medTo = (): Utkastverdi => medEndring(medNyRad(start(), 'to'), 'to', { tekst: 'Den andre.', maalIder: ['m'] });
const tekster = (verdi: Utkastverdi): string[] => prosedyrer(verdi).map(({ skjema }) => skjema.tekst);

describe('flere prosedyrer i ett skjema', () => {
  it('har dato, sted og type felles, og ord og mål hver for seg', () => {
    const verdi = medEndring(medTo(), 'forste', { fra: '2026-11-18', arenaId: null });
    expect(prosedyrer(verdi).map(({ skjema }) => [skjema.fra, skjema.arenaId, skjema.maalIder])).toEqual([
      ['2026-11-18', null, []],
      ['2026-11-18', null, ['m']],
    ]);
    expect(tekster(verdi)).toEqual(['Den første.', 'Den andre.']);
  });

  it('lar den neste ta plassen når den første tas bort, med utkastet sitt', () => {
    const tatt = medSak(medTo(), 'to', { id: 'b', versjon: 3 }, tilInnhold(tomtSkjema())!);
    const verdi = utenProsedyre(tatt, 'forste');
    expect(prosedyrer(verdi)).toMatchObject([{ noekkel: 'to', id: 'b', versjon: 3, skjema: { tekst: 'Den andre.' } }]);
    expect(verdi.skjema.arenaId).toBe('legevakten');
    expect(feltId(verdi, 'to', 'tekst')).toBe('tekst');
  });

  it('vet hva serveren ikke har fått, også når det er skrevet mer imens', () => {
    const sendt = tilInnhold(prosedyrer(medTo())[1]!.skjema)!;
    const ulagret = (verdi: Utkastverdi): boolean[] => prosedyrer(verdi).map((one) => one.ulagret);
    expect(ulagret(medSak(medTo(), 'to', { id: 'b', versjon: 1 }, sendt))).toEqual([false, false]);
    const mer = medEndring(medTo(), 'to', { tekst: 'Den andre, og mer.' });
    expect(ulagret(medSak(mer, 'to', { id: 'b', versjon: 1 }, sendt))).toEqual([false, true]);
    // What is common changes them all.
    expect(ulagret(medEndring(medTo(), 'forste', { fra: '2026-11-18' }))).toEqual([true, true]);
  });

  it('en som tas bort, etterlater de andre som de var', () => {
    expect(tekster(utenProsedyre(medTo(), 'to'))).toEqual(['Den første.']);
  });
});
