/** What the server says may look different now. */
export interface Change {
  readonly emne: 'alt' | 'varsler' | 'arbeidsliste' | 'meldinger' | 'kunngjoeringer';
  readonly detalj: string | null;
}

const NAVN = 'kp-direkte';
const AGAIN_MS = 30_000;

/** The browser opens a broken stream again by itself; one that was refused is asked for again after a while. */
function openStream(tell: (change: Change) => void): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = (): void => {
    const stream = new EventSource('/api/direkte');
    source = stream;
    stream.onmessage = ({ data }: MessageEvent<string>) => {
      tell(JSON.parse(data) as Change);
    };
    stream.onerror = () => {
      if (stream.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN_MS);
    };
  };
  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}

/**
 * One stream for all tabs: a browser has six connections to a server, and each tab would hold one of them. The tab that
 * has the lock tells the others; when it is closed the next one takes over, and hears that it may have missed something.
 */
export function startStream(hear: (change: Change) => void): () => void {
  // Locks need https or this very machine; elsewhere each tab has a stream of its own.
  if (!('locks' in navigator)) return openStream(hear);
  const stop = new AbortController();
  const channel = new BroadcastChannel(NAVN);
  channel.onmessage = ({ data }: MessageEvent<Change>) => {
    hear(data);
  };
  const hold = (): Promise<void> =>
    new Promise((resolve) => {
      const close = openStream((change) => {
        channel.postMessage(change);
        hear(change);
      });
      stop.signal.addEventListener('abort', () => {
        close();
        resolve();
      });
    });
  navigator.locks.request(NAVN, { signal: stop.signal }, hold).catch(() => undefined);
  return () => {
    stop.abort();
    channel.close();
  };
}
