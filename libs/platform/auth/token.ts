import { createSecretKey, type KeyObject } from 'node:crypto';
import type { Config } from '../config/config';

export interface TokenPayload {
  /** Session id. */
  readonly sid: string;
  /** Expiry, seconds since 1970. */
  readonly exp: number;
}

/** A key object verifies in 13 µs where the same secret as text takes 500 (docs/ytelse.md). */
export const tokenKey = (config: Config): KeyObject => createSecretKey(Buffer.from(config.secret, 'utf8'));

/** `__Host-` binds the cookie to this host and to https; over plain http it cannot be used. */
export const cookieName = (config: Config): string => (config.production ? '__Host-kp' : 'kp');

export const TOKEN_ALGORITHM = 'HS256';
