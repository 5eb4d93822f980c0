import { ApiFeil } from '../../../shared/lib/api-feil';
import type { AktivitetInn, AktivitetLagret } from '../api/aktiviteter';
import { makeForsteLagring } from './forste-lagring';

const innhold = (tekst: string): AktivitetInn => ({
  ...{ type: 'PROSEDYRE', tekst, fra: '2026-11-18', maalIder: [] },
});
const lagret = { ikkeLagret: [] } as unknown as AktivitetLagret;

/** A server that answers as told, and remembers what it was asked. */
function enTjener(...svar: (AktivitetLagret | ApiFeil)[]) {
  const sett: { tekst: string | undefined; noekkel: string }[] = [];
  const opprett = makeForsteLagring((body, noekkel) => {
    sett.push({ tekst: body.tekst, noekkel });
    const next = svar.shift() ?? lagret;
    return next instanceof ApiFeil ? Promise.reject(next) : Promise.resolve(next);
  });
  return { opprett, sett };
}

describe('den første lagringen av et utkast', () => {
  it('spør om det samme med samme nøkkel når svaret ble borte, også når det er skrevet mer', async () => {
    const { opprett, sett } = enTjener(ApiFeil.noContact(), ApiFeil.fromAnswer(502, null));
    await expect(opprett(innhold('Sydde'))).rejects.toThrow();
    await expect(opprett(innhold('Sydde kutt'))).rejects.toThrow();
    const { body } = await opprett(innhold('Sydde kutt på underarm'));
    expect(body.tekst).toBe('Sydde');
    expect(sett.map(({ tekst }) => tekst)).toEqual(['Sydde', 'Sydde', 'Sydde']);
    expect(new Set(sett.map(({ noekkel }) => noekkel)).size).toBe(1);
  });

  it('begynner på nytt når tjeneren har avvist det, for da er ingenting laget', async () => {
    const { opprett, sett } = enTjener(ApiFeil.fromAnswer(422, { kode: 'aktivitet.frem' }));
    await expect(opprett(innhold('I morgen'))).rejects.toThrow();
    await opprett(innhold('I går'));
    expect(sett.map(({ tekst }) => tekst)).toEqual(['I morgen', 'I går']);
    expect(new Set(sett.map(({ noekkel }) => noekkel)).size).toBe(2);
  });

  it('har en ny nøkkel for hvert nye utkast', async () => {
    const { opprett, sett } = enTjener();
    await opprett(innhold('Ett'));
    await opprett(innhold('Ett'));
    expect(new Set(sett.map(({ noekkel }) => noekkel)).size).toBe(2);
  });
});
