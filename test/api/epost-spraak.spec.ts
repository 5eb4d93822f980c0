import { newId } from '@kp/kernel/ids';
import type { Spraak } from '@kp/kernel/spraak';
import { Arbeidsliste, type NyOppgave } from '@kp/modules/arbeidsliste';
import { Kunngjoeringsutsending } from '@kp/modules/meldinger';
import { Sammendrag, Varsler } from '@kp/modules/varsler';
import { OutboxWorker } from '@kp/platform/outbox/outbox-worker';
import { type Kommune, type Lis, enKatalog, enKommune, enLis } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { leder, person } from '../support/meldingsscene';
import { type Portal, startPortal } from '../support/portal';
import { type Mottatt, Smtpmottak } from '../support/smtp';

/** Monday 16 November 2026 08.00 in Oslo, when the weekly digest is due; and the Friday before. */
const MANDAG = new Date('2026-11-16T07:00:00Z');
const FREDAG = new Date('2026-11-13T07:00:00Z');

/** What the reader of a mail meets: no word of bokmål or nynorsk in an English one. */
const ordene = ({ mail }: Mottatt): string =>
  [mail.subject, mail.text, (mail.html ?? '').replace(/<[^>]*>/g, ' ')].join('\n');

onBothDatabases((_name, open) => {
  let smtp: Smtpmottak;
  let portal: Portal;
  let kommune: Kommune;
  let lis: Lis;
  let closeDatabase: () => Promise<void>;

  beforeAll(async () => {
    smtp = await Smtpmottak.start();
    const database = await open();
    closeDatabase = () => database.close();
    const settings = { smtpUrl: smtp.url, publicUrl: 'https://portal.example.no' };
    portal = await startPortal({ url: database.url, settings });
  });
  afterAll(async () => {
    await portal.close();
    await smtp.close();
    await closeDatabase();
  });
  beforeEach(async () => {
    portal.clock.moveTo(FREDAG);
    kommune = await enKommune(portal, `Fjordvik ${newId().slice(0, 4)}`);
    lis = await enLis(portal, kommune, await enKatalog(portal, 'ALM', `E-${newId().slice(0, 8)}`), 'Ida Bjørk');
    await portal.app.get(Sammendrag).make();
    await portal.app.get(OutboxWorker).drain();
    smtp.toem();
  });

  const velg = async (brukerId: string, spraak: Spraak): Promise<void> => {
    await (await portal.as(brukerId)).put('/meg/spraak', { spraak }).expect(200);
  };
  const straks = async (brukerId: string, gruppe: string): Promise<void> => {
    await (await portal.as(brukerId)).put('/varsler/valg', { valg: [{ gruppe, hvorOfte: 'STRAKS' }] }).expect(200);
  };
  const venter = async (): Promise<string> => {
    const oppgave: NyOppgave = {
      ...{ slag: 'BEKREFT_AKTIVITET', gjelderId: newId(), brukerId: kommune.supervisor, rolle: 'SUPERVISOR' },
      ...{ virksomhetId: kommune.virksomhetId, lisId: lis.brukerId, utdanningslopId: lis.utdanningslopId },
      ...{ tittel: 'Sutur', detalj: 'PROSEDYRE' },
    };
    await portal.work.script(() => portal.app.get(Arbeidsliste).add(oppgave));
    const sql = 'SELECT id FROM arbeidsoppgave WHERE gjelder_id = ?';
    return (await portal.work.row<{ id: string }>(sql, oppgave.gjelderId))?.id ?? '';
  };
  /** The one mail that has reached a person. */
  const brevTil = async (brukerId: string): Promise<Mottatt> => {
    await portal.app.get(OutboxWorker).drain();
    const sql = 'SELECT epost FROM bruker WHERE id = ?';
    const epost = (await portal.work.row<{ epost: string }>(sql, brukerId))?.epost ?? '';
    const [brev, ...flere] = smtp.mottatt.filter(({ til }) => til.includes(epost));
    if (!brev || flere.length > 0) throw new Error(`${String(flere.length + (brev ? 1 : 0))} brev`);
    return brev;
  };

  it('sammendraget er på nynorsk, i emnet, i teksten og i HTML-en', async () => {
    await velg(kommune.supervisor, 'nn');
    await venter();
    await venter();
    await portal.work.script(() =>
      portal.app.get(Varsler).add(kommune.supervisor, 'lis.nyVeileder', {}, '/kandidater'),
    );
    portal.clock.moveTo(MANDAG);
    await portal.app.get(Sammendrag).make();
    const { mail, raw } = await brevTil(kommune.supervisor);
    expect(mail.subject).toBe('Kompetanseportalen: 2 ting ventar på deg');
    for (const text of [mail.text ?? '', mail.html ?? '']) {
      expect(text).toContain('2 aktivitetar ventar på at du stadfestar, den eldste i 3 dagar.');
      expect(text).toContain('Opne den som har venta i 3 dagar');
      expect(text).toContain('Ein rettleiar er bytt.');
      expect(text).toContain('Vel kva du vil ha på e-post, og kor ofte');
    }
    expect(mail.html).toContain('<html lang="nn">');
    expect(raw).toMatch(/^Content-Language: nn\r?$/m);
  });

  it('en påminnelse er på engelsk, uten et norsk ord', async () => {
    await velg(kommune.supervisor, 'en');
    const id = await venter();
    await (await portal.as(lis.brukerId)).post(`/arbeidsliste/${id}/paaminn`).expect(200);
    const brev = await brevTil(kommune.supervisor);
    expect(brev.mail.subject).toBe('Kompetanseportalen: you are reminded of something that is waiting for you');
    expect(brev.mail.text).toContain('- Open in the portal:');
    expect(brev.mail.html).toContain('<html lang="en">');
    expect(ordene(brev)).not.toMatch(/[æøå]|\b(du|og|det|som|har|på|Hei|Åpne)\b/i);
  });

  it('meldinger og kunngjøringer er på språket til hver av dem som får dem', async () => {
    const { veileder } = kommune;
    await velg(veileder, 'nn');
    await velg(lis.brukerId, 'en');
    await straks(veileder, 'MELDINGER');
    await straks(lis.brukerId, 'KUNNGJOERINGER');
    const words = { emne: 'Neste samtale', tekst: 'Passer torsdag?', utdanningslopId: lis.utdanningslopId };
    const parties = { som: person(lis.brukerId), mottakere: [person(veileder)] };
    await (await portal.as(lis.brukerId)).post('/meldingstraader', { ...words, ...parties }).expect(201);
    const maalgruppe = { roller: ['LIS'] };
    const kunngjoering = { som: leder(kommune), maalgruppe, tittel: 'Fagdag', tekst: 'Velkommen.', viktig: false };
    await (await portal.as(kommune.leder)).post('/kunngjoeringer', kunngjoering).expect(201);
    await portal.app.get(Kunngjoeringsutsending).varsle();
    expect((await brevTil(veileder)).mail.subject).toBe('Kompetanseportalen: du har fått ei melding i éin samtale');
    expect((await brevTil(lis.brukerId)).mail.subject).toBe('Kompetanseportalen: there is one new announcement');
  });

  it('den som bytter språk før e-posten går, får den på det nye', async () => {
    const id = await venter();
    await (await portal.as(lis.brukerId)).post(`/arbeidsliste/${id}/paaminn`).expect(200);
    await velg(kommune.supervisor, 'nn');
    expect((await brevTil(kommune.supervisor)).mail.subject).toBe(
      'Kompetanseportalen: du er mint om noko som ventar på deg',
    );
  });
});
