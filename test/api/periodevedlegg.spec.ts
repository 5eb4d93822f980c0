import { Etterkontroll } from '@kp/modules/rapporter';
import { VedleggRepository } from '../../libs/modules/vedlegg/persistence/vedlegg.repository';
import { enMed } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { lastOpp } from '../support/opplasting';
import { type Portal, startPortal } from '../support/portal';
import {
  type Periodesvar,
  type Tjeneste,
  attester,
  enPeriode,
  enTjeneste,
  registrer,
} from '../support/tjenestetid/bygg';
import { PDF } from '../support/vedleggsfiler';

const ANNET = { annetSted: { tittel: 'Vedtak', utsteder: 'Helsedirektoratet', dato: '2026-02-01' } };

onBothDatabases((_, open) => {
  let portal: Portal;
  let t: Tjeneste;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const database = await open();
    close = () => database.close();
    portal = await startPortal({ url: database.url });
  });
  afterAll(async () => {
    await portal.close();
    await close();
  });
  beforeEach(async () => {
    t = await enTjeneste(portal, 'Eikedal');
  });

  const last = async (): Promise<string> => {
    const svar = await lastOpp(portal, t.brukerId, '/vedlegg', { innhold: PDF, navn: 'vedtak.pdf' });
    return (svar.body as { id: string }).id;
  };
  const kode = ({ status, body }: { status: number; body: unknown }): [number, string] => [
    status,
    (body as { kode: string }).kode,
  ];

  describe('dokumentet for tjeneste som er godkjent et annet sted', () => {
    it('leses av LIS og lederen som skal attestere, og av ingen andre', async () => {
      const fil = await last();
      const periode = (await registrer(t, { ...ANNET, vedleggIder: [fil] })) as Periodesvar & { vedlegg: object[] };
      expect(periode.vedlegg).toMatchObject([{ id: fil, navn: 'vedtak.pdf' }]);
      for (const client of [t.lis, t.leder]) await client.get(`/vedlegg/${fil}/fil`).expect(200);
      const looks = await portal.work.rows("SELECT tid FROM innsynslogg WHERE hva = 'vedlegg' AND detalj = ?", fil);
      expect(looks).toHaveLength(1);
      const fremmed = await portal.as(await enMed(portal, 'LEDER', null, 'Fremmed Fjell'));
      expect(kode(await fremmed.get(`/vedlegg/${fil}/fil`))).toEqual([404, 'http.finnesIkke']);
    });

    it('hører bare til slik tjeneste', async () => {
      const path = `/utdanningslop/${t.utdanningslopId}/tjenesteperioder`;
      const svar = await t.lis.post(path, enPeriode(t, { vedleggIder: [await last()] }));
      expect(kode(svar)).toEqual([422, 'tjenestetid.vedleggUtenDokument']);
    });

    it('er låst når perioden er attestert, og attesten sier hvilken fil det var', async () => {
      const fil = await last();
      const periode = await registrer(t, { ...ANNET, vedleggIder: [fil], til: null });
      const attestert = await attester(t, periode, '2026-02-28');
      const body = (ider?: string[]): object =>
        enPeriode(t, { ...ANNET, til: null, versjon: attestert.versjon, ...(ider && { vedleggIder: ider }) });
      expect(kode(await t.lis.put(`/tjenesteperioder/${periode.id}`, body([])))).toEqual([422, 'tjenestetid.laast']);
      await t.lis.put(`/tjenesteperioder/${periode.id}`, body()).expect(200);
      const [row] = await portal.work.rows<{ sha256: string }>('SELECT sha256 FROM vedlegg WHERE id = ?', fil);
      const signed = await portal.work.rows('SELECT nr FROM signaturlogg WHERE innhold LIKE ?', `%${row?.sha256}%`);
      expect(signed.length).toBeGreaterThan(0);
      expect(await portal.app.get(Etterkontroll).listAvvik()).toEqual([]);
    });

    it('følger rettelsen: samme fil, og den nye attesten sier hvilken det var', async () => {
      const fil = await last();
      const periode = await registrer(t, { ...ANNET, vedleggIder: [fil] });
      const { id, versjon } = await attester(t, periode, '2026-02-28');
      const body = enPeriode(t, { ...ANNET, stilling: 50, vedleggIder: [fil] });
      const svar = await t.lis.post(
        `/tjenesteperioder/${id}/rett`,
        { ...body, begrunnelse: 'Feil prosent.' },
        { versjon },
      );
      expect(svar.status).toBe(200);
      const rettet = svar.body as Periodesvar & { vedlegg: { id: string; navn: string }[] };
      expect(rettet.vedlegg).toMatchObject([{ navn: 'vedtak.pdf' }]);
      const [egen] = rettet.vedlegg;
      expect(egen?.id).not.toBe(fil);
      for (const one of [fil, egen?.id ?? '']) await t.leder.get(`/vedlegg/${one}/fil`).expect(200);
      // One stored file, though two rows name it: the quota is of what is stored.
      const plass = await portal.work.read(() => portal.app.get(VedleggRepository).sum(t.brukerId));
      expect(plass).toEqual({ bytes: PDF.length, loose: 0 });
      await attester(t, rettet, '2026-02-28');
      const [row] = await portal.work.rows<{ sha256: string }>('SELECT sha256 FROM vedlegg WHERE id = ?', fil);
      const signed = await portal.work.rows('SELECT nr FROM signaturlogg WHERE innhold LIKE ?', `%${row?.sha256}%`);
      expect(signed.length).toBeGreaterThan(1);
      expect(await portal.app.get(Etterkontroll).listAvvik()).toEqual([]);
    });

    it('som hører til en annen periode, kan ingen ta med seg', async () => {
      const fil = await last();
      await registrer(t, { ...ANNET, vedleggIder: [fil] });
      const annen = await registrer(t, { fra: '2026-03-01', til: '2026-04-30' });
      const { id, versjon } = await attester(t, annen, '2026-04-30');
      const body = enPeriode(t, { ...ANNET, fra: '2026-03-01', til: '2026-04-30', vedleggIder: [fil] });
      const svar = await t.lis.post(`/tjenesteperioder/${id}/rett`, { ...body, begrunnelse: 'Feil.' }, { versjon });
      expect(kode(svar)).toEqual([422, 'vedlegg.ukjent']);
    });

    it('blir LIS sitt eget igjen når perioden slettes eller ikke lenger er godkjent et annet sted', async () => {
      const fil = await last();
      const periode = await registrer(t, { ...ANNET, vedleggIder: [fil] });
      await t.lis.put(`/tjenesteperioder/${periode.id}`, enPeriode(t, { versjon: periode.versjon })).expect(200);
      await t.leder.get(`/vedlegg/${fil}/fil`).expect(404);
      await t.lis.get(`/vedlegg/${fil}/fil`).expect(200);
      const neste = await registrer(t, { ...ANNET, fra: '2026-03-01', til: '2026-04-30', vedleggIder: [fil] });
      await t.lis.del(`/tjenesteperioder/${neste.id}?versjon=${neste.versjon}`).expect(200);
      await t.leder.get(`/vedlegg/${fil}/fil`).expect(404);
    });
  });
});
