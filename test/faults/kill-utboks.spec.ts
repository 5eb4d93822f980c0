import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { newId } from '@kp/kernel/ids';
import { Arbeidsliste } from '@kp/modules/arbeidsliste';
import { Innlogging } from '@kp/modules/innlogging';
import { Sammendrag } from '@kp/modules/varsler';
import { enKatalog, enKommune, enLis } from '../support/builders';
import { startPortal } from '../support/portal';
import { Smtpmottak } from '../support/smtp';
import { type Innstillinger, Tjener, findFreePort } from './kill/tjener';

/** Where between a wish and a mail the server falls. */
type Gap = 'når raden er skrevet' | 'når raden er leid' | 'når e-posten er tatt imot';
const GAPS: readonly Gap[] = ['når raden er skrevet', 'når raden er leid', 'når e-posten er tatt imot'];
/** Short, so that what a fallen server had leased is soon free: the lease is six times this. */
const TIMEOUT_S = 1;
const SECRET = 'kun-for-test-kun-for-test-kun-for-test';

jest.setTimeout(300_000);

interface Utfall {
  /** Mails the portal promised to send that no mail server has seen. */
  readonly tapt: string[];
  /** Rows that are not marked as sent. */
  readonly umerket: string[];
  /** How often each mail came. */
  readonly ganger: number[];
  /** Message-IDs and contents that do not belong together one to one. */
  readonly ulike: string[];
}

/** One who waits for many things, and a token to remind with. */
async function klargjor(url: string, antall: number): Promise<{ token: string; oppgaver: string[] }> {
  const portal = await startPortal({ url, settings: { secret: SECRET, smtpUrl: 'smtp://127.0.0.1:1' } });
  // The server to come reads the machine's clock.
  portal.clock.moveTo(new Date());
  // This week's digests are made, of nothing: the reminders are all there is to send.
  await portal.app.get(Sammendrag).make();
  const kommune = await enKommune(portal, 'Fjordvik');
  const lis = await enLis(portal, kommune, await enKatalog(portal, 'ALM'));
  const about = { virksomhetId: kommune.virksomhetId, lisId: lis.brukerId, utdanningslopId: lis.utdanningslopId };
  const asked = { slag: 'BEKREFT_AKTIVITET' as const, brukerId: kommune.supervisor, rolle: 'SUPERVISOR' };
  for (let nr = 0; nr < antall; nr++) {
    const oppgave = { ...asked, ...about, gjelderId: newId(), tittel: 'Sutur', detalj: '' };
    await portal.work.script(() => portal.app.get(Arbeidsliste).add(oppgave));
  }
  const rows = await portal.work.rows<{ id: string }>('SELECT id FROM arbeidsoppgave');
  const { token } = await portal.app.get(Innlogging).openSession(lis.brukerId);
  await portal.close();
  return { token, oppgaver: rows.map(({ id }) => id) };
}

async function paaminn(tjener: Tjener, token: string, oppgaveId: string): Promise<void> {
  const answer = await fetch(`${tjener.url}/api/arbeidsliste/${oppgaveId}/paaminn`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': newId() },
    body: '{}',
  });
  if (answer.status !== 200) throw new Error(`${String(answer.status)} ${await answer.text()}`);
}

/** Somebody is reminded, and the server falls in the gap. */
async function fall(settings: Innstillinger, smtp: Smtpmottak, gap: Gap, wish: (t: Tjener) => Promise<void>) {
  const tjener = await Tjener.start(settings);
  const fallen = new Promise<void>((resolve) => {
    const kill = (): Promise<void> => tjener.drep().then(resolve);
    if (gap === 'når raden er leid') smtp.vedTilkobling = () => void kill();
    if (gap === 'når e-posten er tatt imot') smtp.vedMottak = kill;
    // The answer may be lost in the fall; what was written then counts just the same.
    const answered = wish(tjener).catch((error: unknown) => {
      if ((error as Error).name !== 'TypeError') throw error;
    });
    if (gap === 'når raden er skrevet') void answered.then(kill);
  });
  await fallen;
  smtp.vedTilkobling = () => undefined;
  smtp.vedMottak = () => undefined;
}

/** Lets the server work in peace until nothing waits. */
async function faaFred(settings: Innstillinger, file: string): Promise<void> {
  const tjener = await Tjener.start(settings);
  const database = new Sqlite(file, { readonly: true });
  const waiting = database.prepare("SELECT COUNT(*) AS n FROM utboks WHERE tilstand = 'VENTER'");
  for (const end = Date.now() + 60_000; (waiting.get() as { n: number }).n > 0 && Date.now() < end;) await pause(100);
  database.close();
  await tjener.drep();
}

function gjorOpp(file: string, smtp: Smtpmottak): Utfall {
  const database = new Sqlite(file, { readonly: true });
  const rows = database.prepare('SELECT id, tilstand FROM utboks').all() as { id: string; tilstand: string }[];
  const without = database
    .prepare(
      `SELECT v.id FROM varsel v WHERE v.slag = 'arbeidsliste.paaminnelse'
        AND (SELECT COUNT(*) FROM utboks u WHERE u.noekkel = 'varsel:' || v.id) <> 1`,
    )
    .all();
  database.close();
  expect(without).toEqual([]);
  const seen = (id: string): string[] =>
    smtp.mottatt.flatMap(({ mail }) => (mail.messageId === `<${id}@127.0.0.1>` ? [mail.text ?? ''] : []));
  const texts = rows.map(({ id }) => seen(id));
  return {
    tapt: rows.filter(({ id }) => seen(id).length === 0).map(({ id }) => id),
    umerket: rows.filter(({ tilstand }) => tilstand !== 'SENDT').map(({ id }) => id),
    ganger: texts.map(({ length }) => length),
    ulike: texts.filter((copies) => new Set(copies).size > 1).flat(),
  };
}

async function proev(gaps: readonly Gap[], forst?: string): Promise<Utfall> {
  const folder = mkdtempSync(join(tmpdir(), 'kp-utboks-'));
  const file = join(folder, 'kompetanseportal.db');
  const smtp = await Smtpmottak.start();
  try {
    const { token, oppgaver } = await klargjor(`sqlite:${file}`, gaps.length);
    const env = { SMTP_URL: smtp.url, SMTP_TIMEOUT_SECONDS: String(TIMEOUT_S) };
    const settings = { dataDir: folder, secret: SECRET, port: await findFreePort(), env, forst };
    for (const [nr, gap] of gaps.entries())
      await fall(settings, smtp, gap, (tjener) => paaminn(tjener, token, oppgaver[nr] ?? ''));
    await faaFred(settings, file);
    return gjorOpp(file, smtp);
  } finally {
    await smtp.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

it('faller tjeneren et sted mellom ønsket og kvitteringen, går ingen e-post tapt, og den som kommer to ganger, er den samme', async () => {
  const { tapt, umerket, ganger, ulike } = await proev(GAPS);
  expect({ tapt, umerket, ulike }).toEqual({ tapt: [], umerket: [], ulike: [] });
  // The fall after the mail was taken was hit: it came again.
  expect(Math.max(...ganger)).toBeGreaterThan(1);
});

it('prøven ser det når e-posten merkes som sendt før den er det (motprøve)', async () => {
  const { tapt } = await proev(['når raden er leid'], join(__dirname, 'kill/merk-foerst.cjs'));
  expect(tapt).toHaveLength(1);
});
