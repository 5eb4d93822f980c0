/** One polite live region for the whole portal; the shell draws it, anyone may speak. */
type Listener = (text: string) => void;
let listener: Listener | null = null;

export function onAnnounce(next: Listener): () => void {
  listener = next;
  return () => {
    listener = null;
  };
}

/** Says something to a screen reader without moving focus. */
export function lesOpp(text: string): void {
  listener?.(text);
}
