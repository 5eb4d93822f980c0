import { initialer } from '../lib/format';

/** Initials; always beside the name, so hidden from screen readers. */
export function Avatar({ navn, stor = false }: { navn: string; stor?: boolean }) {
  return (
    <span className={stor ? 'kp-avatar kp-avatar--stor' : 'kp-avatar'} aria-hidden="true">
      {initialer(navn)}
    </span>
  );
}
