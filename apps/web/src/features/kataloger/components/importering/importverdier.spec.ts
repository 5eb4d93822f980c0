import { antallMaal, feilrader, importvalg, raderI, TOM_IMPORT } from './importverdier';

const funn = (rad: number) => ({ rad, kode: `E-ALM-00${String(rad)}`, tittel: 'T' });
const kolonner = {
  ...{ kode: { kolonne: 0, overskrift: 'Kode' }, tittel: null, kategori: null, maaltekst: null, utdypendeTekst: null },
  ...{ aktiviteter: null, vurderingsformer: null, stedForGodkjenning: null },
  ...{ gyldigFra: null, gyldigTil: null, erstatter: null },
};
const rapport = {
  ...{ format: 'CSV' as const, skilletegn: ';', tegnsett: 'utf-8', ark: null, alleArk: [], headerRad: 1 },
  ...{ overskriftGjenkjent: true, overskrifter: [], kolonner, merknader: [], kanSkrives: false, borte: [] },
  nye: [funn(2)],
  endrede: [{ ...funn(3), felt: ['tittel'] }],
  uendrede: [funn(4)],
  duplikater: [{ ...funn(6), kodeFeil: 'x', feil: [], foersteRad: 2, foersteTittel: 'Sår' }],
  uleselige: [{ ...funn(7), kodeFeil: 'y', feil: [{ kode: 'y', felt: 'kode', verdi: '' }] }],
};
const utelatt = { ...funn(5), feil: [], felt: [], foerst: null, gruppe: 'uleselige' as const };

describe('radene i en prøvekjøring', () => {
  it('har med dem som er tatt ut, i filens rekkefølge', () => {
    expect(raderI('uleselige', rapport, [utelatt]).map(({ rad }) => rad)).toEqual([5, 7]);
    const nettoppTattUt = { ...utelatt, rad: 7 };
    expect(raderI('uleselige', rapport, [nettoppTattUt]).map(({ rad }) => rad)).toEqual([7]);
    expect(raderI('endrede', rapport, [utelatt])[0]?.felt).toEqual(['tittel']);
  });

  it('finner radene som hindrer importen, og teller målene utkastet får', () => {
    expect(feilrader(rapport).map(({ rad, gruppe }) => [rad, gruppe])).toEqual([
      [7, 'uleselige'],
      [6, 'duplikater'],
    ]);
    expect(antallMaal(rapport)).toBe(3);
  });

  it('sier hvilken rad en dobbel rad deler kode med', () => {
    expect(raderI('duplikater', rapport, [])[0]?.foerst).toEqual({ rad: 2, tittel: 'Sår' });
    expect(raderI('nye', rapport, [])[0]?.foerst).toBeNull();
  });

  it('sender radene som er tatt ut, i rekkefølge', () => {
    const valg = importvalg({ ...TOM_IMPORT, utelatte: [{ ...utelatt, rad: 9 }, utelatt] });
    expect(valg.utelatteRader).toEqual([5, 9]);
  });
});
