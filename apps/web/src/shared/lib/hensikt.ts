import { useCallback, useRef } from 'react';

/** `If-Match` header for the version that stood on the screen: `headers: ifMatch(maal.versjon)`. */
export const ifMatch = (versjon: number): { 'If-Match': string } => ({ 'If-Match': `"${String(versjon)}"` });

/** `Idempotency-Key` header. */
export const idempotens = (key: string): { 'Idempotency-Key': string } => ({ 'Idempotency-Key': key });

export interface Hensikt {
  /** The key of this intention; the same until `ferdig`. */
  noekkel: () => string;
  /** The intention has succeeded or its content has changed: the next press is a new one. */
  ferdig: () => void;
}

/**
 * One key for one intention, kept while it is retried, so that a lost answer never becomes two signatures:
 * `headers: { ...idempotens(hensikt.noekkel()), ...ifMatch(versjon) }`, then `hensikt.ferdig()` on success.
 */
export function useHensikt(): Hensikt {
  const key = useRef<string | null>(null);
  const noekkel = useCallback(() => (key.current ??= newKey()), []);
  const ferdig = useCallback(() => {
    key.current = null;
  }, []);
  return { noekkel, ferdig };
}

/** One key for each set of contents: the same press again has the same key, a changed text is another intention. */
export function useEngangsnoekkel(): (...innhold: readonly (string | number)[]) => string {
  const last = useRef<{ content: string; key: string } | null>(null);
  return useCallback((...innhold) => {
    const content = JSON.stringify(innhold);
    if (last.current?.content !== content) last.current = { content, key: newKey() };
    return last.current.key;
  }, []);
}

/** `crypto.randomUUID` exists only on https and localhost; a test machine on plain http must work too. */
export function newKey(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
