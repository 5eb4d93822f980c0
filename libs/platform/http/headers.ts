import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainException } from '@kp/kernel/result';

const refuse = (kode: string): DomainException => new DomainException({ slag: 'ugyldig', kode });

/** `Idempotency-Key`: the same key twice is the same act. Demanded on every decision. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const key = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\w-]{8,80}$/.test(key)) throw refuse('http.manglerIdempotensnokkel');
  return key;
});

/** `If-Match: "7"`: the version the person had on the screen. Demanded on every decision. */
export const ExpectedVersion = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const match = /^"(\d{1,9})"$/.exec(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'] ?? '');
  if (!match) throw refuse('http.manglerVersjon');
  return Number(match[1]);
});
