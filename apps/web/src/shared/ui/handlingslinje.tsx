import type { ReactNode } from 'react';

/** The bar at the bottom with what is chosen: «4 valgt · to personer» and the primary button. */
export function Handlingslinje({ tekst, children }: { tekst: ReactNode; children: ReactNode }) {
  return (
    <div className="kp-handling">
      <p aria-live="polite">{tekst}</p>
      <div className="kp-rad">{children}</div>
    </div>
  );
}
