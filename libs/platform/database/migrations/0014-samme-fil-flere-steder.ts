import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A correction has the document of what it corrects: two rows, one stored file. Text that both databases understand. */
export class SammeFilFlereSteder0014 implements MigrationInterface {
  name = 'SammeFilFlereSteder1763769600013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "uq_vedlegg_fil"');
    await runner.query('CREATE INDEX "ix_vedlegg_fil" ON vedlegg (fil)');
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only (ADR 0003).');
  }
}
