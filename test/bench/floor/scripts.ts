import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** A statement and its values; the runner of each database says what comes back. */
export interface Setning {
  readonly sql: string;
  readonly params: readonly (string | number | null | undefined)[];
}
export type Rader = Record<string, string | number | null | undefined>[];
export type Skript = Generator<Setning, unknown, Rader>;

/** What a decision read on its way. */
type Bevis = Generator<Setning, { sak: Rader[number]; anbefalinger: Rader }, Rader>;

export interface Inn {
  readonly brukerId: string;
  readonly id: string;
  readonly nokkel: string;
  readonly versjon: number;
  readonly body: Record<string, unknown>;
}

const sql = (text: string, ...params: (string | number | null)[]): Setning => ({ sql: text, params });

const MAAL = `SELECT m.id, m.maalplan_id AS "maalplanId", l.kode, l.tittel, l.kategori, m.tilstand,
  m.tilstand_siden AS "tilstandSiden", m.godkjent_tidligere AS "godkjentTidligere", m.aktiviteter, m.bekreftede
  FROM maal m JOIN laeringsmaal l ON l.id = m.laeringsmaal_id WHERE m.utdanningslop_id = ? ORDER BY l.katalogversjon_id, l.rekkefolge`;
const PLANER = `SELECT p.id, p.katalog_kode AS "katalogKode", p.navn, f.antall, f.ikke_paabegynt AS "ikkePaabegynt", f.paabegynt,
  f.til_anbefaling AS "tilAnbefaling", f.til_godkjenning AS "tilGodkjenning", f.returnert, f.godkjent
  FROM maalplan p JOIN fremdrift f ON f.maalplan_id = p.id WHERE p.utdanningslop_id = ?`;

export function* egneMaal({ id }: Inn): Skript {
  return { maal: yield sql(MAAL, id), maalplaner: yield sql(PLANER, id) };
}

const INNSYN =
  'INSERT INTO innsynslogg (tid, bruker_id, rolle, virksomhet_id, gjelder_bruker_id, hva, detalj) VALUES (?, ?, ?, ?, NULL, ?, ?)';

const OPPGAVER = `SELECT o.id, o.slag, o.gjelder_id AS "gjelderId", o.rolle, o.virksomhet_id AS "virksomhetId", v.navn AS virksomhet,
  o.lis_id AS "lisId", b.navn AS lis, o.utdanningslop_id AS "utdanningslopId", o.tittel, o.detalj, o.siden_tid AS "sidenTid"
  FROM arbeidsoppgave o JOIN bruker b ON b.id = o.lis_id LEFT JOIN virksomhet v ON v.id = o.virksomhet_id
  WHERE o.bruker_id = ? AND o.ferdig_tid IS NULL ORDER BY o.siden_tid, o.id`;

export function* arbeidsliste({ brukerId }: Inn): Skript {
  const oppgaver = yield sql(OPPGAVER, brukerId);
  const first = oppgaver[0];
  yield sql(INNSYN, naa(), brukerId, first?.rolle ?? '', first?.virksomhetId ?? null, 'arbeidsliste', null);
  return { oppgaver };
}

const TILKNYTTET = `SELECT u.id AS "utdanningslopId", u.bruker_id AS "lisId", b.navn AS lis, u.spesialitet, u.startdato,
  u.planlagt_slutt AS "planlagtSlutt", u.siste_aktivitet_tid AS "sisteAktivitet", v.navn AS veileder, l.navn AS leder
  FROM tilknytning t JOIN utdanningslop u ON u.id = t.utdanningslop_id JOIN bruker b ON b.id = u.bruker_id
  LEFT JOIN bruker v ON v.id = t.veileder_id LEFT JOIN bruker l ON l.id = t.leder_id
  WHERE t.virksomhet_id = ? AND t.til IS NULL ORDER BY b.navn, u.id`;
const I_STEDET = '(SELECT t.utdanningslop_id FROM tilknytning t WHERE t.virksomhet_id = ? AND t.til IS NULL)';
const STEDETS_PLANER = `SELECT p.utdanningslop_id AS lop, p.navn, p.katalog_kode AS kode, f.antall, f.ikke_paabegynt AS "ikkePaabegynt",
  f.paabegynt, f.til_anbefaling AS "tilAnbefaling", f.til_godkjenning AS "tilGodkjenning", f.returnert, f.godkjent
  FROM maalplan p JOIN fremdrift f ON f.maalplan_id = p.id WHERE p.utdanningslop_id IN ${I_STEDET}`;
const STEDETS_VENTENDE = `SELECT o.utdanningslop_id AS lop, COUNT(*) AS venter, MIN(o.siden_tid) AS eldste
  FROM utdanningslop u JOIN arbeidsoppgave o ON o.lis_id = u.bruker_id AND o.utdanningslop_id = u.id
  WHERE o.ferdig_tid IS NULL AND o.rolle <> 'LIS' AND u.id IN ${I_STEDET} GROUP BY o.utdanningslop_id`;
const STEDETS_PERMISJONER = `SELECT utdanningslop_id AS lop, fra, til FROM permisjon WHERE utdanningslop_id IN ${I_STEDET}`;

export function* oversikt({ brukerId, id }: Inn): Skript {
  const rader = yield sql(TILKNYTTET, id);
  const planer = gruppert(yield sql(STEDETS_PLANER, id));
  const venter = new Map([...gruppert(yield sql(STEDETS_VENTENDE, id))].map(([lop, rader]) => [lop, rader[0]]));
  const permisjoner = gruppert(yield sql(STEDETS_PERMISJONER, id));
  yield sql(INNSYN, naa(), brukerId, 'LEDER', id, 'oversikt', 'skjerm');
  return {
    rader: rader.map((rad) => ({
      ...rad,
      ...{ maalplaner: planer.get(rad.utdanningslopId ?? ''), venter: venter.get(rad.utdanningslopId ?? '') },
      permisjoner: permisjoner.get(rad.utdanningslopId ?? ''),
    })),
  };
}

export function* nasjonalt(): Skript {
  return {
    spesialiteter:
      yield sql(`SELECT u.spesialitet, COUNT(DISTINCT u.id) AS lis, SUM(f.antall) AS "maalAntall", SUM(f.godkjent) AS "maalGodkjent"
      FROM utdanningslop u JOIN fremdrift f ON f.utdanningslop_id = u.id WHERE u.status = 'AKTIV' GROUP BY u.spesialitet`),
    ustartede: yield sql(`SELECT u.spesialitet, COUNT(*) AS antall FROM utdanningslop u
      WHERE u.status = 'AKTIV' AND u.forste_aktivitet_tid IS NULL GROUP BY u.spesialitet`),
    permisjon: yield sql(`SELECT u.spesialitet, COUNT(DISTINCT u.id) AS antall FROM permisjon p
      JOIN utdanningslop u ON u.id = p.utdanningslop_id WHERE p.til IS NULL GROUP BY u.spesialitet`),
    fylker:
      yield sql(`SELECT v.fylke, COUNT(DISTINCT u.bruker_id) AS lis FROM tilknytning t JOIN utdanningslop u ON u.id = t.utdanningslop_id
      JOIN virksomhet v ON v.id = t.virksomhet_id WHERE u.status = 'AKTIV' AND t.ansvarlig AND t.til IS NULL GROUP BY v.fylke`),
  };
}

const IDEMPOTENS = 'INSERT INTO idempotens (nokkel, bruker_id, innhold_hash, svar, tid) VALUES (?, ?, ?, ?, ?)';

/** What the answer names: the goals and the LIS. */
const NEVNT = `SELECT m.id, l.kode, l.tittel, m.tilstand, b.navn AS lis FROM maal m JOIN laeringsmaal l ON l.id = m.laeringsmaal_id
  JOIN bruker b ON b.id = ? WHERE m.id IN (#)`;

export function* loggAktivitet({ brukerId, id: lop, nokkel, body }: Inn): Skript {
  const [tid, id] = [naa(), randomUUID()];
  const { type, tekst, fra, maalIder } = body as { type: string; tekst: string; fra: string; maalIder: string[] };
  yield sql('UPDATE utdanningslop SET siste_aktivitet_tid = ? WHERE id = ?', tid, lop);
  yield sql(
    `INSERT INTO laeringsaktivitet (id, utdanningslop_id, bruker_id, type, tittel, tekst, fra, privat, tilstand, merket_av_leder, opprettet_tid, endret_tid, versjon)
      VALUES (?, ?, ?, ?, ?, ?, ?, FALSE, 'UTKAST', FALSE, ?, ?, 1)`,
    ...[id, lop, brukerId, type, tekst.slice(0, 60), tekst, fra, tid, tid],
  );
  for (const maal of maalIder)
    yield sql('INSERT INTO aktivitet_maal (aktivitet_id, maal_id, stjerne) VALUES (?, ?, FALSE)', id, maal);
  const maal = yield sql(NEVNT.replace('#', maalIder.map(() => '?').join(', ')), brukerId, ...maalIder);
  const svar = { aktivitet: { id, lop, type, tekst, fra, maal, tilstand: 'UTKAST', tid, versjon: 1 } };
  yield sql(IDEMPOTENS, nokkel, brukerId, sha256(JSON.stringify(body)), JSON.stringify(svar), tid);
  return svar;
}

const SAK = `SELECT m.id, m.maalplan_id AS "maalplanId", m.utdanningslop_id AS lop, l.kode, l.tittel, m.tilstand, m.runde, m.versjon,
  u.bruker_id AS "lisId" FROM maal m JOIN laeringsmaal l ON l.id = m.laeringsmaal_id JOIN utdanningslop u ON u.id = m.utdanningslop_id WHERE m.id = ?`;
const STEDET =
  "SELECT virksomhet_id AS id FROM attestasjon WHERE maal_id = ? AND runde = ? AND handling = 'sendTilVurdering'";
const ATTESTASJON = `INSERT INTO attestasjon (id, maal_id, runde, handling, bruker_id, rolle, virksomhet_id, tekst, salt, signatur_nr,
  samme_person, tid, nr) VALUES (?, ?, ?, 'godkjenn', ?, 'LEDER', ?, ?, ?, ?, FALSE, ?, 4)`;
const LOGG = `INSERT INTO signaturlogg (nr, tid, handling, bruker_id, rolle, virksomhet_id, gjelder, gjelder_id, utdanningslop_id, innhold, leaf_hash, forrige_hash)
  VALUES (?, ?, 'maal.godkjenn', ?, 'LEDER', ?, 'maal', ?, ?, ?, ?, ?)`;

/** The same rows as a leder's approval leaves behind, without asking who the leder is. */
function* attester({ brukerId, id, versjon, body }: Omit<Inn, 'nokkel'>): Bevis {
  const tid = naa();
  // The comment may be erased later: the log holds only what binds it.
  const kommentar = String(body.kommentar);
  const salt = randomBytes(16).toString('hex');
  const bundet = sha256(salt + kommentar);
  const [sak] = yield sql(SAK, id);
  if (sak?.versjon !== versjon) throw new Error('An older version.');
  const { runde, maalplanId, lop, lisId, kode } = sak as { runde: number } & Record<string, string>;
  const stedet = (yield sql(STEDET, id, runde))[0]?.id ?? null;
  const anbefalinger = yield sql('SELECT * FROM anbefaling WHERE maal_id = ? AND runde = ?', id, runde);
  yield sql(
    "UPDATE maal SET tilstand = 'GODKJENT', tilstand_siden = ?, versjon = versjon + 1 WHERE id = ? AND versjon = ?",
    tid,
    id,
    versjon,
  );
  yield sql(
    'UPDATE fremdrift SET til_godkjenning = til_godkjenning - 1, godkjent = godkjent + 1 WHERE maalplan_id = ?',
    maalplanId ?? '',
  );
  yield sql('UPDATE arbeidsoppgave SET ferdig_tid = ? WHERE gjelder_id = ? AND ferdig_tid IS NULL', tid, id);
  const varsel = [
    randomUUID(),
    lisId ?? '',
    'maal.godkjent',
    JSON.stringify({ kode, avId: brukerId }),
    `/maal/${id}`,
    tid,
  ];
  yield sql(
    'INSERT INTO varsel (id, bruker_id, slag, parametere, lenke, opprettet_tid) VALUES (?, ?, ?, ?, ?, ?)',
    ...varsel,
  );
  const [last] = yield sql('SELECT nr, leaf_hash AS hash FROM signaturlogg ORDER BY nr DESC LIMIT 1');
  const nr = Number(last?.nr ?? 0) + 1;
  const forrige = String(last?.hash ?? '0'.repeat(64));
  const stjerner = (yield sql('SELECT aktivitet_id AS id FROM aktivitet_maal WHERE maal_id = ? AND stjerne', id)).map(
    (rad) => rad.id,
  );
  const innhold = JSON.stringify({
    ...{ brukerId, forrigeHash: forrige, gjelder: 'maal', gjelderId: id, handling: 'maal.godkjenn' },
    innhold: { anbefalinger: anbefalinger.map((a) => a.id), kode, runde, stjerner, tekst: bundet, versjon },
    ...{ nr, rolle: 'LEDER', tid, utdanningslopId: lop, virksomhetId: stedet },
  });
  yield sql(LOGG, nr, tid, brukerId, stedet, id, lop ?? '', innhold, sha256(`\0${innhold}`), forrige);
  yield sql(ATTESTASJON, randomUUID(), id, runde, brukerId, stedet, kommentar, salt, nr, tid);
  return { sak, anbefalinger };
}

export function* godkjenn({ brukerId, id, nokkel, versjon, body }: Inn): Skript {
  const { sak, anbefalinger } = yield* attester({ brukerId, id, versjon, body });
  const aktiviteter = yield sql(
    'SELECT a.* FROM aktivitet_maal am JOIN laeringsaktivitet a ON a.id = am.aktivitet_id WHERE am.maal_id = ? ORDER BY a.fra DESC',
    id,
  );
  const historikk = yield sql('SELECT * FROM attestasjon WHERE maal_id = ? ORDER BY nr DESC', id);
  const svar = { ...sak, tilstand: 'GODKJENT', versjon: versjon + 1, anbefalinger, aktiviteter, historikk };
  yield sql(IDEMPOTENS, nokkel, brukerId, sha256(id), JSON.stringify(svar), naa());
  return svar;
}

export function* godkjennTjue({ brukerId, nokkel, body }: Inn): Skript {
  const { saker } = body as { saker: { oppgaveId: string; versjon: number }[] };
  for (const { oppgaveId, versjon } of saker) {
    const [oppgave] = yield sql('SELECT gjelder_id AS id FROM arbeidsoppgave WHERE id = ?', oppgaveId);
    yield* attester({ brukerId, id: String(oppgave?.id), versjon, body });
  }
  const svar = { antall: saker.length };
  yield sql(IDEMPOTENS, nokkel, brukerId, sha256(JSON.stringify(body)), JSON.stringify(svar), naa());
  return svar;
}

/** By utdanningsløp, which is then left out: the portal does not send it with each row either. */
function gruppert(rader: Rader): Map<Rader[number][string], Rader> {
  const grupper = new Map<Rader[number][string], Rader>();
  for (const rad of rader) {
    const gruppe = grupper.get(rad.lop);
    if (gruppe) gruppe.push(rad);
    else grupper.set(rad.lop, [rad]);
    rad.lop = undefined;
  }
  return grupper;
}

const naa = (): string => new Date().toISOString();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
