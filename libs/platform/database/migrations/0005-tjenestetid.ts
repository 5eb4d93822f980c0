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
  ...['ATTESTER_PERIODE', 'SVAR_PERIODE'],
];

/** Service time: periods with their absence and their signed acts, rule sets by date, and what-if variants. */
export class Tjenestetid0005 implements MigrationInterface {
  name = 'Tjenestetid1763769600004';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [tjenesteperiode(), tjenestefravaer(), tjenesteattest(), regelsett(), tjenestevariant()]) {
      await runner.createTable(table);
    }
    // As text: TypeORM would build the SQLite table anew, and others refer to it.
    await runner.query('ALTER TABLE utdanningslop ADD COLUMN autorisert text');
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
const integer = (name: string, isNullable = false): TableColumnOptions => ({ name, type: 'integer', isNullable });
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

const tjenesteperiode = (): Table =>
  new Table({
    name: 'tjenesteperiode',
    columns: [
      ...[id, text('utdanningslop_id'), text('virksomhet_id'), text('arena_id', true), text('kategori')],
      ...[integer('stilling'), text('fra'), text('til', true), text('tilstand'), text('attestert_til', true)],
      ...[text('erstatter_id', true), text('begrunnelse', true), text('annet_sted_tittel', true)],
      ...[text('annet_sted_utsteder', true), text('annet_sted_dato', true), text('registrert_av')],
      ...[text('registrert_tid'), text('endret_tid'), integer('versjon')],
    ],
    checks: [
      ...['fra', 'til', 'attestert_til', 'annet_sted_dato'].map((column) => date('tjenesteperiode', column)),
      { name: 'chk_tjenesteperiode_stilling', expression: 'stilling BETWEEN 1 AND 10000' },
      {
        name: 'chk_tjenesteperiode_tilstand',
        expression: "tilstand IN ('REGISTRERT', 'RETURNERT', 'ATTESTERT', 'ERSTATTET')",
      },
    ],
    indices: [
      { name: 'ix_tjenesteperiode_utdanningslop_id', columnNames: ['utdanningslop_id'] },
      { name: 'ix_tjenesteperiode_virksomhet_id', columnNames: ['virksomhet_id'] },
    ],
    foreignKeys: [
      foreignKey('FK_a8354cd582bbf635fcd950e6489', 'utdanningslop_id', 'utdanningslop'),
      foreignKey('FK_7b1265dc1d82187bc32d32998e6', 'virksomhet_id', 'virksomhet'),
      foreignKey('FK_230fcc61a5ffdf4f42c298a48d3', 'arena_id', 'laeringsarena'),
      foreignKey('FK_6e7ae9cbd5699a68c3a4823c85f', 'erstatter_id', 'tjenesteperiode'),
      foreignKey('FK_df9fc9c34805f9588e28ba6ac71', 'registrert_av', 'bruker'),
    ],
  });

const tjenestefravaer = (): Table =>
  new Table({
    name: 'tjenestefravaer',
    columns: [
      ...[id, text('periode_id'), text('slag'), text('fra'), text('til', true), integer('grad')],
      integer('halvdager_satt', true),
    ],
    checks: [
      ...['fra', 'til'].map((column) => date('tjenestefravaer', column)),
      { name: 'chk_tjenestefravaer_grad', expression: 'grad BETWEEN 1 AND 100' },
      {
        name: 'chk_tjenestefravaer_slag',
        expression: "slag IN ('FERIE', 'KURS', 'ANNEN_UTDANNING', 'ANNET')",
      },
    ],
    indices: [{ name: 'ix_tjenestefravaer_periode_id', columnNames: ['periode_id'] }],
    foreignKeys: [foreignKey('FK_13ebab2a92dcb8d407288815e3a', 'periode_id', 'tjenesteperiode')],
  });

const tjenesteattest = (): Table =>
  new Table({
    name: 'tjenesteattest',
    columns: [
      ...[id, text('periode_id'), text('handling'), text('bruker_id'), text('rolle'), text('virksomhet_id')],
      ...[text('til_dato', true), integer('foreslaatte_halvdager', true), integer('satte_halvdager', true)],
      ...[text('tekst', true), text('salt', true), integer('signatur_nr', true), text('kontrollkode', true)],
      ...[text('tid'), integer('nr')],
    ],
    checks: [date('tjenesteattest', 'til_dato')],
    indices: [
      { name: 'ix_tjenesteattest_periode_id', columnNames: ['periode_id'] },
      { name: 'uq_tjenesteattest_kontrollkode', columnNames: ['kontrollkode'], isUnique: true },
    ],
    foreignKeys: [
      foreignKey('FK_edd23cb3a7f427714be322f20bb', 'periode_id', 'tjenesteperiode'),
      foreignKey('FK_559874fa0eca43239747ea14002', 'bruker_id', 'bruker'),
      foreignKey('FK_af6c8fec3e0c58178e746561a24', 'virksomhet_id', 'virksomhet'),
    ],
  });

const regelsett = (): Table =>
  new Table({
    name: 'regelsett',
    columns: [
      ...[id, text('kode'), integer('utgave'), text('status'), text('gyldig_fra'), text('innhold')],
      ...[text('laget_av', true), text('laget_tid'), text('publisert_av', true), text('publisert_tid', true)],
      integer('versjon'),
    ],
    checks: [
      date('regelsett', 'gyldig_fra'),
      { name: 'chk_regelsett_status', expression: "status IN ('UTKAST', 'PUBLISERT')" },
    ],
    indices: [{ name: 'uq_regelsett_kode', columnNames: ['kode', 'utgave'], isUnique: true }],
    foreignKeys: [
      foreignKey('FK_9f640447f1d9090a9e69aa0e417', 'laget_av', 'bruker'),
      foreignKey('FK_e64a8474b8ac72e32718fc4b88b', 'publisert_av', 'bruker'),
    ],
  });

const tjenestevariant = (): Table =>
  new Table({
    name: 'tjenestevariant',
    columns: [id, text('utdanningslop_id'), text('navn'), text('endringer'), text('laget_tid')],
    indices: [{ name: 'ix_tjenestevariant_utdanningslop_id', columnNames: ['utdanningslop_id'] }],
    foreignKeys: [foreignKey('FK_caf7187899985f43abda88107e7', 'utdanningslop_id', 'utdanningslop')],
  });
