import { type MigrationInterface, type QueryRunner, TableCheck } from 'typeorm';

/** A document among the resources is a file. */
export class Ressursfiler0013 implements MigrationInterface {
  name = 'Ressursfiler1763769600012';

  async up(runner: QueryRunner): Promise<void> {
    const checks = [
      { name: 'chk_vedlegg_slag', expression: "slag IN ('AKTIVITET', 'TJENESTEPERIODE', 'MELDING', 'RESSURS')" },
      { name: 'chk_vedlegg_bytes', expression: 'bytes > 0' },
    ].map((check) => new TableCheck(check));
    // Both at once: on SQLite the table is built anew, and a check that is carried over gets a parenthesis more.
    await runner.dropCheckConstraints('vedlegg', checks);
    await runner.createCheckConstraints('vedlegg', checks);
    // As text: TypeORM would build the SQLite table anew, and others refer to it.
    await runner.query('ALTER TABLE ressurs ADD COLUMN vedlegg_id text');
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only (ADR 0003).');
  }
}
