/** Why a mail was not taken; the code is all that is kept. */
export interface MailFailure {
  /** AVVIST: the server said no to this mail (5xx). SENERE: not now (4xx). LINJE: there was no conversation to be had. */
  readonly slag: 'AVVIST' | 'SENERE' | 'LINJE';
  readonly kode: string;
}

interface SmtpError {
  readonly code?: unknown;
  readonly responseCode?: unknown;
}

/** A server that closes (421) is as good as one that is not there: the next mail would fare no better. */
const CLOSING = 421;

export function classify(error: unknown): MailFailure {
  const { code, responseCode } = (error ?? {}) as SmtpError;
  const name = typeof code === 'string' && /^[A-Z_]{1,30}$/.test(code) ? code : 'UKJENT';
  if (typeof responseCode !== 'number' || responseCode === CLOSING || name === 'EAUTH')
    return { slag: 'LINJE', kode: typeof responseCode === 'number' ? `${name} ${String(responseCode)}` : name };
  return { slag: responseCode >= 500 ? 'AVVIST' : 'SENERE', kode: `${name} ${String(responseCode)}` };
}
