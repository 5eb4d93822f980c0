import { brukSpraak, type Spraak } from '../i18n/i18n';
import { api, svar } from './api';

/** Chosen on this device before anybody logged in, in this visit. */
let chosenHere: Spraak | null = null;

export function velgPaaEnheten(spraak: Spraak): void {
  chosenHere = spraak;
  void brukSpraak(spraak);
}

/** The person's own choice: kept by the server, and used in mail. */
export async function velgSpraak(spraak: Spraak): Promise<void> {
  await svar(api.PUT('/api/meg/spraak', { body: { spraak } }));
  await brukSpraak(spraak);
}

/** Who has logged in gets the language kept for them, or keeps the one they have just chosen. */
export async function foelgSpraak(kept: Spraak): Promise<void> {
  const chosen = chosenHere;
  chosenHere = null;
  await (chosen === null || chosen === kept ? brukSpraak(kept) : velgSpraak(chosen));
}
