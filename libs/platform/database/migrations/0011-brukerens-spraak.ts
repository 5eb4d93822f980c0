import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The language a person has chosen. Text that both databases understand, as in 0002. */
export class BrukerensSpraak0011 implements MigrationInterface {
  name = 'BrukerensSpraak1763769600010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE bruker ADD COLUMN spraak text NOT NULL DEFAULT 'nb' CONSTRAINT "chk_bruker_spraak" CHECK (spraak IN ('nb', 'nn', 'en'))`,
    );
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only (ADR 0003).');
  }
}
