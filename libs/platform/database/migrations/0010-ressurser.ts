import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  type TableColumnOptions,
  type TableForeignKeyOptions,
} from 'typeorm';

/** Learning resources: their content and earlier content, the goals they help with, and the words they are found by. */
export class Ressurser0010 implements MigrationInterface {
  name = 'Ressurser1763769600010';

  async up(runner: QueryRunner): Promise<void> {
    const tables = [ressurs(), versjon(), maal(), ord(), vurdering(), favoritt(), lenkesjekk()];
    for (const table of tables) await runner.createTable(table);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only (ADR 0003).');
  }
}

const text = (name: string, isNullable = false): TableColumnOptions => ({ name, type: 'text', isNullable });
const integer = (name: string): TableColumnOptions => ({ name, type: 'integer' });
const key = (name: string, type = 'text'): TableColumnOptions => ({ name, type, isPrimary: true });
const oneOf = (table: string, column: string, ...values: string[]): { name: string; expression: string } => ({
  name: `chk_${table}_${column}`,
  expression: `${column} IN (${values.map((value) => `'${value}'`).join(', ')})`,
});
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

const ressurs = (): Table =>
  new Table({
    name: 'ressurs',
    columns: [
      ...[key('id'), text('type'), text('tittel'), text('tekst'), text('adresse', true), text('punkter')],
      ...[text('utgiver'), text('virksomhet_id', true), text('omraade', true), text('maalgruppe'), text('spraak')],
      ...[text('faglig_oppdatert'), text('neste_gjennomgang', true), text('tilstand'), integer('versjon')],
      ...[text('endret_av'), text('endret_tid')],
    ],
    checks: [
      oneOf('ressurs', 'type', 'LENKE', 'DOKUMENT', 'VIDEO', 'KURS', 'SJEKKLISTE'),
      oneOf('ressurs', 'utgiver', 'VIRKSOMHET', 'KONTOR', 'NASJONAL'),
      oneOf('ressurs', 'spraak', 'nb', 'nn', 'en'),
      oneOf('ressurs', 'tilstand', 'PUBLISERT', 'TRUKKET'),
      date('ressurs', 'faglig_oppdatert'),
      date('ressurs', 'neste_gjennomgang'),
    ],
    indices: [
      { name: 'ix_ressurs_virksomhet_id', columnNames: ['virksomhet_id'] },
      { name: 'ix_ressurs_faglig_oppdatert', columnNames: ['faglig_oppdatert', 'id'] },
    ],
    foreignKeys: [
      foreignKey('FK_8b193d49c4323ebb27c2354cf4f', 'virksomhet_id', 'virksomhet'),
      foreignKey('FK_f2fd8d2f5fbb2cc1724937ab57c', 'endret_av', 'bruker'),
    ],
  });

const versjon = (): Table =>
  new Table({
    name: 'ressurs_versjon',
    columns: [key('ressurs_id'), key('nummer', 'integer'), text('innhold'), text('endret_av'), text('endret_tid')],
    foreignKeys: [
      foreignKey('FK_813ed4b6be3bcbe35870f98fd19', 'ressurs_id', 'ressurs'),
      foreignKey('FK_b29ca9513d0cc406c30459d0bd4', 'endret_av', 'bruker'),
    ],
  });

const maal = (): Table =>
  new Table({
    name: 'ressurs_maal',
    columns: [key('ressurs_id'), key('katalog_kode'), key('kode')],
    indices: [{ name: 'ix_ressurs_maal_kode', columnNames: ['katalog_kode', 'kode'] }],
    foreignKeys: [foreignKey('FK_579e4243f4ffcfb88366efc74d3', 'ressurs_id', 'ressurs')],
  });

const ord = (): Table =>
  new Table({
    name: 'ressurs_ord',
    columns: [key('ressurs_id'), key('ord'), text('begynnelse'), text('stamme'), integer('vekt')],
    indices: [
      { name: 'ix_ressurs_ord_begynnelse', columnNames: ['begynnelse', 'ord', 'ressurs_id', 'vekt'] },
      { name: 'ix_ressurs_ord_stamme', columnNames: ['stamme', 'ressurs_id', 'vekt'] },
    ],
    foreignKeys: [foreignKey('FK_4c4df2983aeb02703bad7677ea6', 'ressurs_id', 'ressurs')],
  });

const vurdering = (): Table =>
  new Table({
    name: 'ressurs_vurdering',
    columns: [
      ...[key('ressurs_id'), key('bruker_id'), { name: 'nyttig', type: 'boolean' }],
      ...[text('kommentar', true), text('tid')],
    ],
    foreignKeys: [
      foreignKey('FK_17873f6a80b7a8fa887b252c049', 'ressurs_id', 'ressurs'),
      foreignKey('FK_62862880a47d75eff886642e43d', 'bruker_id', 'bruker'),
    ],
  });

const favoritt = (): Table =>
  new Table({
    name: 'ressurs_favoritt',
    columns: [key('bruker_id'), key('ressurs_id')],
    foreignKeys: [
      foreignKey('FK_c82e6dbc7a2a1fa4d6201704da9', 'bruker_id', 'bruker'),
      foreignKey('FK_02405a8a51dca368a1361bdcbc6', 'ressurs_id', 'ressurs'),
    ],
  });

const lenkesjekk = (): Table =>
  new Table({
    name: 'ressurs_lenkesjekk',
    columns: [
      ...[key('ressurs_id'), text('adresse'), text('utfall'), text('grunn', true), integer('feil_paa_rad')],
      ...[text('sjekket_tid', true), text('neste_tid')],
    ],
    checks: [oneOf('ressurs_lenkesjekk', 'utfall', 'USJEKKET', 'SVARER', 'BORTE', 'UTEN_SVAR')],
    indices: [{ name: 'ix_ressurs_lenkesjekk_neste_tid', columnNames: ['neste_tid'] }],
    foreignKeys: [foreignKey('FK_0bd7c4ad42c4007ce3c112ccf5e', 'ressurs_id', 'ressurs')],
  });
