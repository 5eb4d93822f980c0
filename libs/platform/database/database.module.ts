import {
  type DynamicModule,
  Inject,
  Injectable,
  Module,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config/config';
import { type Entities, createDataSource, isSqliteUrl } from './data-sources';
import { PostgresSignals } from './postgres-signals';
import { UnitOfWork } from './unit-of-work';

/**
 * Opens both sources when the application starts (not when it is composed, so that the OpenAPI document needs no
 * database), brings the schema up to date, and closes reading before writing so that SQLite can empty its WAL file.
 */
@Injectable()
export class Database implements OnModuleInit, OnApplicationShutdown {
  private sources: { write: DataSource; read: DataSource } | null = null;
  private work: UnitOfWork | null = null;
  private heard: PostgresSignals | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject('ENTITIES') private readonly entities: Entities,
  ) {}

  async onModuleInit(): Promise<void> {
    const { databaseUrl } = this.config;
    const write = await createDataSource(databaseUrl, this.entities, 'write').initialize();
    await write.runMigrations({ transaction: 'each' });
    const read = await createDataSource(databaseUrl, this.entities, 'read').initialize();
    this.sources = { write, read };
    this.work = new UnitOfWork(write, read, databaseUrl);
    if (this.isSqlite) return;
    this.heard = new PostgresSignals(databaseUrl, this.work.signals);
    await this.heard.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.heard?.stop();
    await this.sources?.read.destroy();
    await this.sources?.write.destroy();
    this.sources = null;
  }

  get isSqlite(): boolean {
    return isSqliteUrl(this.config.databaseUrl);
  }

  get writeSource(): DataSource {
    return this.open(this.sources?.write);
  }

  get unitOfWork(): UnitOfWork {
    return this.open(this.work);
  }

  private open<T>(part: T | null | undefined): T {
    if (!part) throw new Error('The database is not open yet: it opens in onModuleInit.');
    return part;
  }
}

@Module({})
export class DatabaseModule {
  static forRoot(entities: Entities): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [{ provide: 'ENTITIES', useValue: entities }, Database],
      exports: [Database],
    };
  }
}
