import { useEffect, useState } from 'react';
import { onAnnounce } from '../shared/lib/opplesing';

/** The live region. The same words twice are told apart by an invisible mark, or the second would not be read. */
export function Opplesing() {
  const [text, setText] = useState('');
  useEffect(
    () =>
      onAnnounce((next) => {
        setText((before) => (before === next ? `${next}\u200b` : next));
      }),
    [],
  );
  return (
    <div className="kp-bare-skjermleser" aria-live="polite" aria-atomic="true">
      {text}
    </div>
  );
}
