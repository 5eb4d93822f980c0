import { Injectable } from '@nestjs/common';
import { type Script, all, placeholders } from '@kp/platform/database/statement';

/** A row of the record that was signed, beside what stands in the log under its number. */
export interface SignertRad {
  readonly id: string;
  readonly signaturNr: number;
  readonly tekst: string | null;
  readonly salt: string | null;
  /** What was judged, where it must still stand as it did; null where it may have been changed or judged anew since. */
  readonly tittel: string | null;
  readonly beskrivelse: string | null;
  /** Canonical JSON of what was signed; null when the log has no such row, or it is about something else. */
  readonly innhold: string | null;
}

/** Something whose state is not what was last decided about it. */
export interface Tilstandsavvik {
  readonly hva: string;
  readonly id: string;
  readonly tilstand: string;
  /** What was last decided; null when nothing was. */
  readonly handling: string | null;
}

/** A confirmed entry is locked: its last signature is about what stands there now. */
const BEKREFTET = `LEFT JOIN laeringsaktivitet b ON b.id = r.aktivitet_id AND b.tilstand = 'BEKREFTET'
  AND NOT EXISTS (SELECT 1 FROM aktivitet_hendelse n WHERE n.aktivitet_id = r.aktivitet_id AND n.signatur_nr > r.signatur_nr)`;

/** The tables whose rows carry a number of the log, what they are about, and who acted. */
const SIGNED = {
  aktivitet_hendelse: { gjelder: 'laeringsaktivitet', id: 'aktivitet_id', hvem: 'r.bruker_id' },
  attestasjon: { gjelder: 'maal', id: 'maal_id', hvem: 'r.bruker_id' },
  overgang: { gjelder: 'maalplan', id: 'fra_maalplan_id', hvem: 'r.bruker_id' },
  tjenesteattest: { gjelder: 'tjenesteperiode', id: 'periode_id', hvem: 'r.bruker_id' },
  fordelingsattest: { gjelder: 'tjenestefordeling', id: 'fordeling_id', hvem: 'r.bruker_id' },
  tidligere_hendelse: { gjelder: 'tidligere_godkjenning', id: 'tidligere_id', hvem: 'r.bruker_id' },
  // One obtained outside the portal was signed by whoever entered it.
  anbefaling: { gjelder: 'maal', id: 'maal_id', hvem: 'COALESCE(r.registrert_av, r.bruker_id)' },
} as const;

export type Signerttabell = keyof typeof SIGNED;
export const SIGNERTE_TABELLER = Object.keys(SIGNED) as readonly Signerttabell[];

interface Utfall {
  readonly navn: string;
  readonly gjelder: string;
  readonly table: string;
  readonly tilstand: string;
  /** Acts after which the thing is in that state. */
  readonly inn: readonly string[];
  /** Acts after which it is not. */
  readonly ut: readonly string[];
}

const UTFALL: readonly Utfall[] = [
  {
    navn: 'mål',
    gjelder: 'maal',
    table: 'maal',
    tilstand: 'GODKJENT',
    inn: ['maal.godkjenn', 'maal.godkjennTidligere', 'maal.viderefoer'],
    ut: ['maal.returner', 'maal.trekkGodkjenning'],
  },
  {
    navn: 'aktivitet',
    gjelder: 'laeringsaktivitet',
    table: 'laeringsaktivitet',
    tilstand: 'BEKREFTET',
    inn: ['aktivitet.bekreft', 'aktivitet.markerUtfoert'],
    ut: ['aktivitet.returner', 'aktivitet.angre'],
  },
];

/** The record against the log: every signed row is in it with its words, and every decided state was decided. */
@Injectable()
export class SignatursporRepository {
  *listSignerte(tabell: Signerttabell, etterNr: number, antall: number): Script<SignertRad[]> {
    const { gjelder, id, hvem } = SIGNED[tabell];
    const [tittel, beskrivelse, join] =
      tabell === 'aktivitet_hendelse' ? ['b.tittel', 'b.tekst', BEKREFTET] : ['NULL', 'NULL', ''];
    const sql = `SELECT r.id, r.signatur_nr AS "signaturNr", r.tekst, r.salt, ${tittel} AS tittel,
        ${beskrivelse} AS beskrivelse, s.innhold FROM ${tabell} r ${join}
      LEFT JOIN signaturlogg s ON s.nr = r.signatur_nr AND s.gjelder = ? AND s.gjelder_id = r.${id} AND s.bruker_id = ${hvem}
      WHERE r.signatur_nr > ? ORDER BY r.signatur_nr LIMIT ?`;
    return yield* all<SignertRad>(sql, gjelder, etterNr, antall);
  }

  *listTilstandsavvik(): Script<Tilstandsavvik[]> {
    const found: Tilstandsavvik[] = [];
    for (const utfall of UTFALL) found.push(...(yield* this.listFor(utfall)));
    return found;
  }

  private *listFor({ navn, gjelder, table, tilstand, inn, ut }: Utfall): Script<Tilstandsavvik[]> {
    const last = `SELECT gjelder_id, MAX(nr) AS nr FROM signaturlogg
      WHERE gjelder = ? AND handling IN (${placeholders([...inn, ...ut])}) GROUP BY gjelder_id`;
    const decided = `s.handling IN (${placeholders(inn)})`;
    const sql = `SELECT t.id, t.tilstand, s.handling FROM ${table} t LEFT JOIN (${last}) x ON x.gjelder_id = t.id
      LEFT JOIN signaturlogg s ON s.nr = x.nr
      WHERE (t.tilstand = ? AND (s.handling IS NULL OR NOT ${decided})) OR (t.tilstand <> ? AND ${decided}) ORDER BY t.id`;
    const rows = yield* all<Omit<Tilstandsavvik, 'hva'>>(
      sql,
      gjelder,
      ...inn,
      ...ut,
      tilstand,
      ...inn,
      tilstand,
      ...inn,
    );
    return rows.map((row) => ({ ...row, hva: navn }));
  }
}
