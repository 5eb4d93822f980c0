import { Etterkontroll } from '@kp/modules/rapporter';
import { Signaturkontroll } from '@kp/modules/revisjon';
import { Database } from '@kp/platform/database/database.module';
import { type Kommune, type Lis, enKatalog, enKommune, enLis } from '../support/builders';
import { type TestDatabase, onBothDatabases } from '../support/databases';
import { type Portal, startPortal } from '../support/portal';

jest.setTimeout(60_000);

class Undo extends Error {}

onBothDatabases((name, open) => {
  let database: TestDatabase;
  let portal: Portal;
  let kommune: Kommune;
  let ida: Lis;
  let approved: string;

  beforeAll(async () => {
    database = await open();
    portal = await startPortal({ url: database.url });
    kommune = await enKommune(portal, 'Fjellvik kommune');
    ida = await enLis(portal, kommune, await enKatalog(portal, 'ALM'));
    approved = ida.maalIder[0]!;
    await approve(approved);
  });

  afterAll(async () => {
    await portal.close();
    await database.close();
  });

  const avvik = (): Promise<string[]> => portal.app.get(Etterkontroll).listAvvik();

  /** What is found after someone with the database at hand has changed it past the portal; then it is undone. */
  async function avvikEtter(...changes: string[]): Promise<string[]> {
    let found: string[] = [];
    const change = portal.work.write(async () => {
      for (const sql of changes) await portal.work.manager.query(sql);
      found = await avvik();
      throw new Undo();
    });
    await expect(change).rejects.toBeInstanceOf(Undo);
    return found;
  }

  it('finner ingenting i en journal som er ført gjennom portalen', async () => {
    await expect(avvik()).resolves.toEqual([]);
    await expect(portal.app.get(Signaturkontroll).verify()).resolves.toEqual({ rader: 4, feil: null });
  });

  it.each([
    ['en fremdrift som sier noe annet enn målene', 'UPDATE fremdrift SET godkjent = godkjent + 1', /0 av 3|2 av 3/],
    [
      'en fremdrift som er fordelt feil',
      'UPDATE fremdrift SET paabegynt = 1, ikke_paabegynt = 1',
      /fordelt annerledes/,
    ],
    ['en fremdrift som mangler', 'DELETE FROM fremdrift', /fremdriften mangler/],
    ['et mål som er borte', "DELETE FROM maal WHERE tilstand = 'IKKE_PAABEGYNT'", /1 av 3 godkjent, men har 1 av 1/],
    [
      'et antall aktiviteter som er endret',
      'UPDATE maal SET bekreftede = 5',
      /1 aktiviteter og 5 bekreftede, men har 1 og 1/,
    ],
    [
      'en begrunnelse som er skrevet om',
      "UPDATE attestasjon SET tekst = 'Noe annet.' WHERE handling = 'godkjenn'",
      /attestasjon .*annen tekst/,
    ],
    [
      'en anbefaling som er skrevet om',
      "UPDATE anbefaling SET tekst = 'Noe annet.' WHERE rolle = 'VEILEDER'",
      /anbefaling .*annen tekst/,
    ],
    [
      'et råd som er skrevet om',
      "UPDATE aktivitet_hendelse SET tekst = 'Noe annet.' WHERE handling = 'bekreft'",
      /aktivitet_hendelse .*annen tekst/,
    ],
    [
      'en bekreftet aktivitet som er skrevet om',
      "UPDATE laeringsaktivitet SET tekst = 'Noe annet.' WHERE tilstand = 'BEKREFTET'",
      /aktivitet_hendelse .*endret etterpå/,
    ],
    [
      'en avgjørelse som er lagt på en annen',
      "UPDATE attestasjon SET bruker_id = (SELECT MIN(id) FROM bruker WHERE id <> attestasjon.bruker_id) WHERE handling = 'godkjenn'",
      /attestasjon .*står ikke slik/,
    ],
    [
      'en avgjørelse med et nummer som ikke finnes',
      'UPDATE attestasjon SET signatur_nr = 99 WHERE signatur_nr IS NOT NULL',
      /signatur 99\): står ikke slik/,
    ],
    [
      'en aktivitet som er bekreftet uten signatur',
      "UPDATE laeringsaktivitet SET tilstand = 'RETURNERT'",
      /aktivitet .*RETURNERT.*aktivitet.bekreft/,
    ],
    [
      'en godkjenning som mangler i arbeidslisten',
      "UPDATE maal SET tilstand = 'TIL_GODKJENNING' WHERE tilstand = 'IKKE_PAABEGYNT'",
      /arbeidslisten stemmer ikke/,
    ],
  ])('finner %s', async (_hva, sql, line) => {
    expect((await avvikEtter(sql)).filter((one) => line.test(one))).not.toEqual([]);
  });

  it('finner et mål som er godkjent uten at noen har signert, også når fremdriften er rettet etter', async () => {
    const found = await avvikEtter(
      `UPDATE maal SET tilstand = 'GODKJENT' WHERE id = '${ida.maalIder[1]}'`,
      'UPDATE fremdrift SET godkjent = 2, ikke_paabegynt = 1',
    );
    expect(found).toEqual([`mål ${ida.maalIder[1]}: er GODKJENT, men det siste som er signert, er ingenting`]);
  });

  it('finner en godkjenning som er tatt bort utenom portalen', async () => {
    const found = await avvikEtter(
      `UPDATE maal SET tilstand = 'PAABEGYNT' WHERE id = '${approved}'`,
      'UPDATE fremdrift SET godkjent = 0, paabegynt = 1',
    );
    expect(found).toEqual([`mål ${approved}: er PAABEGYNT, men det siste som er signert, er maal.godkjenn`]);
  });

  it('lar en tekst som er slettet for godt, være', async () => {
    await expect(avvikEtter('UPDATE attestasjon SET tekst = NULL, salt = NULL')).resolves.toEqual([]);
  });

  it('finner en rad i signaturloggen som er endret bak utløserne', async () => {
    const { writeSource } = portal.app.get(Database);
    await writeSource.query(
      name === 'postgres' ? 'ALTER TABLE signaturlogg DISABLE TRIGGER ALL' : 'DROP TRIGGER tr_signaturlogg_update',
    );
    await writeSource.query("UPDATE signaturlogg SET rolle = 'EIER' WHERE nr = 2");
    const { rader, feil } = await portal.app.get(Signaturkontroll).verify();
    expect({ rader, feil }).toEqual({ rader: 1, feil: 'rad 2: kolonnen rolle er endret etter signering' });
  });

  /** The whole way: logged, confirmed, starred, sent, recommended twice, approved. */
  async function approve(maalId: string): Promise<void> {
    const [lis, veileder, supervisor, leder] = await Promise.all(
      [ida.brukerId, kommune.veileder, kommune.supervisor, kommune.leder].map((id) => portal.as(id)),
    );
    const body = { type: 'PROSEDYRE', tekst: 'Sydde kutt i tre lag.', fra: '2026-11-18', maalIder: [maalId] };
    const logged = await lis!.post(`/utdanningslop/${ida.utdanningslopId}/aktiviteter`, body).expect(201);
    const { id } = (logged.body as { aktivitet: { id: string } }).aktivitet;
    await lis!.post(`/aktiviteter/${id}/send`, { bedtBrukerId: kommune.supervisor }, { versjon: 1 }).expect(200);
    await supervisor!.post(`/aktiviteter/${id}/bekreft`, { kommentar: 'Ryddig.' }, { versjon: 2 }).expect(200);
    await lis!.put(`/maal/${maalId}/stjerner`, { aktivitetIder: [id] }).expect(200);
    const versjon = async (): Promise<number> =>
      ((await lis!.get(`/maal/${maalId}`)).body as { versjon: number }).versjon;
    const send = { supervisorId: kommune.supervisor, veilederId: kommune.veileder };
    await lis!.post(`/maal/${maalId}/send-til-vurdering`, send, { versjon: await versjon() }).expect(200);
    for (const client of [veileder, supervisor]) {
      const anbefaling = { utfall: 'ANBEFALT', kommentar: 'Trygg og selvstendig.' };
      await client!.post(`/maal/${maalId}/anbefal`, anbefaling, { versjon: await versjon() }).expect(200);
    }
    await leder!.post(`/maal/${maalId}/godkjenn`, { kommentar: 'Godkjent.' }, { versjon: await versjon() }).expect(200);
  }
});
