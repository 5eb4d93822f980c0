import { hash, randomUUID } from 'node:crypto';
import canonicalize from 'canonicalize';

/** RFC 8785: one text for one value, whatever order its keys were written in. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Only JSON values can be signed.');
  return text;
}

/** Leaf of a Merkle tree as in RFC 6962: SHA-256(0x00 ‖ canonical JSON), hexadecimal. */
export const leafHash = (canonical: string): string => hash('sha256', `\0${canonical}`);

/** A text that may be erased later enters the log only as SHA-256(salt ‖ text); the salt is 122 random bits. */
export function commit(text: string, salt: string = randomUUID()): { salt: string; forpliktelse: string } {
  return { salt, forpliktelse: commitment(salt, text) };
}

export const commitment = (salt: string, text: string): string => hash('sha256', `${salt}${text}`);

export const FIRST_PREVIOUS = '0'.repeat(64);
