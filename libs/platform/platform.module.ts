import { Global, Module } from '@nestjs/common';
import { DomainEvents } from './events/domain-events';
import { Drain } from './http/drain';
import { Idempotency } from './idempotency/idempotency';
import { Mailer } from './mail/mail';

/** What every module may lean on. */
@Global()
@Module({ providers: [DomainEvents, Drain, Idempotency, Mailer], exports: [DomainEvents, Idempotency, Mailer] })
export class PlatformModule {}
