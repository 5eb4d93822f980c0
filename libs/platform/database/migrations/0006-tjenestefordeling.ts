import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  TableCheck,
  type TableColumnOptions,
  type TableForeignKeyOptions,
} from 'typeorm';

const OPPGAVESLAG = [
  ...['BEKREFT_AKTIVITET', 'ANBEFAL_MAAL', 'GODKJENN_MAAL', 'SVAR_AKTIVITET', 'SVAR_MAAL', 'VURDER_FORSLAG'],
  ...['ATTESTER_PERIODE', 'SVAR_PERIODE', 'ATTESTER_FORDELING', 'SVAR_FORDELING'],
];

/** The LIS's own division of a day of more than 100 %, with its signed acts. */
export class Tjenestefordeling0006 implements MigrationInterface {
  name = 'Tjenestefordeling1763769600005';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [tjenestefordeling(), fordelingsattest()]) await runner.createTable(table);
    await runner.dropCheckConstraint('arbeidsoppgave', 'chk_arbeidsoppgave_slag');
    const expression = `slag IN (${OPPGAVESLAG.map((slag) => `'${slag}'`).join(', ')})`;
    await runner.createCheckConstraint(
      'arbeidsoppgave',
      new TableCheck({ name: 'chk_arbeidsoppgave_slag', expression }),
    );
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only (ADR 0003).');
  }
}

const text = (name: string, isNullable = false): TableColumnOptions => ({ name, type: 'text', isNullable });
const integer = (name: string): TableColumnOptions => ({ name, type: 'integer' });
const id: TableColumnOptions = { name: 'id', type: 'text', isPrimary: true };
const date = (table: string, column: string): { name: string; expression: string } => ({
  name: `chk_${table}_${column}`,
  expression: `${column} LIKE '____-__-__'`,
});
/** The names are those TypeORM derives from the entities, so that the drift test compares like with like. */
const foreignKey = (name: string, column: string, referencedTableName: string): TableForeignKeyOptions => ({
  name,
  columnNames: [column],
  referencedTableName,
  referencedColumnNames: ['id'],
});

const tjenestefordeling = (): Table =>
  new Table({
    name: 'tjenestefordeling',
    columns: [
      ...[id, text('utdanningslop_id'), text('virksomhet_id'), text('fra'), text('til', true), text('andeler')],
      ...[text('tilstand'), text('attestert_til', true), text('erstatter_id', true), text('begrunnelse', true)],
      ...[text('registrert_av'), text('registrert_tid'), text('endret_tid'), integer('versjon')],
    ],
    checks: [
      ...['fra', 'til', 'attestert_til'].map((column) => date('tjenestefordeling', column)),
      {
        name: 'chk_tjenestefordeling_tilstand',
        expression: "tilstand IN ('REGISTRERT', 'RETURNERT', 'ATTESTERT', 'ERSTATTET')",
      },
    ],
    indices: [{ name: 'ix_tjenestefordeling_utdanningslop_id', columnNames: ['utdanningslop_id'] }],
    foreignKeys: [
      foreignKey('FK_89a3d9afffd805dc81954e990f1', 'utdanningslop_id', 'utdanningslop'),
      foreignKey('FK_f94271757f0342b3856ad3d6f43', 'virksomhet_id', 'virksomhet'),
      foreignKey('FK_ecfc4609bb6f2b718e5a0ca3182', 'erstatter_id', 'tjenestefordeling'),
      foreignKey('FK_bc137217342bc99de82cd0f6397', 'registrert_av', 'bruker'),
    ],
  });

const fordelingsattest = (): Table =>
  new Table({
    name: 'fordelingsattest',
    columns: [
      ...[id, text('fordeling_id'), text('handling'), text('bruker_id'), text('rolle'), text('til_dato', true)],
      ...[text('tekst', true), text('salt', true), integer('signatur_nr'), text('tid'), integer('nr')],
    ],
    checks: [date('fordelingsattest', 'til_dato')],
    indices: [{ name: 'ix_fordelingsattest_fordeling_id', columnNames: ['fordeling_id'] }],
    foreignKeys: [
      foreignKey('FK_95eda3bf34e1762febf4a4d9663', 'fordeling_id', 'tjenestefordeling'),
      foreignKey('FK_ed847a6eccf789ee336ab241b92', 'bruker_id', 'bruker'),
    ],
  });
