import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DomainError, DomainException } from '@kp/kernel/result';
import { foretrukket } from '@kp/kernel/spraak';
import { isStorageFull } from '../database/database-error';
import { inLanguage } from './validation';
import { FEILTEKSTER, type Feiltekster, STATUS, sentence } from './problem';

const BY_STATUS: Readonly<Record<number, string>> = {
  400: 'http.ugyldig',
  401: 'tilgang.ikkePaalogget',
  403: 'tilgang.forbudt',
  404: 'http.finnesIkke',
  405: 'http.metode',
  413: 'http.forStort',
  415: 'http.innholdstype',
  429: 'http.forMange',
};

/** Every error leaves through here, as problem+json. What was not expected is logged and answered without details. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('feil');

  constructor(@Inject(FEILTEKSTER) private readonly texts: Feiltekster) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    const context = host.switchToHttp();
    const request = context.getRequest<FastifyRequest>();
    const reply = context.getResponse<FastifyReply>();
    const { status, error } = this.read(exception);
    if (status >= 500) this.logger.error(`${request.id} ${describe(exception)}`);
    if (reply.sent) return;
    const spraak = foretrukket(request.headers['accept-language']);
    const parametere = inLanguage(error.parametere ?? {}, spraak);
    void reply
      .status(status)
      .type('application/problem+json')
      .header('cache-control', 'no-store')
      .send({
        type: 'about:blank',
        title: sentence(this.texts, error.kode, parametere, spraak),
        status,
        kode: error.kode,
        parametere,
        korrelasjonsId: request.id,
      });
  }

  private read(exception: unknown): { status: number; error: Omit<DomainError, 'slag'> } {
    if (exception instanceof DomainException) return { status: STATUS[exception.error.slag], error: exception.error };
    if (isStorageFull(exception)) return { status: 507, error: { kode: 'lagring.full' } };
    const status = statusOf(exception);
    if (status >= 500) return { status: 500, error: { kode: 'http.feilHosOss' } };
    return { status, error: { kode: BY_STATUS[status] ?? 'http.ugyldig' } };
  }
}

/** Nest's and Fastify's own refusals carry a status; anything else is our fault. */
function statusOf(exception: unknown): number {
  if (exception instanceof HttpException) return exception.getStatus();
  const status = (exception as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

/** For our own log: never the request's body, which may hold what should not be stored. */
const describe = (exception: unknown): string =>
  exception instanceof Error ? (exception.stack ?? exception.message) : JSON.stringify(exception);
