import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import { type ReactNode, useEffect, useRef } from 'react';
import { Ikon } from './ikon';

interface Props {
  /** «Du godkjente «Brystsmerter utenfor sykehus»» */
  tittel: ReactNode;
  /** When, as whom, who has been told; small text. */
  children?: ReactNode;
  /** The way back: «Angre med begrunnelse», «Kall tilbake». */
  handling?: ReactNode;
  /** Takes focus when it replaces the button that had it. Off for receipts that were there from the start. */
  fokus?: boolean;
}

/** Stands where the buttons stood, and stays. */
export function Kvittering({ tittel, children, handling, fokus = true }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fokus) box.current?.focus();
  }, [fokus]);
  return (
    <div className="kp-kvittering" ref={box} tabIndex={-1} role="status">
      <Ikon av={CheckmarkCircleFillIcon} />
      <div>
        <p className="kp-sterk">{tittel}</p>
        {children !== undefined && <div className="kp-liten">{children}</div>}
        {handling !== undefined && <p className="kp-liten">{handling}</p>}
      </div>
    </div>
  );
}
