import type { MigrationInterface, QueryRunner } from 'typeorm';

const UNVERSIONED = ['virksomhet_status', 'samarbeidsavtale'];
const CHANGED_BY_MANY = ['virksomhet', 'laeringsarena', ...UNVERSIONED];

/**
 * What several people keep up gets a version where it lacked one, and says who changed it last: a save on top of
 * somebody else's is refused with a name. Written as text that both databases understand, since TypeORM would build the
 * SQLite tables anew, and others refer to them.
 */
export class HvemEndretSist0002 implements MigrationInterface {
  name = 'HvemEndretSist1763769600001';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of UNVERSIONED) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN versjon integer NOT NULL DEFAULT 1`);
    }
    for (const table of CHANGED_BY_MANY) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN endret_av text`);
      await runner.query(`ALTER TABLE ${table} ADD COLUMN endret_tid text`);
    }
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only (ADR 0003).');
  }
}
