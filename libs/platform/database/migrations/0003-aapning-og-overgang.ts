import { type MigrationInterface, type QueryRunner, Table, type TableForeignKeyOptions } from 'typeorm';

/** A record that is open to an ALIS-kontor for a time, and a målplan that has moved to a newer version (ADR 0008). */
export class AapningOgOvergang0003 implements MigrationInterface {
  name = 'AapningOgOvergang1763769600003';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only (ADR 0003).');
  }
}

const foreignKey = (name: string, column: string, referencedTableName: string): TableForeignKeyOptions => ({
  name,
  columnNames: [column],
  referencedTableName,
  referencedColumnNames: ['id'],
});

function tables(): Table[] {
  return [
    new Table({
      name: 'journalaapning',
      columns: [
        { name: 'id', type: 'text', isPrimary: true },
        { name: 'utdanningslop_id', type: 'text' },
        { name: 'omraade', type: 'text' },
        { name: 'aapnet_tid', type: 'text' },
        { name: 'til', type: 'text' },
        { name: 'lukket_tid', type: 'text', isNullable: true },
      ],
      checks: [{ name: 'chk_journalaapning_til', expression: "til LIKE '____-__-__'" }],
      indices: [
        { name: 'ix_journalaapning_utdanningslop_id', columnNames: ['utdanningslop_id'] },
        { name: 'ix_journalaapning_omraade', columnNames: ['omraade'] },
      ],
      foreignKeys: [foreignKey('FK_8d753fea8e0cba228b4de9f0fe8', 'utdanningslop_id', 'utdanningslop')],
    }),
    new Table({
      name: 'overgang',
      columns: [
        { name: 'id', type: 'text', isPrimary: true },
        { name: 'utdanningslop_id', type: 'text' },
        { name: 'fra_maalplan_id', type: 'text' },
        { name: 'til_maalplan_id', type: 'text' },
        { name: 'bruker_id', type: 'text' },
        { name: 'rolle', type: 'text' },
        { name: 'virksomhet_id', type: 'text' },
        { name: 'tekst', type: 'text' },
        { name: 'salt', type: 'text' },
        { name: 'signatur_nr', type: 'integer' },
        { name: 'tid', type: 'text' },
      ],
      uniques: [
        { name: 'UQ_3f21bb9b65193e5f975ad69e4c3', columnNames: ['fra_maalplan_id'] },
        { name: 'UQ_601221b16bf34862788703549b0', columnNames: ['til_maalplan_id'] },
      ],
      indices: [{ name: 'ix_overgang_utdanningslop_id', columnNames: ['utdanningslop_id'] }],
      foreignKeys: [
        foreignKey('FK_a598a671122fca514ad5b2d2de2', 'utdanningslop_id', 'utdanningslop'),
        foreignKey('FK_3f21bb9b65193e5f975ad69e4c3', 'fra_maalplan_id', 'maalplan'),
        foreignKey('FK_601221b16bf34862788703549b0', 'til_maalplan_id', 'maalplan'),
        foreignKey('FK_c3876332b42cb7ba59a8595ebd3', 'bruker_id', 'bruker'),
        foreignKey('FK_0d385bd57c764d800db7612a087', 'virksomhet_id', 'virksomhet'),
      ],
    }),
  ];
}
