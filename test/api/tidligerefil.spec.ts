import { Workbook } from 'exceljs';
import request from 'supertest';
import type { TidligerelinjeResponse } from '../../libs/modules/godkjenning/http/dto/tidligere.response';
import { onBothDatabases } from '../support/databases';
import { NUMMER } from '../support/fodselsnumre';
import { type OpenScene, goal, openScene } from '../support/maalscene';
import { lastOpp } from '../support/opplasting';

jest.setTimeout(60_000);

const HODE = 'Kode;Dato;Virksomhet;Godkjent av';
const RESTEN = 'Fjordbyen sykehus;Berit Bergknapp, seksjonsleder';

onBothDatabases((_, open) => {
  describe('en fil med mål godkjent tidligere', () => {
    let scene: OpenScene;
    beforeEach(async () => {
      scene = await openScene(open);
    });
    afterEach(async () => {
      await scene.close();
    });

    const send = (innhold: Buffer | string, navn = 'mal.csv', som = scene.lis.brukerId): Promise<request.Response> =>
      lastOpp(scene.portal, som, `/utdanningslop/${scene.lis.utdanningslopId}/tidligere-godkjenninger/fil`, {
        ...{ innhold, navn },
      });
    const proev = async (...rader: string[]): Promise<TidligerelinjeResponse[]> => {
      const svar = await send([HODE, ...rader].join('\n'));
      expect([svar.status, svar.text.slice(0, 200)]).toEqual([200, expect.any(String)]);
      return (svar.body as { linjer: TidligerelinjeResponse[] }).linjer;
    };
    const en = async (rad: string): Promise<TidligerelinjeResponse | undefined> => (await proev(rad))[0];

    it('sier hvilke rader som er klare, med målet de gjelder', async () => {
      expect(await en(`e alm 1;31.05.2024;${RESTEN}`)).toEqual({
        ...{ rad: 2, utfall: 'KLAR', kode: 'E-ALM-001', maalId: scene.lis.maalIder[0], tittel: 'Mål 1 i ALM' },
        ...{ dato: '2024-05-31', virksomhet: 'Fjordbyen sykehus', godkjenner: 'Berit Bergknapp, seksjonsleder' },
        feil: [],
      });
    });

    it('det som er likt for alle, kan stå tomt i filen', async () => {
      expect(await en('E-ALM-002;;;')).toMatchObject({
        ...{ utfall: 'KLAR', dato: null, virksomhet: null, godkjenner: null },
      });
    });

    it('kolonnene kjennes på navnet, i hvilken rekkefølge de enn står, også i XLSX med tittel over', async () => {
      const bok = new Workbook();
      const ark = bok.addWorksheet('Plan');
      ark.addRow(['Godkjente læringsmål']);
      ark.addRow(['Godkjent av', 'Læringsmål', 'Godkjenningsdato']);
      ark.addRow(['Berit Bergknapp', 'E-ALM-003', new Date('2024-05-31T00:00:00Z')]);
      const svar = await send(Buffer.from(await bok.xlsx.writeBuffer()), 'plan.xlsx');
      expect(svar.body.linjer).toMatchObject([
        { rad: 3, utfall: 'KLAR', kode: 'E-ALM-003', dato: '2024-05-31', godkjenner: 'Berit Bergknapp' },
      ]);
    });

    it.each([
      ['tidligerefil.ukjentKode', `E-ALM-999;31.05.2024;${RESTEN}`, 'kode'],
      ['tidligerefil.ukjentKode', `ikke en kode;31.05.2024;${RESTEN}`, 'kode'],
      ['tidligerefil.manglerKode', `;31.05.2024;${RESTEN}`, 'kode'],
      ['tidligerefil.ugyldigDato', `E-ALM-001;31.02.2024;${RESTEN}`, 'dato'],
      ['tidligerefil.framITid', `E-ALM-001;21.11.2026;${RESTEN}`, 'dato'],
      ['tidligerefil.forLangTekst', `E-ALM-001;31.05.2024;${'x'.repeat(201)};Berit`, 'virksomhet'],
      ['tidligerefil.eksempelrad', `EKSEMPEL-001 (slett denne raden);01.06.2024;Eksempel sykehus;Kari Eksempel`, null],
    ])('%s: %s', async (kode, rad, felt) => {
      expect(await en(rad)).toMatchObject({ rad: 2, utfall: 'FEIL', feil: [{ kode, felt }] });
    });

    it('et fødselsnummer sies fra om, og sendes ikke tilbake', async () => {
      const svar = await send([HODE, `E-ALM-001;31.05.2024;${NUMMER};Berit`].join('\n'));
      expect(svar.body.linjer).toMatchObject([{ utfall: 'FEIL', feil: [{ kode: 'tidligerefil.fodselsnummer' }] }]);
      expect(svar.text).not.toContain(NUMMER.slice(6));
    });

    it('samme mål to ganger: den andre raden viser til den første', async () => {
      const linjer = await proev(`E-ALM-001;31.05.2024;${RESTEN}`, `E-ALM 1;31.05.2024;${RESTEN}`);
      expect(linjer.map(({ utfall }) => utfall)).toEqual(['KLAR', 'FEIL']);
      expect(linjer[1]?.feil).toEqual([{ kode: 'tidligerefil.duplikat', felt: 'kode', parametere: { rad: 2 } }]);
    });

    it('det som er godkjent her og det som er meldt, er ikke feil, men er ikke med', async () => {
      const [godkjent = '', meldt = ''] = scene.lis.maalIder;
      const opphav = { dokument: 'Attest', dato: '2024-05-31', virksomhet: 'Fjordbyen', godkjenner: 'Berit' };
      const { versjon } = await goal(scene.som.leder, godkjent);
      await scene.som.leder.post(`/maal/${godkjent}/godkjenn-tidligere`, opphav, { versjon }).expect(200);
      const path = `/utdanningslop/${scene.lis.utdanningslopId}/tidligere-godkjenninger`;
      await scene.som.lis.post(path, { ...opphav, maal: [{ maalId: meldt }] }).expect(201);
      const linjer = await proev(`E-ALM-001;;;`, `E-ALM-002;;;`, `E-ALM-003;;;`);
      expect(linjer.map(({ utfall }) => utfall)).toEqual(['GODKJENT', 'MELDT', 'KLAR']);
    });

    it('ingenting skrives', async () => {
      await proev(`E-ALM-001;31.05.2024;${RESTEN}`);
      const rows = await scene.portal.work.rows('SELECT id FROM tidligere_godkjenning');
      expect(rows).toEqual([]);
    });

    it.each([
      ['regneark.manglerKolonner', 'Navn;Dato;Sted\nOla;1.1.2024;Her', 'andre.csv'],
      ['regneark.ingenRader', HODE, 'tom.csv'],
      ['regneark.ukjentFormat', Buffer.from('%PDF-1.7'), 'attest.pdf'],
    ])('%s', async (kode, innhold, navn) => {
      const svar = await send(innhold, navn);
      expect([svar.status, svar.body.kode]).toEqual([400, kode]);
    });

    it('bare LIS selv får filen lest', async () => {
      const leder = await send(HODE, 'mal.csv', scene.kommune.leder);
      expect([leder.status, leder.body.kode]).toEqual([403, 'tidligere.bareLis']);
      expect((await send(HODE, 'mal.csv', scene.kommune.supervisor)).status).toBe(404);
    });

    it('malen kan leses igjen, og eksempelraden kjennes', async () => {
      const mal = await scene.som.lis
        .get('/tidligere-godkjenninger/mal.xlsx')
        .buffer(true)
        .parse((response, done) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            done(null, Buffer.concat(chunks));
          });
        });
      const svar = await send(mal.body as Buffer, 'godkjent-tidligere-mal.xlsx');
      expect(svar.body.linjer).toMatchObject([{ rad: 2, feil: [{ kode: 'tidligerefil.eksempelrad' }] }]);
    });
  });
});
