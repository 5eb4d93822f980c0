import type request from 'supertest';
import { enKatalog, enMed, enNyereVersjon, enVirksomhet } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { lastOpp } from '../support/opplasting';
import { type Client, type Portal, startPortal } from '../support/portal';
import { PDF, PNG } from '../support/vedleggsfiler';

interface Fil {
  id: string;
  navn: string;
}
interface Ressurs {
  id: string;
  tittel: string;
  versjon: number;
  fil: Fil | null;
}

const DOKUMENT = { type: 'DOKUMENT', tittel: 'Rutine', tekst: 'Oppdiktet.', adresse: null, spraak: 'nb' };
const RESTEN = { punkter: [], maalgruppe: [], maal: [], fagligOppdatert: '2026-10-01' };
const dokument = (mer: object = {}): object => ({ ...DOKUMENT, ...RESTEN, ...mer });

onBothDatabases((_name, open) => {
  let portal: Portal;
  let lukk: () => Promise<void>;
  let her: string;
  const id: Record<string, string> = {};
  const som: Record<string, Client> = {};

  beforeAll(async () => {
    const database = await open();
    portal = await startPortal({ url: database.url });
    lukk = async () => {
      await portal.close();
      await database.close();
    };
    her = await enVirksomhet(portal, 'Fjellvik kommune', '9901');
    id.leder = await enMed(portal, 'LEDER', her, 'Lars Leder');
    id.vikar = await enMed(portal, 'STEDFORTREDER', her, 'Stine Stedfortreder');
    id.lis = await enMed(portal, 'LIS', her, 'Lise Lis');
    id.fremmed = await enMed(portal, 'LIS', await enVirksomhet(portal, 'Lyngdal kommune', '9801'), 'Frode Fremmed');
    for (const [navn, brukerId] of Object.entries(id)) som[navn] = await portal.as(brukerId);
  });
  afterAll(async () => {
    await lukk();
  });

  const hos = (): object => ({ utgiver: 'VIRKSOMHET', virksomhetId: her });
  const last = async (hvem: string, navn = 'rutine.pdf', innhold = PDF): Promise<string> =>
    ((await lastOpp(portal, id[hvem] ?? '', '/vedlegg', { innhold, navn })).body as Fil).id;
  const publiser = (felter: object): request.Test => som.leder!.post('/ressurser', { ...dokument(felter), som: hos() });
  const ressursIn = ({ body }: { body: unknown }): Ressurs => (body as { ressurs: Ressurs }).ressurs;
  const enFil = async (): Promise<Ressurs> => ressursIn(await publiser({ vedleggId: await last('leder') }).expect(201));
  const hent = (hvem: string, filId: string): request.Test => som[hvem]!.get(`/vedlegg/${filId}/fil`);

  describe('et dokument som er en fil', () => {
    it('lastes ned av dem det er publisert til, uten at noe står i innsynsloggen', async () => {
      const { id: ressursId, fil } = await enFil();
      expect(fil).toMatchObject({ navn: 'rutine.pdf', mime: 'application/pdf' });
      const svar = await hent('lis', fil!.id).expect(200);
      expect(svar.headers['content-disposition']).toContain('attachment');
      expect(svar.body).toEqual(PDF);
      await hent('fremmed', fil!.id).expect(404);
      const sql = 'SELECT detalj FROM innsynslogg WHERE detalj = ?';
      expect(await portal.work.rows(sql, fil!.id)).toEqual([]);
      await som.leder!.post(`/ressurser/${ressursId}/trekk`, {}, { versjon: 1 }).expect(200);
      await hent('lis', fil!.id).expect(404);
      await hent('vikar', fil!.id).expect(200);
    });

    it('beholder filen fra før for den som publiserer, når en ny tar plassen', async () => {
      const { id: ressursId, fil } = await enFil();
      const ny = await last('vikar', 'skisse.png', PNG);
      const endret = dokument({ vedleggId: ny });
      await som.vikar!.put(`/ressurser/${ressursId}`, endret, { versjon: 1 }).expect(200);
      await hent('lis', ny).expect(200);
      await hent('lis', fil!.id).expect(404);
      await hent('leder', fil!.id).expect(200);
      const { body } = await som.leder!.get(`/ressurser/${ressursId}/versjoner`).expect(200);
      expect((body as Ressurs[]).map((one) => one.fil?.navn)).toEqual(['skisse.png', 'rutine.pdf']);
      // And back again, with the file that hangs there still.
      const tilbake = dokument({ vedleggId: fil!.id });
      await som.vikar!.put(`/ressurser/${ressursId}`, tilbake, { versjon: 2 }).expect(200);
      await hent('lis', fil!.id).expect(200);
    });

    it.each([
      ['ingenting', {}, 'ressurser.manglerDokument'],
      ['en fil på en lenke', { type: 'LENKE', adresse: 'https://example.no' }, 'ressurser.filBareForDokument'],
    ])('er ikke %s', async (_hva, felter, kode) => {
      const vedleggId = kode.endsWith('manglerDokument') ? null : await last('leder');
      const { body } = await publiser({ ...felter, vedleggId }).expect(422);
      expect(body).toMatchObject({ kode });
    });

    it('kan ikke være en fil som en annen har lastet opp, eller som hører til noe annet', async () => {
      const { fil } = await enFil();
      for (const vedleggId of [await last('lis'), fil!.id]) {
        const { body } = await publiser({ vedleggId }).expect(422);
        expect(body).toMatchObject({ kode: 'vedlegg.ukjent' });
      }
      const { body } = await som.leder!.get('/ressurser/egne').expect(200);
      const ider = (body as { ressurser: Ressurs[] }).ressurser.map((one) => one.fil?.id);
      // Nothing of what was refused is kept.
      expect(ider.filter((one) => one === fil!.id)).toHaveLength(1);
    });
  });

  it('det som hjalp med et mål, hjelper med det nye som erstatter det, og omvendt', async () => {
    const versjonId = await enKatalog(portal, 'ALM');
    const maal = (kode: string): object => ({ maal: [{ katalogKode: 'E-ALM', kode }] });
    await publiser({ ...maal('E-ALM-001'), tittel: 'Gammel', adresse: 'https://example.no' }).expect(201);
    const nye = [
      { kode: 'E-ALM-201', erstatter: ['E-ALM-001'] },
      { kode: 'E-ALM-202', erstatter: ['E-ALM-001'] },
    ];
    await enNyereVersjon(portal, versjonId, nye);
    await publiser({ ...maal('E-ALM-201'), tittel: 'Ny', adresse: 'https://example.no' }).expect(201);
    const paa = async (kode: string, mer = ''): Promise<string[]> => {
      const { body } = await som.lis!.get(`/ressurser?maal=${kode}${mer}`).expect(200);
      return (body as { ressurser: Ressurs[] }).ressurser.map(({ tittel }) => tittel).sort();
    };
    expect(await paa('E-ALM-201')).toEqual(['Gammel', 'Ny']);
    expect(await paa('E-ALM-202', '&katalog=E-ALM')).toEqual(['Gammel']);
    expect(await paa('E-ALM-001')).toEqual(['Gammel', 'Ny']);
    expect(await paa('E-ALM-201', '&katalog=E-SAM')).toEqual([]);
  });
});
