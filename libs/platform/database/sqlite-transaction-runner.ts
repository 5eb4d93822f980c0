import type { DataSource } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import { whenNotBusy } from './busy';

type QueryArguments = Parameters<BetterSqlite3QueryRunner['query']>;

/**
 * One query runner a transaction. TypeORM shares a single one on SQLite, which turns a second transaction into a
 * savepoint of the first (ADR 0002); and it begins without taking the write lock.
 */
export class SqliteTransactionRunner extends BetterSqlite3QueryRunner {
  constructor(source: DataSource) {
    super(source.driver as unknown as BetterSqlite3Driver);
    (this as { manager: unknown }).manager = source.createEntityManager(this);
  }

  override query(...[sql, ...rest]: QueryArguments): ReturnType<BetterSqlite3QueryRunner['query']> {
    if (sql === 'BEGIN TRANSACTION') return whenNotBusy(() => super.query('BEGIN IMMEDIATE', ...rest));
    return super.query(sql, ...rest);
  }

  /** A manager that leaked out of its unit of work now throws instead of writing. */
  override async release(): Promise<void> {
    await super.release();
    this.isReleased = true;
  }
}
