/**
 * Knows whether somebody is logged in, and holds calls that met a 401 until they have logged in again.
 * A plain store and not React state, because the fetch wrapper lives outside the tree.
 */
interface Snapshot {
  readonly brukerId: string | null;
  readonly mustLogIn: boolean;
}

let snapshot: Snapshot = { brukerId: null, mustLogIn: false };
let waiting: ((loggedIn: boolean) => void)[] = [];
const listeners = new Set<() => void>();

function set(next: Snapshot): void {
  snapshot = next;
  for (const listener of listeners) listener();
}

function answer(loggedIn: boolean): void {
  const queue = waiting;
  waiting = [];
  for (const resolve of queue) resolve(loggedIn);
}

export const session = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  snapshot: (): Snapshot => snapshot,
  start(brukerId: string): void {
    if (snapshot.brukerId !== brukerId || snapshot.mustLogIn) set({ brukerId, mustLogIn: false });
    answer(true);
  },
  end(): void {
    set({ brukerId: null, mustLogIn: false });
    answer(false);
  },
  /** Opens the dialog (once for all waiting calls); true when the person has logged in again. */
  askForLogIn(): Promise<boolean> {
    return new Promise((resolve) => {
      waiting.push(resolve);
      if (!snapshot.mustLogIn) set({ ...snapshot, mustLogIn: true });
    });
  },
  /** Closes the dialog without logging in: the calls fail as they would have, the page stays. */
  giveUp(): void {
    set({ ...snapshot, mustLogIn: false });
    answer(false);
  },
};
