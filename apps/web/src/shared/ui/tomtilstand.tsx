import type { ReactNode } from 'react';
import { Ikon, type IkonType } from './ikon';

interface Props {
  ikon: IkonType;
  /** What is (not) here: «Ingenting venter på deg». */
  tittel: string;
  /** Why it is empty, and what will be here. */
  children: ReactNode;
  /** One way on. */
  handling?: ReactNode;
}

export function Tomtilstand({ ikon, tittel, children, handling }: Props) {
  return (
    <div className="kp-tomt">
      <span className="kp-tomt__ikon">
        <Ikon av={ikon} />
      </span>
      <h2>{tittel}</h2>
      <div className="kp-les">{children}</div>
      {handling !== undefined && <div className="kp-rad kp-bredknapp">{handling}</div>}
    </div>
  );
}
