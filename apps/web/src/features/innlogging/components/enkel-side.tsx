import type { ReactNode } from 'react';

/** Heading, lead and one column: the frame of the pages round log-in. */
export function EnkelSide({ tittel, ingress, children }: { tittel: string; ingress?: string; children: ReactNode }) {
  return (
    <div className="kp-ramme kp-innlogging">
      <div className="kp-stabel kp-luft">
        <div className="kp-stabel">
          <h1 tabIndex={-1}>{tittel}</h1>
          {ingress !== undefined && <p className="kp-lead">{ingress}</p>}
        </div>
        {children}
      </div>
    </div>
  );
}
