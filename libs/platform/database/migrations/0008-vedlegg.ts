import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

const text = (name: string, isNullable = false): TableColumnOptions => ({ name, type: 'text', isNullable });

/** Files beside entries, periods and messages. The bytes lie in the data folder. */
export class Vedlegg0008 implements MigrationInterface {
  name = 'Vedlegg1763769600007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'vedlegg',
        columns: [
          { name: 'id', type: 'text', isPrimary: true },
          ...[text('eier_id'), text('slag', true), text('gjelder_id', true), text('navn'), text('mime')],
          ...[
            { name: 'bytes', type: 'integer' },
            text('sha256'),
            text('fil'),
            text('opplastet_tid'),
            text('loes_siden', true),
          ],
        ],
        checks: [
          { name: 'chk_vedlegg_slag', expression: "slag IN ('AKTIVITET', 'TJENESTEPERIODE', 'MELDING')" },
          { name: 'chk_vedlegg_bytes', expression: 'bytes > 0' },
        ],
        indices: [
          { name: 'ix_vedlegg_gjelder', columnNames: ['slag', 'gjelder_id'] },
          { name: 'ix_vedlegg_eier_id', columnNames: ['eier_id'] },
          { name: 'uq_vedlegg_fil', columnNames: ['fil'], isUnique: true },
        ],
        foreignKeys: [
          {
            name: 'FK_1e60d2323fa13556355f3ccea2c',
            columnNames: ['eier_id'],
            referencedTableName: 'bruker',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only (ADR 0003).');
  }
}
