import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  TableCheck,
  type TableColumnOptions,
  type TableForeignKeyOptions,
} from 'typeorm';

const oneOf = (column: string, values: readonly string[]): string =>
  `${column} IN (${values.map((value) => `'${value}'`).join(', ')})`;

const OPPGAVESLAG = [
  ...['BEKREFT_AKTIVITET', 'ANBEFAL_MAAL', 'GODKJENN_MAAL', 'SVAR_AKTIVITET', 'SVAR_MAAL', 'VURDER_FORSLAG'],
  ...['ATTESTER_PERIODE', 'SVAR_PERIODE', 'ATTESTER_FORDELING', 'SVAR_FORDELING'],
  ...['BEKREFT_TIDLIGERE', 'SVAR_TIDLIGERE'],
];
const VEDLEGGSLAG = ['AKTIVITET', 'TJENESTEPERIODE', 'MELDING', 'RESSURS', 'TIDLIGERE'];

/** Goals that a LIS reports as approved elsewhere, and how many of a plan were approved so. */
export class GodkjentTidligere0015 implements MigrationInterface {
  name = 'GodkjentTidligere1763769600014';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [melding(), maal(), hendelse()]) await runner.createTable(table);
    // TypeORM remembers tables by name, and the one before this has changed an index with SQL: read it anew.
    await runner.getTable('vedlegg');
    await runner.dropCheckConstraint('arbeidsoppgave', 'chk_arbeidsoppgave_slag');
    const slag = new TableCheck({ name: 'chk_arbeidsoppgave_slag', expression: oneOf('slag', OPPGAVESLAG) });
    await runner.createCheckConstraint('arbeidsoppgave', slag);
    const checks = [
      { name: 'chk_vedlegg_slag', expression: oneOf('slag', VEDLEGGSLAG) },
      { name: 'chk_vedlegg_bytes', expression: 'bytes > 0' },
    ].map((check) => new TableCheck(check));
    // Both at once: on SQLite the table is built anew, and a check that is carried over gets a parenthesis more.
    await runner.dropCheckConstraints('vedlegg', checks);
    await runner.createCheckConstraints('vedlegg', checks);
    await runner.query('ALTER TABLE fremdrift ADD COLUMN godkjent_tidligere integer NOT NULL DEFAULT 0');
    await runner.query(`UPDATE fremdrift SET godkjent_tidligere = (SELECT COUNT(*) FROM maal m
      WHERE m.maalplan_id = fremdrift.maalplan_id AND m.tilstand = 'GODKJENT' AND m.godkjent_tidligere)`);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only (ADR 0003).');
  }
}

const text = (name: string, isNullable = false): TableColumnOptions => ({ name, type: 'text', isNullable });
const integer = (name: string, isNullable = false): TableColumnOptions => ({ name, type: 'integer', isNullable });
const key = (name: string): TableColumnOptions => ({ name, type: 'text', isPrimary: true });
const date = (table: string): { name: string; expression: string } => ({
  name: `chk_${table}_dato`,
  expression: "dato LIKE '____-__-__'",
});
/** The names are those TypeORM derives from the entities, so that the drift test compares like with like. */
const foreignKey = (name: string, column: string, referencedTableName: string): TableForeignKeyOptions => ({
  name,
  columnNames: [column],
  referencedTableName,
  referencedColumnNames: ['id'],
});

const melding = (): Table =>
  new Table({
    name: 'tidligere_godkjenning',
    columns: [
      ...[key('id'), text('utdanningslop_id'), text('sendt_til'), text('tilstand'), text('dokument')],
      ...[
        text('dato', true),
        text('virksomhet', true),
        text('godkjenner', true),
        text('sendt_tid'),
        integer('versjon'),
      ],
    ],
    checks: [
      {
        name: 'chk_tidligere_godkjenning_tilstand',
        expression: oneOf('tilstand', ['SENDT', 'RETURNERT', 'TILBAKEKALT', 'AVGJORT']),
      },
      date('tidligere_godkjenning'),
    ],
    indices: [{ name: 'ix_tidligere_godkjenning_utdanningslop_id', columnNames: ['utdanningslop_id'] }],
    foreignKeys: [
      foreignKey('FK_5656d53ce7884b655b86e333125', 'utdanningslop_id', 'utdanningslop'),
      foreignKey('FK_d9cbbb11783d520bef41e634ea1', 'sendt_til', 'virksomhet'),
    ],
  });

const maal = (): Table =>
  new Table({
    name: 'tidligere_godkjenning_maal',
    columns: [
      ...[key('tidligere_id'), key('maal_id'), text('dato'), text('virksomhet'), text('godkjenner'), text('utfall')],
    ],
    checks: [
      {
        name: 'chk_tidligere_godkjenning_maal_utfall',
        expression: oneOf('utfall', ['VENTER', 'GODKJENT', 'RETURNERT']),
      },
      date('tidligere_godkjenning_maal'),
    ],
    indices: [{ name: 'ix_tidligere_godkjenning_maal_maal_id', columnNames: ['maal_id'] }],
    foreignKeys: [
      foreignKey('FK_54f9664ba098a32827094831cb9', 'tidligere_id', 'tidligere_godkjenning'),
      foreignKey('FK_3c60ed82e85e45f8264780b7914', 'maal_id', 'maal'),
    ],
  });

const hendelse = (): Table =>
  new Table({
    name: 'tidligere_hendelse',
    columns: [
      ...[key('id'), text('tidligere_id'), text('handling'), text('bruker_id'), text('rolle'), text('tekst', true)],
      ...[text('salt', true), integer('signatur_nr', true), text('tid'), integer('nr')],
    ],
    indices: [{ name: 'ix_tidligere_hendelse_tidligere_id', columnNames: ['tidligere_id'] }],
    foreignKeys: [
      foreignKey('FK_9acddd4652add0eb2bf525c3c3d', 'tidligere_id', 'tidligere_godkjenning'),
      foreignKey('FK_9c8f7934232ef9487efd5a1fa60', 'bruker_id', 'bruker'),
    ],
  });
