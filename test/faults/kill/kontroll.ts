import Sqlite from 'better-sqlite3';
import { findFault } from '../../../libs/modules/revisjon/application/kontroll';
import { FIRST_PREVIOUS } from '../../../libs/modules/revisjon/domain/leaf';
import type { SignaturRad } from '../../../libs/modules/revisjon/persistence/signaturlogg.repository';
import type { Handling, Lovet, Samlet } from './klient';

type Row = Record<string, unknown>;

/**
 * What each table must say about the others when nothing is half done. Each question finds rows that disagree; it asks
 * the tables themselves and knows nothing of the code that wrote them.
 */
const SPOERSMAAL: Readonly<Record<string, string>> = {
  'et godkjent mål uten nettopp én godkjenning i historikken': `
    SELECT m.id FROM maal m WHERE (m.tilstand = 'GODKJENT') <>
      ((SELECT COUNT(*) FROM attestasjon a WHERE a.maal_id = m.id AND a.handling = 'godkjenn') = 1)`,
  'en godkjenning i historikken uten sin rad i signaturloggen': `
    SELECT a.id FROM attestasjon a WHERE a.handling = 'godkjenn' AND NOT EXISTS (SELECT 1 FROM signaturlogg s
      WHERE s.nr = a.signatur_nr AND s.handling = 'maal.godkjenn' AND s.gjelder_id = a.maal_id AND s.bruker_id = a.bruker_id)`,
  'en rad i signaturloggen uten det den gjelder': `
    SELECT s.nr FROM signaturlogg s WHERE NOT EXISTS (SELECT 1 FROM attestasjon a WHERE a.signatur_nr = s.nr)
      AND NOT EXISTS (SELECT 1 FROM aktivitet_hendelse h WHERE h.signatur_nr = s.nr)`,
  'en anbefaling som er gitt uten sin rad i signaturloggen': `
    SELECT a.id FROM anbefaling a WHERE (a.tilstand = 'VENTER') = EXISTS (SELECT 1 FROM signaturlogg s
      WHERE s.nr = a.signatur_nr AND s.handling = 'maal.anbefal' AND s.gjelder_id = a.maal_id AND s.bruker_id = a.bruker_id)`,
  'et mål som har begge anbefalingene uten å være kommet videre, eller omvendt': `
    SELECT m.id FROM maal m WHERE (m.tilstand IN ('TIL_GODKJENNING', 'GODKJENT')) <>
      ((SELECT COUNT(*) FROM anbefaling a WHERE a.maal_id = m.id AND a.runde = m.runde AND a.tilstand = 'ANBEFALT') = 2)`,
  'en anbefaling som ventes uten å ligge i arbeidslisten, eller omvendt': `
    SELECT a.id FROM anbefaling a WHERE (a.tilstand = 'VENTER') <> EXISTS (SELECT 1 FROM arbeidsoppgave o
      WHERE o.gjelder_id = a.maal_id AND o.slag = 'ANBEFAL_MAAL' AND o.bruker_id = a.bruker_id AND o.ferdig_tid IS NULL)`,
  'et mål til godkjenning uten nettopp én oppgave hos leder, eller omvendt': `
    SELECT m.id FROM maal m WHERE (m.tilstand = 'TIL_GODKJENNING') <> ((SELECT COUNT(*) FROM arbeidsoppgave o
      WHERE o.gjelder_id = m.id AND o.slag = 'GODKJENN_MAAL' AND o.ferdig_tid IS NULL) = 1)`,
  'en godkjenning uten nettopp ett varsel til legen': `
    SELECT m.id FROM maal m JOIN utdanningslop u ON u.id = m.utdanningslop_id WHERE (m.tilstand = 'GODKJENT') <>
      ((SELECT COUNT(*) FROM varsel v WHERE v.slag = 'maal.godkjent' AND v.bruker_id = u.bruker_id
        AND v.lenke = '/maal/' || m.id) = 1)`,
  'en bekreftet aktivitet uten sin signatur, sin hendelse eller sitt varsel, eller omvendt': `
    SELECT l.id FROM laeringsaktivitet l WHERE (l.tilstand = 'BEKREFTET') <> ((SELECT COUNT(*) FROM aktivitet_hendelse h
      JOIN signaturlogg s ON s.nr = h.signatur_nr AND s.gjelder_id = l.id AND s.handling = 'aktivitet.bekreft'
      JOIN varsel v ON v.slag = 'aktivitet.bekreftet' AND v.lenke = '/aktiviteter/' || l.id
      WHERE h.aktivitet_id = l.id AND h.handling = 'bekreft') = 1)`,
  'en sendt aktivitet uten nettopp én oppgave hos den som er spurt, eller omvendt': `
    SELECT l.id FROM laeringsaktivitet l WHERE (l.tilstand = 'SENDT') <> ((SELECT COUNT(*) FROM arbeidsoppgave o
      WHERE o.gjelder_id = l.id AND o.bruker_id = l.bedt_bruker_id AND o.ferdig_tid IS NULL) = 1)`,
  'fremdrift som ikke er det målene sier': `
    SELECT f.maalplan_id FROM fremdrift f WHERE (f.antall, f.ikke_paabegynt, f.paabegynt, f.til_anbefaling, f.til_godkjenning,
      f.returnert, f.godkjent) <> (SELECT COUNT(*), SUM(tilstand = 'IKKE_PAABEGYNT'), SUM(tilstand = 'PAABEGYNT'),
      SUM(tilstand = 'TIL_ANBEFALING'), SUM(tilstand = 'TIL_GODKJENNING'), SUM(tilstand = 'RETURNERT'), SUM(tilstand = 'GODKJENT')
      FROM maal m WHERE m.maalplan_id = f.maalplan_id)`,
  'antall aktiviteter på et mål som ikke er det aktivitetene sier': `
    SELECT m.id FROM maal m WHERE (m.aktiviteter, m.bekreftede) <> (SELECT COUNT(*), COALESCE(SUM(l.tilstand = 'BEKREFTET'), 0)
      FROM aktivitet_maal am JOIN laeringsaktivitet l ON l.id = am.aktivitet_id WHERE am.maal_id = m.id AND NOT l.privat)`,
};

/** How to see that an act somebody was told of is there, exactly once. */
const FINNES: Readonly<Record<Handling, string>> = {
  bekreft: `SELECT COUNT(*) AS n FROM signaturlogg s JOIN laeringsaktivitet l ON l.id = s.gjelder_id
    WHERE s.gjelder_id = :aktivitetId AND s.handling = 'aktivitet.bekreft' AND l.tilstand = 'BEKREFTET'`,
  send: `SELECT COUNT(*) AS n FROM attestasjon WHERE maal_id = :maalId AND handling = 'sendTilVurdering'`,
  anbefalSupervisor: `SELECT COUNT(*) AS n FROM anbefaling WHERE maal_id = :maalId AND rolle = 'SUPERVISOR' AND tilstand = 'ANBEFALT'`,
  anbefalVeileder: `SELECT COUNT(*) AS n FROM anbefaling WHERE maal_id = :maalId AND rolle = 'VEILEDER' AND tilstand = 'ANBEFALT'`,
  godkjenn: `SELECT COUNT(*) AS n FROM maal m JOIN attestasjon a ON a.maal_id = m.id AND a.handling = 'godkjenn'
    WHERE m.id = :maalId AND m.tilstand = 'GODKJENT'`,
};

/** Everything that is wrong with a database after a fall; empty when it is whole. */
export function finnFeil(file: string, lovet: readonly Lovet[], samlet: readonly Samlet[] = []): string[] {
  const database = new Sqlite(file);
  try {
    return [
      ...integrity(database),
      ...Object.entries(SPOERSMAAL).flatMap(([hva, sql]) =>
        (database.prepare(sql).all() as Row[]).map((row) => `${hva}: ${JSON.stringify(row)}`),
      ),
      ...lovet.flatMap((promise) => missing(database, promise)),
      ...samlet.flatMap((bunch) => halfDone(database, bunch)),
      ...chain(database),
    ];
  } finally {
    database.close();
  }
}

function integrity(database: Sqlite.Database): string[] {
  const faults = (database.pragma('integrity_check') as { integrity_check: string }[]).map(
    (row) => row.integrity_check,
  );
  const orphans = database.pragma('foreign_key_check') as Row[];
  return [
    ...faults.filter((text) => text !== 'ok'),
    ...orphans.map((row) => `peker på noe som ikke finnes: ${JSON.stringify(row)}`),
  ];
}

function missing(database: Sqlite.Database, { handling, sak, key }: Lovet): string[] {
  const { n } = database.prepare(FINNES[handling]).get(sak) as { n: number };
  const remembered = database.prepare('SELECT COUNT(*) AS n FROM idempotens WHERE nokkel = ?').get(key) as {
    n: number;
  };
  const named = `${handling} på mål ${sak.maalId}`;
  return [
    ...(n === 1 ? [] : [`${named}: lovet én gang, finnes ${String(n)}`]),
    ...(remembered.n === 1 ? [] : [`${named}: svaret er glemt`]),
  ];
}

/** What was asked for with one signature is done for all of them, with its answer remembered, or for none. */
function halfDone(database: Sqlite.Database, { handling, saker, key }: Samlet): string[] {
  const done = saker.filter((sak) => (database.prepare(FINNES[handling]).get(sak) as { n: number }).n > 0).length;
  const { n } = database.prepare('SELECT COUNT(*) AS n FROM idempotens WHERE nokkel = ?').get(key) as { n: number };
  return done === n * saker.length ? [] : [`${handling} samlet: ${String(done)} av ${String(saker.length)} er gjort`];
}

function chain(database: Sqlite.Database): string[] {
  const sql = `SELECT nr, tid, handling, bruker_id AS brukerId, rolle, virksomhet_id AS virksomhetId, gjelder, gjelder_id AS gjelderId,
    utdanningslop_id AS utdanningslopId, innhold, leaf_hash AS leafHash, forrige_hash AS forrigeHash FROM signaturlogg ORDER BY nr`;
  let [nr, previous] = [0, FIRST_PREVIOUS];
  for (const row of database.prepare(sql).all() as SignaturRad[]) {
    const fault = findFault(row, nr + 1, previous);
    if (fault) return [`signaturloggen: ${fault}`];
    [nr, previous] = [row.nr, row.leafHash];
  }
  return [];
}

/** How many signatures there are. */
export function tellSignaturer(file: string): number {
  const database = new Sqlite(file, { readonly: true });
  const { n } = database.prepare('SELECT COUNT(*) AS n FROM signaturlogg').get() as { n: number };
  database.close();
  return n;
}
