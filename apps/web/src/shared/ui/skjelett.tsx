import { Skeleton } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';

const QUIET_MS = 300;
const WIDTHS = ['55%', '85%', '70%', '62%', '78%'];

interface Props {
  /** «Henter læringsmål …» */
  tekst: string;
  /** As many as usually come. */
  rader?: number;
  /** `side` has room for a page header over the rows. */
  form?: 'rader' | 'side';
}

/** Room in the shape of what comes; after 300 ms with grey rows and a text in it. */
export function Skjelett({ tekst, rader = 4, form = 'rader' }: Props) {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setVisible(true);
    }, QUIET_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, []);
  const rows = (
    <div className="kp-stabel kp-skjelett" aria-busy="true" data-stille={visible ? undefined : ''}>
      {Array.from({ length: rader }, (_, index) => (
        <div key={index} className="kp-skjelett__rad">
          <Skeleton variant="rectangle" width={WIDTHS[index % WIDTHS.length] ?? '70%'} height="1.25rem" />
          <Skeleton variant="rectangle" width="35%" height="0.875rem" />
        </div>
      ))}
      <p className="kp-liten kp-dempet" role="status">
        {tekst}
      </p>
    </div>
  );
  if (form === 'rader') return rows;
  if (!visible) return <div className="kp-skjelett-rom">{rows}</div>;
  return (
    <>
      <div className="kp-sidetopp">
        <div className="kp-ramme kp-stabel">
          <Skeleton variant="rectangle" width="min(24rem, 70%)" height="2.25rem" />
          <Skeleton variant="rectangle" width="min(34rem, 90%)" height="1.25rem" />
        </div>
      </div>
      <div className="kp-ramme kp-innhold">{rows}</div>
    </>
  );
}
