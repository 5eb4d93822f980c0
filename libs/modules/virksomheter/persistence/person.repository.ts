import { Injectable } from '@nestjs/common';
import type { Rollenavn } from '@kp/kernel/rolle';
import { type Script, all, one, placeholders, run } from '@kp/platform/database/statement';

/** What a role may ask to know about a person. */
export interface Personfelter {
  readonly yrke: string | null;
  readonly hprNummer: string | null;
  readonly spesialitet: string | null;
  readonly spesialitetDato: string | null;
}

export interface PersonRad extends Personfelter {
  readonly id: string;
  readonly navn: string;
  readonly epost: string;
}

/** One person in one role; `aktivert` is that the person has chosen a password. */
export interface PersonIRolle extends PersonRad {
  readonly aktivert: boolean;
  readonly rolleId: string;
  readonly rolle: Rollenavn;
  readonly omraade: string | null;
  readonly fra: string;
  readonly til: string | null;
  readonly avsluttetTid: string | null;
  /** In the role of LIS: the newest utdanningsløp attached to the virksomhet. */
  readonly utdanningslopId: string | null;
}

const PERSON = `b.id, b.navn, b.epost, b.yrke, b.hpr_nummer AS "hprNummer", b.spesialitet,
  b.spesialitet_dato AS "spesialitetDato"`;
const ROLLE = `r.id AS "rolleId", r.rolle, r.omraade, r.fra, r.til, r.avsluttet_tid AS "avsluttetTid"`;
const AKTIVERT = `EXISTS (SELECT 1 FROM legitimasjon l WHERE l.bruker_id = b.id) AS aktivert`;

const LOP = `CASE WHEN r.rolle = 'LIS' THEN (SELECT u.id FROM utdanningslop u JOIN tilknytning t ON t.utdanningslop_id = u.id
  WHERE u.bruker_id = b.id AND t.virksomhet_id = r.virksomhet_id ORDER BY t.fra DESC, u.id LIMIT 1) END AS "utdanningslopId"`;

/** People and what they are in a virksomhet. */
@Injectable()
export class PersonRepository {
  *find(id: string): Script<PersonRad | undefined> {
    return yield* one<PersonRad>(`SELECT ${PERSON} FROM bruker b WHERE b.id = ?`, id);
  }

  *findByEpost(epost: string): Script<PersonRad | undefined> {
    return yield* one<PersonRad>(`SELECT ${PERSON} FROM bruker b WHERE b.epost = ?`, epost);
  }

  /** False when the address is taken, also by someone who was added at the same moment. */
  *add(person: PersonRad, opprettetTid: string): Script<boolean> {
    const sql = `INSERT INTO bruker (id, epost, navn, hpr_nummer, yrke, spesialitet, spesialitet_dato, opprettet_tid, versjon)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1) ON CONFLICT (epost) DO NOTHING`;
    const { id, epost, navn, hprNummer, yrke, spesialitet, spesialitetDato } = person;
    const result = yield* run(sql, id, epost, navn, hprNummer, yrke, spesialitet, spesialitetDato, opprettetTid);
    return result.affected === 1;
  }

  /** Fills in what is empty and leaves the rest. Also holds the row, so that two who give the same role stand in line. */
  *fillIn(id: string, f: Personfelter): Script<void> {
    const sql = `UPDATE bruker SET hpr_nummer = COALESCE(hpr_nummer, ?), yrke = COALESCE(yrke, ?),
      spesialitet = COALESCE(spesialitet, ?), spesialitet_dato = COALESCE(spesialitet_dato, ?), versjon = versjon + 1
      WHERE id = ?`;
    yield* run(sql, f.hprNummer, f.yrke, f.spesialitet, f.spesialitetDato, id);
  }

  /** Those who have asked for a new password and have not got in since: somebody must hand them a link. */
  *listPassordsporrere(now: string): Script<string[]> {
    const sql = `SELECT DISTINCT bruker_id AS id FROM engangslenke
      WHERE formaal = 'PASSORD' AND brukt_tid IS NULL AND utloper_tid > ?`;
    return (yield* all<{ id: string }>(sql, now)).map(({ id }) => id);
  }

  /** Everyone who has or had one of the roles in the virksomhet, or nationally when it is null. */
  *listInRoles(virksomhetId: string | null, names: readonly Rollenavn[]): Script<PersonIRolle[]> {
    const where = virksomhetId === null ? 'r.virksomhet_id IS NULL' : 'r.virksomhet_id = ?';
    const sql = `SELECT ${PERSON}, ${AKTIVERT}, ${ROLLE}, ${LOP} FROM rolle r JOIN bruker b ON b.id = r.bruker_id
      WHERE ${where} AND r.rolle IN (${placeholders(names)}) ORDER BY b.navn, b.id, r.fra, r.id`;
    const values = virksomhetId === null ? names : [virksomhetId, ...names];
    const rows = yield* all<Omit<PersonIRolle, 'aktivert'> & { aktivert: boolean | number }>(sql, ...values);
    return rows.map((row) => ({ ...row, aktivert: Boolean(row.aktivert) }));
  }
}
