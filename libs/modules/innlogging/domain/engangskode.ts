import { createHash, randomBytes } from 'node:crypto';

/** Days a link can be used. */
export const AKTIVERING_DAGER = 7;
export const NYTT_PASSORD_DAGER = 1;

/** 256 bits of chance; only the hash is stored. */
export const newCode = (): string => randomBytes(32).toString('base64url');

export const hashCode = (code: string): string => createHash('sha256').update(code).digest('hex');
