import { Global, Module } from '@nestjs/common';
import { DomainEvents } from './events/domain-events';
import { Drain } from './http/drain';
import { Idempotency } from './idempotency/idempotency';
import { Mailer } from './mail/mail';
import { Outbox } from './outbox/outbox';
import { OutboxRepository } from './outbox/outbox.repository';
import { OutboxWorker } from './outbox/outbox-worker';

const FOR_ALL = [DomainEvents, Idempotency, Mailer, Outbox];

/** What every module may lean on. */
@Global()
@Module({ providers: [...FOR_ALL, Drain, OutboxRepository, OutboxWorker], exports: FOR_ALL })
export class PlatformModule {}
