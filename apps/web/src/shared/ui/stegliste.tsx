import type { ReactNode } from 'react';

export interface Steg {
  readonly tittel: string;
  readonly tekst?: ReactNode;
}

/** Numbered steps; `naa` is the index of the one in force. */
export function Stegliste({ steg, naa }: { steg: readonly Steg[]; naa?: number }) {
  return (
    <ol className="kp-steg">
      {steg.map((item, index) => (
        <li key={item.tittel} aria-current={index === naa ? 'step' : undefined}>
          <div>
            <b className="kp-sterk">{item.tittel}</b>
            {item.tekst !== undefined && <div className="kp-liten kp-dempet">{item.tekst}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
