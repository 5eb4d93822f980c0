import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';

const sha256 = (...parts: (string | Buffer)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** RFC 8785: one text for one value, whatever order its keys were written in. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Only JSON values can be signed.');
  return text;
}

/** Leaf of a Merkle tree as in RFC 6962: SHA-256(0x00 ‖ canonical JSON), hexadecimal. */
export const leafHash = (canonical: string): string => sha256(Buffer.from([0]), canonical).toString('hex');

/** A text that may be erased later enters the log only as SHA-256(salt ‖ text). */
export function commit(text: string, salt = randomBytes(16).toString('hex')): { salt: string; forpliktelse: string } {
  return { salt, forpliktelse: commitment(salt, text) };
}

export const commitment = (salt: string, text: string): string => sha256(salt, text).toString('hex');

export const FIRST_PREVIOUS = '0'.repeat(64);
