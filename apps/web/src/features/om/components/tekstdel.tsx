import type { ReactNode } from 'react';

/** A heading with running text or a list under it. */
export function Tekstdel({
  tittel,
  punkter,
  children,
}: {
  tittel: string;
  punkter?: readonly string[];
  children?: ReactNode;
}) {
  return (
    <section className="kp-stabel kp-tett">
      <h2>{tittel}</h2>
      {punkter && (
        <ul className="ds-list kp-les">
          {punkter.map((punkt) => (
            <li key={punkt}>{punkt}</li>
          ))}
        </ul>
      )}
      {children !== undefined && <p className="kp-les">{children}</p>}
    </section>
  );
}
