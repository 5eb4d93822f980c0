import type { FastifyReply, FastifyRequest } from 'fastify';

/** Fastify refuses an address that cannot be decoded before any of our own handlers is reached. */
export function answerUnreadableAddress(_error: Error, request: FastifyRequest, reply: FastifyReply): void {
  void reply.status(400).type('application/problem+json').header('cache-control', 'no-store').send({
    type: 'about:blank',
    title: 'Portalen kunne ikke lese det som ble sendt. Last siden på nytt, og prøv igjen.',
    status: 400,
    kode: 'http.ugyldig',
    parametere: {},
    korrelasjonsId: request.id,
  });
}
