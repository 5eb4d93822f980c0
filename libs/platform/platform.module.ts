import { Global, Module } from '@nestjs/common';
import { DomainEvents } from './events/domain-events';
import { Idempotency } from './idempotency/idempotency';
import { Mailer } from './mail/mail';

/** What every module may lean on. */
@Global()
@Module({ providers: [DomainEvents, Idempotency, Mailer], exports: [DomainEvents, Idempotency, Mailer] })
export class PlatformModule {}
