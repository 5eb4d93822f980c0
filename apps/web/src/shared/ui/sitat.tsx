import type { ReactNode } from 'react';

/** Somebody's words, with who and when under them. */
export function Sitat({ children, kilde }: { children: ReactNode; kilde?: ReactNode }) {
  return (
    <blockquote className="kp-sitat">
      {children}
      {kilde !== undefined && <cite>{kilde}</cite>}
    </blockquote>
  );
}
