/** An expected failure: a stable `kode` that the screen has a text for, and the values that text needs. */
export interface DomainError {
  readonly kode: string;
  /** How the caller went wrong; decides the HTTP status in one place (platform/http). */
  readonly slag: ErrorKind;
  readonly parametere?: Readonly<Record<string, unknown>>;
}

/** ugyldig 400 · ikkePaalogget 401 · forbudt 403 · finnesIkke 404 · konflikt 409 · foreldet 412 · regel 422 · forMange 429 */
export type ErrorKind =
  'ugyldig' | 'ikkePaalogget' | 'forbudt' | 'finnesIkke' | 'konflikt' | 'foreldet' | 'regel' | 'forMange';

export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failure {
  readonly ok: false;
  readonly error: DomainError;
}

export type Result<T> = Success<T> | Failure;

export function ok(): Success<undefined>;
export function ok<T>(value: T): Success<T>;
export function ok<T>(value?: T): Success<T | undefined> {
  return { ok: true, value };
}

export function fail(slag: ErrorKind, kode: string, parametere?: Readonly<Record<string, unknown>>): Failure {
  return { ok: false, error: parametere === undefined ? { slag, kode } : { slag, kode, parametere } };
}

/** True for the failure half of a Result, also when the static type was lost on the way. */
export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && (value as { ok?: unknown }).ok === false && 'error' in value;
}

/** The same failure as an exception, for places that cannot return one (guards, pipes). */
export class DomainException extends Error {
  constructor(readonly error: DomainError) {
    super(error.kode);
  }
}

/** The value of a success; a failure is thrown and answered as problem+json. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new DomainException(result.error);
  return result.value;
}
