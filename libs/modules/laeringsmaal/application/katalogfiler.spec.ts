import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sammenlign } from '../domain/sammenlign';
import { lesRegneark as les_ } from '@kp/platform/regneark/les-regneark';
import type { Regneark } from '@kp/platform/regneark/regneark';
import { katalogkolonner as overskrifter } from './kolonner';
import { tolkKatalogfil, type TolketKatalogfil } from './tolk-katalogfil';

const lesRegneark = (buffer: Buffer, filnavn: string) => les_(buffer, filnavn, { overskrifter });
/** Written by LibreOffice, not by us: what is read here has been through a program that knows nothing of the portal. */
const FOLDER = join(__dirname, '../../../../test/filer/katalog');
const fil = (navn: string) => lesRegneark(readFileSync(join(FOLDER, navn)), navn);

async function les(navn: string): Promise<{ regneark: Regneark; katalog: TolketKatalogfil }> {
  const regneark = await fil(navn);
  if (!regneark.ok) throw new Error(regneark.error.kode);
  return { regneark: regneark.value, katalog: tolkKatalogfil(regneark.value.rader) };
}

const koder = (katalog: TolketKatalogfil) => katalog.rader.map((rad) => (rad.slag === 'lest' ? rad.maal.kode : null));
const lestRad = (katalog: TolketKatalogfil, nummer: number) => katalog.rader.find(({ rad }) => rad === nummer);

describe('katalogfiler fra andre programmer', () => {
  it('engelsk CSV i UTF-8 med komma: femten mål, alle felter', async () => {
    const { regneark, katalog } = await les('goals-utf8-comma.csv');
    expect(regneark).toMatchObject({ format: 'CSV', skilletegn: ',', tegnsett: 'utf-8' });
    expect(katalog.felter).toHaveLength(11);
    expect(koder(katalog)).toEqual(Array.from({ length: 15 }, (_, i) => `E-OCC-${String(i + 1).padStart(3, '0')}`));
    expect(lestRad(katalog, 2)).toMatchObject({
      maal: {
        tittel: 'Workplace visit',
        stedForGodkjenning: 'KOMMUNE',
        gyldigFra: '2026-03-01',
        vurderingsformer: ['Direct observation', 'Review of reports'],
        aktiviteter: [
          { antall: 4, tekst: 'Workplace visit with a written report', type: 'KLINISK_ARBEID' },
          { antall: null, tekst: 'Discussion with the supervisor', type: 'INDIVIDUELL_VEILEDNING' },
        ],
      },
    });
    expect(lestRad(katalog, 4)).toMatchObject({
      maal: {
        utdypendeTekst: 'Mineral and organic dust, "farmer\'s lung" among others.',
        stedForGodkjenning: 'SYKEHUS',
      },
    });
    expect(lestRad(katalog, 8)).toMatchObject({ maal: { erstatter: ['E-OCC-107', 'E-OCC-108'] } });
    expect(lestRad(katalog, 16)).toMatchObject({ maal: { aktiviteter: [{ antall: 2 }, { antall: 2 }] } });
  });

  it('norsk CSV i Windows-1252 med semikolon og tittelrader: seksten mål, kodene på én form', async () => {
    const { regneark, katalog } = await les('maal-windows1252-semikolon.csv');
    expect(regneark).toMatchObject({ format: 'CSV', skilletegn: ';', tegnsett: 'windows-1252' });
    expect(katalog).toMatchObject({ headerRad: 4, merknader: ['katalogimport.tittelAvledet'] });
    expect(koder(katalog)).toEqual(Array.from({ length: 16 }, (_, i) => `E-ALM-${String(i + 1).padStart(3, '0')}`));
    expect(katalog.rader[0]).toMatchObject({
      rad: 5,
      maal: {
        tittel: 'Skal kunne lede en konsultasjon fra åpning til oppsummering, og få fram hva',
        utdypendeTekst: 'Gjelder også når det er tolk til stede.',
        gyldigFra: '2025-09-01',
      },
    });
    expect(katalog.rader[3]).toMatchObject({
      maal: { maaltekst: 'Skal kunne utføre hjerte–lunge-redning og bruke hjertestarter' },
    });
    expect(katalog.rader[15]).toMatchObject({
      maal: { gyldigFra: '2025-09-01', vurderingsformer: ['360°-vurdering'] },
    });
  });

  it('XLSX fra LibreOffice: arket med målene, flettet kategori, datoceller, linjeskift og formel', async () => {
    const { regneark, katalog } = await les('maal-fra-libreoffice.xlsx');
    expect(regneark).toMatchObject({ format: 'XLSX', ark: 'Læringsmål LIS1', alleArk: ['Om', 'Læringsmål LIS1'] });
    expect(katalog).toMatchObject({ headerRad: 3, overskriftGjenkjent: true });
    expect(lestRad(katalog, 4)).toMatchObject({
      maal: {
        kategori: 'Klinisk arbeid',
        maaltekst: 'Skal kunne skrive en innkomstjournal\nsom leder fram til en plan.',
        gyldigFra: '2025-09-01',
        stedForGodkjenning: 'SYKEHUS',
      },
    });
    expect(lestRad(katalog, 7)).toMatchObject({
      maal: {
        kategori: 'Klinisk arbeid',
        maaltekst: 'Skal kunne ta imot en akutt syk pasient.',
        gyldigTil: '2030-08-31',
      },
    });
    expect(lestRad(katalog, 14)).toMatchObject({ maal: { erstatter: ['E-LIS1-110', 'E-LIS1-111'] } });
    expect(lestRad(katalog, 15)).toMatchObject({ maal: { tittel: 'Smittevern' } });
  });

  it('XLSX fra LibreOffice: hver feil finnes på sin rad, og fila kan skrives når de utelates', async () => {
    const { katalog } = await les('maal-fra-libreoffice.xlsx');
    const rapport = sammenlign(katalog.rader, []);
    expect(rapport.nye).toHaveLength(11);
    expect(rapport.duplikater).toMatchObject([{ rad: 11, kode: 'E-LIS1-005', foersteRad: 8 }]);
    expect(rapport.uleselige.map(({ rad, kode, feil }) => [rad, kode, feil.map((grunn) => grunn.kode)])).toEqual([
      [9, 'E-LIS1-006', ['katalogimport.ugyldigDato']],
      [10, 'E-LIS1-007', ['katalogimport.manglerTittel']],
      [16, null, ['katalogimport.ugyldigKode']],
      [17, 'E-LIS1-013', ['katalogimport.ugyldigAktivitet']],
      [20, 'E-LIS1-016', ['katalogimport.tilFoerFra']],
      [21, 'E-LIS1-017', ['katalogimport.formelfeil']],
    ]);
    expect(rapport.kanSkrives([9, 10, 16, 17, 20, 21])).toBe(false);
    expect(rapport.kanSkrives([9, 10, 11, 16, 17, 20, 21])).toBe(true);
  });

  it('ODS og gammel XLS avvises med hver sin grunn, også under et annet navn', async () => {
    expect(await fil('maal.ods')).toMatchObject({ error: { kode: 'regneark.ods' } });
    expect(await fil('maal.xls')).toMatchObject({ error: { kode: 'regneark.gammelXls' } });
    const xls = readFileSync(join(FOLDER, 'maal.xls'));
    expect(await lesRegneark(xls, 'maal.xlsx')).toMatchObject({ error: { kode: 'regneark.gammelXls' } });
  });
});
