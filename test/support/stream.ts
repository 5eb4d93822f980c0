import { setTimeout as pause } from 'node:timers/promises';

/** An open stream of events, as a browser would read it. */
export interface Stream {
  readonly status: number;
  readonly body: unknown;
  /** The topics heard so far. */
  readonly emner: string[];
  /** Waits until the topic is heard once more than `times` before; the answer is the milliseconds it took. */
  hear(emne: string, withinMs?: number): Promise<number>;
  /** Waits until the server ends it. */
  ended(withinMs: number): Promise<boolean>;
  close(): void;
}

async function until(condition: () => boolean, withinMs: number): Promise<boolean> {
  for (const end = Date.now() + withinMs; Date.now() < end && !condition();) await pause(5);
  return condition();
}

/** Opens `/api/direkte` on a server that listens. */
export async function openStream(address: string, token: string | null): Promise<Stream> {
  const abort = new AbortController();
  const headers: Record<string, string> = { accept: 'text/event-stream' };
  if (token) headers.authorization = `Bearer ${token}`;
  const response = await fetch(`${address}/api/direkte`, { headers, signal: abort.signal });
  const state = { over: false, heard: new Map<string, number>() };
  const emner: string[] = [];
  if (!response.ok) return refused(response.status, await response.json());
  const read = async (): Promise<void> => {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of response.body ?? []) {
      const events = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      rest = events.pop() ?? '';
      for (const text of events) {
        const data = /^data: (.*)$/m.exec(text)?.[1];
        if (data) emner.push((JSON.parse(data) as { emne: string }).emne);
      }
    }
  };
  void read()
    .catch(() => undefined)
    .finally(() => {
      state.over = true;
    });
  return {
    status: response.status,
    body: null,
    emner,
    async hear(emne, withinMs = 2_000) {
      const start = Date.now();
      const before = state.heard.get(emne) ?? 0;
      const count = (): number => emner.filter((e) => e === emne).length;
      if (!(await until(() => count() > before, withinMs))) throw new Error(`«${emne}» ble ikke hørt`);
      state.heard.set(emne, count());
      return Date.now() - start;
    },
    ended: (withinMs) => until(() => state.over, withinMs),
    close: () => {
      abort.abort();
    },
  };
}

const refused = (status: number, body: unknown): Stream => ({
  status,
  body,
  emner: [],
  hear: () => Promise.reject(new Error('The stream was refused.')),
  ended: () => Promise.resolve(true),
  close: () => undefined,
});
