import createClient from 'openapi-fetch';
import type { paths } from '@kp/api-client';
import { ApiFeil } from './api-feil';
import { session } from './session';

/** `fetch` throws only when there is no answer at all; an abort is the caller's own doing. */
async function request(input: Request): Promise<Response> {
  // Refusals are worded in the language of the page.
  input.headers.set('accept-language', document.documentElement.lang);
  try {
    return await fetch(input);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw ApiFeil.noContact();
  }
}

/** A wrong password is a 401 too; only this kode says that nobody is logged in. */
async function isSessionLost(response: Response): Promise<boolean> {
  if (response.status !== 401) return false;
  const problem: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  return ApiFeil.fromAnswer(401, problem).kode === 'tilgang.ikkePaalogget';
}

/** A session lost in the middle of work: ask for log-in over the page, then send the same call again. */
async function requestWithSession(input: Request): Promise<Response> {
  const spare = input.clone();
  const response = await request(input);
  if (session.snapshot().brukerId === null || !(await isSessionLost(response))) return response;
  return (await session.askForLogIn()) ? requestWithSession(spare) : response;
}

/** The generated client: `svar(api.GET('/api/…', { params: … }))`. */
export const api = createClient<paths>({ fetch: requestWithSession });

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** Unwraps an answer of `api`, or throws `ApiFeil`. */
export async function svar<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw ApiFeil.fromAnswer(response.status, error);
  // An empty 204 has no data; such operations are typed without content.
  return data as T;
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

/** A call by hand, for the shell's own few endpoints and for uploads; everything else goes through `api`. */
export async function kall<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
  const init: RequestInit = { method };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { 'content-type': 'application/json' };
  }
  const response = await requestWithSession(new Request(path, init));
  const answer = await readJson(response);
  if (!response.ok) throw ApiFeil.fromAnswer(response.status, answer);
  return answer as T;
}
