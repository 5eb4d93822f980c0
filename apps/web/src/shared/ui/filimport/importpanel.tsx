import type { ReactNode } from 'react';

/** The tinted panel beside the report: what will be written, or what keeps it from being written. */
export function Importpanelramme({ tittel, children }: { tittel: string; children: ReactNode }) {
  return (
    <aside className="kp-kort kp-kort--tonet kp-stabel kp-klister" aria-labelledby="importpanel">
      <h2 id="importpanel">{tittel}</h2>
      {children}
    </aside>
  );
}
