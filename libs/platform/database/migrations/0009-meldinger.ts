import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  type TableColumnOptions,
  type TableForeignKeyOptions,
} from 'typeorm';

/** Threads with their parties, what has reached whom, and announcements to an audience. */
export class Meldinger0009 implements MigrationInterface {
  name = 'Meldinger1763769600009';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [traad(), part(), leser(), melding(), kunngjoering(), mottaker()]) {
      await runner.createTable(table);
    }
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only (ADR 0003).');
  }
}

const text = (name: string, isNullable = false): TableColumnOptions => ({ name, type: 'text', isNullable });
const integer = (name: string, isNullable = false): TableColumnOptions => ({ name, type: 'integer', isNullable });
const boolean = (name: string): TableColumnOptions => ({ name, type: 'boolean' });
const key = (name: string, type = 'text'): TableColumnOptions => ({ name, type, isPrimary: true });
/** The names are those TypeORM derives from the entities, so that the drift test compares like with like. */
const foreignKey = (name: string, column: string, referencedTableName: string): TableForeignKeyOptions => ({
  name,
  columnNames: [column],
  referencedTableName,
  referencedColumnNames: ['id'],
});

const traad = (): Table =>
  new Table({
    name: 'meldingstraad',
    columns: [
      ...[key('id'), text('emne'), text('om_slag', true), text('om_id', true), text('om_tittel', true)],
      ...[text('utdanningslop_id', true), text('opprettet_av'), text('opprettet_tid')],
      ...[integer('siste_nr'), text('soeketekst')],
    ],
    checks: [{ name: 'chk_meldingstraad_om_slag', expression: "om_slag IN ('MAAL', 'AKTIVITET', 'TJENESTEPERIODE')" }],
    indices: [
      { name: 'ix_meldingstraad_utdanningslop_id', columnNames: ['utdanningslop_id'] },
      { name: 'ix_meldingstraad_om_id', columnNames: ['om_id'] },
    ],
    foreignKeys: [
      foreignKey('FK_30bcc589987aa9a5d94cf660626', 'utdanningslop_id', 'utdanningslop'),
      foreignKey('FK_23721abb8189faf8708242cf504', 'opprettet_av', 'bruker'),
    ],
  });

const part = (): Table =>
  new Table({
    name: 'meldingstraad_part',
    columns: [
      ...[key('traad_id'), key('noekkel'), text('rolle'), text('bruker_id', true), text('virksomhet_id', true)],
      ...[text('omraade', true), integer('siste_nr'), text('siste_tid'), text('sluttet_tid', true)],
    ],
    checks: [
      {
        name: 'chk_meldingstraad_part_rolle',
        expression:
          "rolle IN ('LIS', 'VEILEDER', 'SUPERVISOR', 'LEDER', 'ALIS_KONTOR', 'STATSFORVALTER', 'HELSEDIREKTORATET')",
      },
    ],
    indices: [{ name: 'ix_meldingstraad_part_noekkel', columnNames: ['noekkel', 'siste_tid', 'traad_id'] }],
    foreignKeys: [
      foreignKey('FK_dbe22c10927480e987e3561e51a', 'traad_id', 'meldingstraad'),
      foreignKey('FK_3396a4293dc67b0a08f8aa16af8', 'bruker_id', 'bruker'),
      foreignKey('FK_f66e550568a8bb0187fe6482178', 'virksomhet_id', 'virksomhet'),
    ],
  });

const leser = (): Table =>
  new Table({
    name: 'meldingstraad_leser',
    columns: [
      ...[key('traad_id'), key('bruker_id'), key('fra_nr', 'integer'), integer('siste_nr'), text('siste_tid')],
      ...[integer('lest_nr'), boolean('dempet')],
    ],
    indices: [
      { name: 'ix_meldingstraad_leser_bruker_id', columnNames: ['bruker_id', 'siste_tid', 'traad_id'] },
      {
        name: 'ix_meldingstraad_leser_ulest',
        columnNames: ['bruker_id', 'dempet'],
        where: '"siste_nr" > "lest_nr"',
      },
    ],
    foreignKeys: [
      foreignKey('FK_8fa9221c6bc4913d6a2e43b255e', 'traad_id', 'meldingstraad'),
      foreignKey('FK_ef15fa905bfc050ef2b23d5fe06', 'bruker_id', 'bruker'),
    ],
  });

const melding = (): Table =>
  new Table({
    name: 'melding',
    columns: [
      ...[key('id'), text('traad_id'), integer('nr'), text('avsender_id'), text('avsender_rolle')],
      ...[text('virksomhet_id', true), text('tekst'), integer('retter_nr', true), text('tid'), text('soeketekst')],
    ],
    indices: [
      { name: 'uq_melding_traad_id', columnNames: ['traad_id', 'nr'], isUnique: true },
      { name: 'ix_melding_avsender_id', columnNames: ['avsender_id'] },
    ],
    foreignKeys: [
      foreignKey('FK_527118909928589cabb9591d945', 'traad_id', 'meldingstraad'),
      foreignKey('FK_2bcc5366c759d4c9ae81e389f1d', 'avsender_id', 'bruker'),
      foreignKey('FK_7bb766bf22927fddb69aeb84c2c', 'virksomhet_id', 'virksomhet'),
    ],
  });

const kunngjoering = (): Table =>
  new Table({
    name: 'kunngjoering',
    columns: [
      ...[key('id'), text('avsender'), text('rolle'), text('virksomhet_id', true), text('omraade', true)],
      ...[text('opprettet_av'), text('tittel'), text('tekst'), text('maalgruppe'), boolean('viktig')],
      ...[text('opprettet_tid'), text('publiseres_tid'), text('publisert_tid', true), text('trukket_tid', true)],
      ...[integer('antall'), integer('antall_lest'), integer('antall_bekreftet')],
      text('varsles_etter', true),
    ],
    checks: [
      {
        name: 'chk_kunngjoering_rolle',
        expression: "rolle IN ('LEDER', 'ALIS_KONTOR', 'STATSFORVALTER', 'HELSEDIREKTORATET')",
      },
    ],
    indices: [
      { name: 'ix_kunngjoering_avsender', columnNames: ['avsender', 'opprettet_tid'] },
      {
        name: 'ix_kunngjoering_varsles',
        columnNames: ['varsles_etter'],
        where: '"varsles_etter" IS NOT NULL',
      },
      {
        name: 'ix_kunngjoering_venter',
        columnNames: ['publiseres_tid'],
        where: '"publisert_tid" IS NULL AND "trukket_tid" IS NULL',
      },
    ],
    foreignKeys: [
      foreignKey('FK_aa937a8331681e58104ed16520f', 'virksomhet_id', 'virksomhet'),
      foreignKey('FK_a11dedaf6caac815e9cc9c3ab8e', 'opprettet_av', 'bruker'),
    ],
  });

const mottaker = (): Table =>
  new Table({
    name: 'kunngjoering_mottaker',
    columns: [
      ...[key('kunngjoering_id'), key('bruker_id'), text('publisert_tid'), text('lest_tid', true)],
      text('bekreftet_tid', true),
    ],
    indices: [{ name: 'ix_kunngjoering_mottaker_bruker_id', columnNames: ['bruker_id', 'publisert_tid'] }],
    foreignKeys: [
      foreignKey('FK_4d19bfed33c264f5715c81483c1', 'kunngjoering_id', 'kunngjoering'),
      foreignKey('FK_55eb2d8e8786af21b6bec9dd9b1', 'bruker_id', 'bruker'),
    ],
  });
