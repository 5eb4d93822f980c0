import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  type TableColumnOptions,
  type TableForeignKeyOptions,
} from 'typeorm';

/** Mail: what waits to be sent, what each person has chosen, which digests are made, and who has been reminded (ADR 0011). */
export class VarslerOgUtboks0007 implements MigrationInterface {
  name = 'VarslerOgUtboks1763769600007';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [utboks(), varselvalg(), varselperiode(), paaminnelse()]) await runner.createTable(table);
    // As text: TypeORM would build the SQLite table anew.
    await runner.query('ALTER TABLE varsel ADD COLUMN sammendrag text');
    await runner.query('CREATE INDEX ix_varsel_sammendrag ON varsel (sammendrag)');
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only (ADR 0003).');
  }
}

const text = (name: string, isNullable = false): TableColumnOptions => ({ name, type: 'text', isNullable });
const key = (name: string): TableColumnOptions => ({ name, type: 'text', isPrimary: true });
/** The names are those TypeORM derives from the entities, so that the drift test compares like with like. */
const foreignKey = (name: string, column: string, referencedTableName: string): TableForeignKeyOptions => ({
  name,
  columnNames: [column],
  referencedTableName,
  referencedColumnNames: ['id'],
});

const utboks = (): Table =>
  new Table({
    name: 'utboks',
    columns: [
      ...[key('id'), text('noekkel'), text('slag'), text('mottaker_id'), text('innhold')],
      ...[text('opprettet_tid'), text('neste_tid'), { name: 'forsoek', type: 'integer' }, text('tilstand')],
      ...[text('sendt_tid', true), text('laast_til', true), text('sist_feil', true)],
    ],
    checks: [{ name: 'chk_utboks_tilstand', expression: "tilstand IN ('VENTER', 'SENDT', 'OPPGITT', 'BORTFALT')" }],
    uniques: [{ name: 'UQ_utboks_noekkel', columnNames: ['noekkel'] }],
    indices: [{ name: 'ix_utboks_tilstand', columnNames: ['tilstand', 'neste_tid'] }],
  });

const varselvalg = (): Table =>
  new Table({
    name: 'varselvalg',
    columns: [key('bruker_id'), key('gruppe'), text('hvor_ofte')],
    checks: [
      { name: 'chk_varselvalg_hvor_ofte', expression: "hvor_ofte IN ('STRAKS', 'DAGLIG', 'UKENTLIG', 'ALDRI')" },
    ],
    indices: [{ name: 'ix_varselvalg_gruppe', columnNames: ['gruppe'] }],
    foreignKeys: [foreignKey('FK_varselvalg_bruker', 'bruker_id', 'bruker')],
  });

const varselperiode = (): Table =>
  new Table({ name: 'varselperiode', columns: [key('hvor_ofte'), key('periode'), text('laget_tid')] });

const paaminnelse = (): Table =>
  new Table({
    name: 'paaminnelse',
    columns: [key('id'), text('oppgave_id'), text('bruker_id'), text('tid')],
    indices: [{ name: 'ix_paaminnelse_oppgave_id', columnNames: ['oppgave_id'] }],
    // None to arbeidsoppgave: a new kind of task builds that table anew on SQLite.
    foreignKeys: [foreignKey('FK_paaminnelse_bruker', 'bruker_id', 'bruker')],
  });
