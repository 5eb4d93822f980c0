import { toDagnummer } from './enheter';
import { EKSEMPELDAG, type Eksempel, toGrunnlag } from './eksempler/eksempel';
import { FRA_DOMENE } from './eksempler/fra-domene';
import { svarPaa } from './eksempler/svar';
import { findGjeldende } from './regelsett';
import { REGELSETT } from './regelsett-data';
import { type Tjenestetid, regnTjenestetid } from './tjenestetid';

function regn(eksempel: Eksempel): Tjenestetid {
  const idag = eksempel.idag ?? EKSEMPELDAG;
  const regelsett = findGjeldende(REGELSETT, eksempel.regelsett ?? 'ALM', idag)!;
  return regnTjenestetid(toGrunnlag(eksempel), regelsett, idag);
}

describe('eksemplene i domene.md', () => {
  it.each(FRA_DOMENE.map((e) => [e.navn, e] as const))('%s', (_, eksempel) => {
    const tid = regn(eksempel);
    const svar = Object.keys(eksempel.venter).map((hva) => [hva, svarPaa(tid, hva)]);
    expect(Object.fromEntries(svar)).toEqual(eksempel.venter);
  });
});
