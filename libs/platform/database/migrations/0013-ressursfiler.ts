import { type MigrationInterface, type QueryRunner, TableCheck } from 'typeorm';

/** A document among the resources is a file. */
export class Ressursfiler0013 implements MigrationInterface {
  name = 'Ressursfiler1763769600012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.dropCheckConstraint('vedlegg', 'chk_vedlegg_slag');
    const expression = "slag IN ('AKTIVITET', 'TJENESTEPERIODE', 'MELDING', 'RESSURS')";
    await runner.createCheckConstraint('vedlegg', new TableCheck({ name: 'chk_vedlegg_slag', expression }));
    // As text: TypeORM would build the SQLite table anew, and others refer to it.
    await runner.query('ALTER TABLE ressurs ADD COLUMN vedlegg_id text');
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only (ADR 0003).');
  }
}
