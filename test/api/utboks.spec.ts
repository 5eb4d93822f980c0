import { newId } from '@kp/kernel/ids';
import { Varsler } from '@kp/modules/varsler';
import { fail } from '@kp/kernel/result';
import { run } from '@kp/platform/database/statement';
import { Outbox, type Utbokspost } from '@kp/platform/outbox/outbox';
import { OutboxWorker } from '@kp/platform/outbox/outbox-worker';
import { type Kommune, enKommune, enMed } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { type Portal, START, startPortal } from '../support/portal';
import { type Oppforsel, Smtpmottak } from '../support/smtp';

const MINUTT = 60_000;
const SECRET = 'kun-for-test-kun-for-test-kun-for-test';

interface Rad {
  tilstand: string;
  forsoek: number;
  sistFeil: string | null;
  nesteTid: string;
}

onBothDatabases((name, open) => {
  let smtp: Smtpmottak;
  let portal: Portal;
  let kommune: Kommune;
  let mottaker: string;
  let url: string;
  let lukk: () => Promise<void>;

  beforeAll(async () => {
    smtp = await Smtpmottak.start();
    const database = await open();
    url = database.url;
    const settings = { secret: SECRET, smtpUrl: smtp.url, smtpTimeoutMs: 2000, publicUrl: 'https://portal.example.no' };
    portal = await startPortal({ url, settings });
    lukk = () => database.close();
  });
  afterAll(async () => {
    await portal.close();
    await smtp.close();
    await lukk();
  });
  beforeEach(async () => {
    smtp.toem();
    portal.clock.moveTo(START);
    await portal.work.script(() => run('DELETE FROM utboks'));
    kommune = await enKommune(portal, `Fjordvik ${newId().slice(0, 4)}`);
    mottaker = kommune.supervisor;
  });

  const post = (noekkel = newId(), mottakerId = mottaker): Utbokspost => ({
    ...{ noekkel, slag: 'sammendrag', mottakerId },
    innhold: { venter: [{ slag: 'aktivitet.sendt', lenke: '/innboks?sak=1', dager: 3 }], nytt: [] },
  });
  const legg = (...poster: Utbokspost[]): Promise<number> =>
    portal.work.script(() => portal.app.get(Outbox).add(...poster));
  const toem = (): Promise<number> => portal.app.get(OutboxWorker).drain();
  const rader = (): Promise<Rad[]> =>
    portal.work.rows<Rad>(
      'SELECT tilstand, forsoek, sist_feil AS "sistFeil", neste_tid AS "nesteTid" FROM utboks ORDER BY opprettet_tid, id',
    );
  const senere = (minutter: number): void => {
    portal.clock.moveTo(new Date(portal.clock.now().getTime() + minutter * MINUTT));
  };
  const meldingsIder = (): (string | undefined)[] => smtp.mottatt.map(({ mail }) => mail.messageId);

  it('samme nøkkel to ganger er én e-post', async () => {
    const noekkel = newId();
    expect([await legg(post(noekkel)), await legg(post(noekkel)), await legg(post(noekkel), post())]).toEqual([
      1, 0, 1,
    ]);
    expect(await toem()).toBe(2);
    expect(smtp.mottatt).toHaveLength(2);
  });

  it('det som angres, sendes ikke', async () => {
    await portal.work.script(function* () {
      yield* portal.app.get(Outbox).add(post());
      return fail('regel', 'http.finnesIkke');
    });
    expect(await toem()).toBe(0);
    expect(await rader()).toEqual([]);
  });

  it('er som en e-postleser venter: tekst og HTML, avsender, fast Message-ID, ingen svar fra maskiner', async () => {
    await legg(post());
    await toem();
    const [{ mail, raw, til }] = smtp.mottatt as [(typeof smtp.mottatt)[0]];
    const [{ id, epost }] = (await portal.work.rows<{ id: string; epost: string }>(
      'SELECT u.id, b.epost FROM utboks u JOIN bruker b ON b.id = u.mottaker_id',
    )) as [{ id: string; epost: string }];
    expect(til).toEqual([epost]);
    expect(mail.messageId).toBe(`<${id}@portal.example.no>`);
    expect(new Date(mail.date ?? '').getTime()).toBe(START.getTime());
    expect(mail.text).toContain('https://portal.example.no/innboks?sak=1');
    expect(mail.html).toContain('href="https://portal.example.no/innboks?sak=1"');
    expect(mail.html).not.toMatch(/<img|http:|src=|url\(/);
    const header = (key: string): string | undefined => mail.headers.find((h) => h.key === key)?.value;
    expect(header('auto-submitted')).toBe('auto-generated');
    expect(header('list-unsubscribe')).toBe('<https://portal.example.no/profil#epost>');
    expect(raw).toMatch(/multipart\/alternative/);
  });

  it('sendes én gang selv om to tømmer samtidig', async () => {
    const andre = await startPortal({ url, settings: { secret: SECRET, smtpUrl: smtp.url, smtpTimeoutMs: 2000 } });
    await legg(...Array.from({ length: 12 }, () => post()));
    const sendt = await Promise.all([toem(), andre.app.get(OutboxWorker).drain()]);
    await andre.close();
    expect(sendt[0] + sendt[1]).toBe(12);
    expect(smtp.mottatt).toHaveLength(12);
    expect(new Set(meldingsIder()).size).toBe(12);
  });

  const feiler: [Oppforsel, RegExp][] = [
    ['henger', /^ETIMEDOUT$/],
    ['stenger', / 421$/],
    ['venter', / 451$/],
    ['avviser', / 550$/],
    ['bryter', /^E[A-Z]+$/],
  ];
  it.each(feiler)('når e-posttjeneren %s, prøves det igjen med samme Message-ID', async (oppforsel, kode) => {
    await legg(post());
    smtp.oppforsel = oppforsel;
    expect(await toem()).toBe(0);
    const [rad] = await rader();
    expect(rad).toMatchObject({ tilstand: 'VENTER', forsoek: 1 });
    expect(rad?.sistFeil).toMatch(kode);
    smtp.oppforsel = 'tar imot';
    expect(await toem()).toBe(0);
    senere(1);
    expect(await toem()).toBe(1);
    expect((await rader())[0]).toMatchObject({ tilstand: 'SENDT', sistFeil: null });
    expect(smtp.lest).toHaveLength(oppforsel === 'bryter' ? 2 : 1);
    expect(new Set(smtp.lest).size).toBe(1);
  });

  it('venter lenger og lenger, og gir opp etter det siste forsøket; lederen får ett varsel', async () => {
    await legg(post(), post());
    smtp.oppforsel = 'venter';
    const ventet: number[] = [];
    for (let nr = 0; nr < 7; nr++) {
      await toem();
      const [{ nesteTid, tilstand }] = (await rader()) as [Rad];
      const minutter = (Date.parse(nesteTid) - portal.clock.now().getTime()) / MINUTT;
      if (tilstand === 'VENTER') ventet.push(minutter);
      senere(minutter);
    }
    expect(ventet).toEqual([1, 5, 30, 120, 360, 1440]);
    expect((await rader()).map(({ tilstand, forsoek }) => [tilstand, forsoek])).toEqual([
      ['OPPGITT', 7],
      ['OPPGITT', 7],
    ]);
    portal.clock.moveTo(START);
    const { varsler } = (await (await portal.as(kommune.leder)).get('/varsler').expect(200)).body as {
      varsler: { slag: string; parametere: object }[];
    };
    const navn = (await portal.work.row<{ navn: string }>('SELECT navn FROM bruker WHERE id = ?', mottaker))?.navn;
    expect(varsler).toEqual([expect.objectContaining({ slag: 'epost.kommerIkkeFram', parametere: { navn } })]);
  });

  it('en adresse som avvises tre ganger, gis opp', async () => {
    await legg(post());
    smtp.oppforsel = 'avviser';
    for (const minutter of [1, 5, 30]) {
      await toem();
      senere(minutter);
    }
    expect((await rader())[0]).toMatchObject({ tilstand: 'OPPGITT', forsoek: 3 });
  });

  it('når ingen svarer, blir bare den første prøvd, og de andre beholder forsøkene sine', async () => {
    await legg(post(), post(), post());
    smtp.oppforsel = 'stenger';
    await toem();
    expect((await rader()).map(({ forsoek }) => forsoek).sort()).toEqual([0, 0, 1]);
  });

  it('en som har sluttet, får ingenting', async () => {
    const borte = await enMed(portal, 'SUPERVISOR', kommune.virksomhetId, 'Har Sluttet');
    await legg(post(newId(), borte));
    await portal.work.script(() => run("UPDATE rolle SET til = '2026-11-19' WHERE bruker_id = ?", borte));
    expect(await toem()).toBe(0);
    expect(await rader()).toEqual([expect.objectContaining({ tilstand: 'BORTFALT' })]);
    expect(smtp.lest).toEqual([]);
  });

  it('adressen er den som gjelder når den sendes', async () => {
    await legg(post());
    await portal.work.script(() => run("UPDATE bruker SET epost = 'ny.adresse@example.no' WHERE id = ?", mottaker));
    await toem();
    expect(smtp.mottatt[0]?.til).toEqual(['ny.adresse@example.no']);
    await portal.work.script(() => run('UPDATE bruker SET epost = ? WHERE id = ?', `${newId()}@example.no`, mottaker));
  });

  it.each([
    ['navnet', 'navn', 'Ida\r\nBcc: fremmed@example.org\r\n\r\nHei'],
    ['adressen', 'epost', 'ida@example.no\r\nBcc: fremmed@example.org'],
    ['adressen med to mottakere', 'epost', 'ida@example.no, fremmed@example.org'],
  ])('linjeskift i %s gir verken ny mottaker eller nytt felt', async (_, felt, verdi) => {
    await portal.work.script(() => run(`UPDATE bruker SET ${felt} = ? WHERE id = ?`, verdi, mottaker));
    await legg(post());
    await toem();
    for (const { til, mail } of smtp.mottatt) {
      expect(til).toHaveLength(1);
      expect(til[0]).not.toBe('fremmed@example.org');
      expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
    }
    if (felt === 'navn') expect(smtp.mottatt).toHaveLength(1);
    await portal.work.script(() => run('UPDATE bruker SET epost = ? WHERE id = ?', `${newId()}@example.no`, mottaker));
  });

  it('en rad som en annen har leid, røres ikke før leien er ute', async () => {
    await legg(post());
    const leid = new Date(START.getTime() + 5 * MINUTT).toISOString();
    await portal.work.script(() => run('UPDATE utboks SET laast_til = ?', leid));
    expect(await toem()).toBe(0);
    senere(5);
    expect(await toem()).toBe(1);
  });

  it('innholdet slettes når det er gått en tid, og kvitteringen blir stående', async () => {
    await legg(post());
    await toem();
    senere(31 * 24 * 60);
    await legg(post());
    await toem();
    const innhold = await portal.work.rows<{ innhold: string; tilstand: string }>(
      'SELECT innhold, tilstand FROM utboks ORDER BY opprettet_tid',
    );
    expect(innhold.map((rad) => [rad.innhold === '{}', rad.tilstand])).toEqual([
      [true, 'SENDT'],
      [false, 'SENDT'],
    ]);
  });

  describe('med og uten e-posttjener', () => {
    it('uten blir ingenting lagt i boksen, så ingenting gammelt sendes den dagen det kommer en', async () => {
      const uten = await startPortal({ clock: portal.clock, settings: { secret: SECRET } });
      const person = await enMed(uten, 'SUPERVISOR', null, 'Uten Tjener');
      await uten.work.script(() => uten.app.get(Varsler).add(person, 'innlogging.lenkeLaget', {}, '/profil'));
      const rows = await uten.work.rows('SELECT id FROM utboks');
      await uten.close();
      expect(rows).toEqual([]);
    });

    it(`starter og stanser pent (${name})`, async () => {
      await legg(post());
      const med = await startPortal({
        url,
        clock: portal.clock,
        settings: { secret: SECRET, smtpUrl: smtp.url, smtpTimeoutMs: 2000, outbox: true },
      });
      for (const slutt = Date.now() + 10_000; smtp.mottatt.length === 0 && Date.now() < slutt;)
        await new Promise((resolve) => setTimeout(resolve, 20));
      await med.close();
      expect(smtp.mottatt.length).toBeGreaterThan(0);
    });
  });
});
