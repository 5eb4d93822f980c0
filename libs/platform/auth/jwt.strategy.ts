import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type {} from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import { ExtractJwt, Strategy } from 'passport-jwt';
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
  constructor(@Inject(CONFIG) config: Config) {
    super({
      jwtFromRequest: ExtractJwt.fromExtractors([
        (request) => readToken(request as unknown as FastifyRequest, cookieName(config)),
      ]),
      // passport-jwt takes a KeyObject at run time, but its types name only text and bytes.
      secretOrKey: tokenKey(config) as unknown as Buffer,
      algorithms: [TOKEN_ALGORITHM],
    });
  }

  /** The signature and the expiry are checked by now. */
  validate(payload: TokenPayload): TokenPayload {
    return payload;
  }
}
