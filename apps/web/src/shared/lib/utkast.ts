import { useCallback, useEffect, useRef, useState } from 'react';
import { harFoedselsnummer } from './foedselsnummer';
import { lager } from './lager';
import { session } from './session';

const PREFIX = 'kp:utkast:';
const DELAY_MS = 400;

const prefixFor = (brukerId: string): string => `${PREFIX}${brukerId}:`;

/** The person's drafts on this device, for the question at log-out. */
export const countDrafts = (brukerId: string): number => lager.keys(prefixFor(brukerId)).length;

export function removeDrafts(brukerId: string): void {
  for (const key of lager.keys(prefixFor(brukerId))) lager.remove(key);
}

interface Stored<T> {
  readonly verdi: T;
  readonly tid: string;
}

function read<T>(key: string): Stored<T> | null {
  const text = lager.read(key);
  if (text === null) return null;
  try {
    return JSON.parse(text) as Stored<T>;
  } catch {
    return null;
  }
}

/** A field with a fødselsnummer is never written anywhere, not even here; the rest of the draft is. */
function withoutNumbers(value: unknown): unknown {
  if (typeof value === 'string') return harFoedselsnummer(value) ? '' : value;
  if (Array.isArray(value)) return value.map(withoutNumbers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutNumbers(part)]));
}

/** The form may have got a field since the draft was written. */
const medNyeFelter = <T>(start: T, verdi: T): T =>
  typeof start === 'object' && typeof verdi === 'object' && !Array.isArray(verdi) ? { ...start, ...verdi } : verdi;

export interface Utkast<T> {
  verdi: T;
  settVerdi: (next: T | ((previous: T) => T)) => void;
  /** When the draft was last written (UTC instant); null when there is none. For `<Lagret tid=…>`. */
  lagretTid: string | null;
  /** True when the page opened with a draft from before. */
  gjenopprettet: boolean;
  /** Forgets the draft: on success, or when the person throws it away. `til` becomes the new value. */
  toem: (til?: T) => void;
}

/**
 * What is typed, kept on this device per person, so that an error, a lost session or a reload loses nothing.
 * The key names the thing: `aktivitet:ny`, `beslutning:${sakId}`. Another key is another draft: remount with `key=`.
 */
export function useUtkast<T>(noekkel: string, start: T): Utkast<T> {
  const [key] = useState(() => `${prefixFor(session.snapshot().brukerId ?? 'ingen')}${noekkel}`);
  const [found] = useState(() => read<T>(key));
  const [verdi, setVerdi] = useState<T>(found ? medNyeFelter(start, found.verdi) : start);
  const [lagretTid, setLagretTid] = useState<string | null>(found?.tid ?? null);
  const pending = useRef<{ value: T; timer: number } | null>(null);

  const flush = useCallback(() => {
    if (!pending.current) return;
    window.clearTimeout(pending.current.timer);
    const tid = new Date().toISOString();
    if (lager.save(key, JSON.stringify({ verdi: withoutNumbers(pending.current.value), tid }))) setLagretTid(tid);
    pending.current = null;
  }, [key]);

  const latest = useRef(verdi);
  const settVerdi = useCallback(
    (next: T | ((previous: T) => T)) => {
      const value = typeof next === 'function' ? (next as (previous: T) => T)(latest.current) : next;
      latest.current = value;
      setVerdi(value);
      if (pending.current) window.clearTimeout(pending.current.timer);
      pending.current = { value, timer: window.setTimeout(flush, DELAY_MS) };
    },
    [flush],
  );

  const toem = useCallback(
    (til: T = start) => {
      if (pending.current) window.clearTimeout(pending.current.timer);
      pending.current = null;
      lager.remove(key);
      latest.current = til;
      setVerdi(til);
      setLagretTid(null);
    },
    [key, start],
  );

  useFlushOnLeave(flush);
  return { verdi, settVerdi, lagretTid, gjenopprettet: found !== null, toem };
}

/** A phone may kill the tab without warning: `pagehide` is the last event one can count on. */
function useFlushOnLeave(flush: () => void): void {
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
}
