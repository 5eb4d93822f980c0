import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type {} from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { Clock } from '@kp/kernel/clock';
import { CONFIG, type Config } from '../config/config';
import { TOKEN_ALGORITHM, type TokenPayload, cookieName, tokenKey } from './token';

/** The raw token of a request: the cookie of the browser, or the Authorization header of a program. */
export function readToken(request: FastifyRequest, cookie: string): string | null {
  const header = request.headers.authorization;
  if (header?.startsWith('Bearer ')) return header.slice('Bearer '.length);
  return request.cookies[cookie] ?? null;
}

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(
    @Inject(CONFIG) config: Config,
    private readonly clock: Clock,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromExtractors([
        (request) => readToken(request as unknown as FastifyRequest, cookieName(config)),
      ]),
      // passport-jwt takes a KeyObject at run time, but its types name only text and bytes.
      secretOrKey: tokenKey(config) as unknown as Buffer,
      algorithms: [TOKEN_ALGORITHM],
      // Asked of our own clock below: passport-jwt would ask the machine.
      ignoreExpiration: true,
    });
  }

  /** The signature is checked by now. False refuses the token. */
  validate(payload: TokenPayload): TokenPayload | false {
    return payload.exp * 1000 > this.clock.now().getTime() && payload;
  }
}
