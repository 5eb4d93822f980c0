import type { TokenPayload } from './token';

const MOST = 10_000;

/** Tokens whose signature has been checked, oldest out. Holds no rights: only that the text is genuine. */
export class VerifiedTokens {
  private readonly tokens = new Map<string, TokenPayload>();

  find(token: string, now: Date): TokenPayload | null {
    const payload = this.tokens.get(token);
    if (!payload) return null;
    if (payload.exp * 1000 > now.getTime()) return payload;
    this.tokens.delete(token);
    return null;
  }

  remember(token: string, payload: TokenPayload): TokenPayload {
    if (this.tokens.size >= MOST) this.tokens.delete(this.tokens.keys().next().value ?? '');
    this.tokens.set(token, payload);
    return payload;
  }
}
