import { onBothDatabases } from '../support/databases';
import { type Portal, startPortal } from '../support/portal';
import { type Tjeneste, attester, enTjeneste, registrer } from '../support/tjenestetid/bygg';

onBothDatabases((_, open) => {
  let portal: Portal;
  let t: Tjeneste;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const database = await open();
    close = () => database.close();
    portal = await startPortal({ url: database.url });
    t = await enTjeneste(portal, 'Eikedal');
  });
  afterAll(async () => {
    await portal.close();
    await close();
  });

  describe('kalenderen over tjenestetiden', () => {
    const hent = async (valg = ''): Promise<string[]> => {
      const svar = await t.lis.get(`/utdanningslop/${t.utdanningslopId}/tjenestetid/kalender.ics${valg}`).expect(200);
      expect(svar.headers['content-type']).toBe('text/calendar; charset=utf-8');
      expect(svar.headers['content-disposition']).toBe('attachment; filename="tjenestetid.ics"');
      return svar.text.replaceAll('\r\n ', '').split('\r\n');
    };

    it('har slutten på perioden til lederen har attestert den, med samme id hver gang', async () => {
      const periode = await registrer(t);
      const lines = await hent();
      expect(lines).toContain(`UID:slutt-${periode.id}@kompetanseportal`);
      expect(lines).toContain('SUMMARY:Perioden ved Eikedal slutter. Be lederen bekrefte.');
      expect(lines).toContain('DTSTART;VALUE=DATE:20260228');
      expect(lines).toContain('DTSTAMP:20261120T080000Z');
      expect((await hent()).filter((line) => line.startsWith('UID:'))).toEqual(
        lines.filter((line) => line.startsWith('UID:')),
      );
      expect(await hent('?spraak=nn')).toContain('SUMMARY:Perioden ved Eikedal sluttar. Be leiaren stadfeste.');
      expect(await hent('?spraak=en')).toContain(
        'SUMMARY:The period at Eikedal ends. Ask the head of the unit to certify it.',
      );
      await attester(t, periode, '2026-02-28');
      expect(await hent()).not.toContain(`UID:slutt-${periode.id}@kompetanseportal`);
    });

    it('er bare for LIS selv', async () => {
      const path = `/utdanningslop/${t.utdanningslopId}/tjenestetid/kalender.ics`;
      const svar = await t.leder.get(path).expect(403);
      expect((svar.body as { kode: string }).kode).toBe('tjenestetid.bareLis');
      await (await portal.as(null)).get(path).expect(401);
    });
  });
});
