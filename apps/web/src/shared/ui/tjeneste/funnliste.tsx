import { ExclamationmarkTriangleIcon, InformationSquareIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { type Funn, funntekst } from '../../lib/tjenesteord';
import { Ikon } from '../ikon';

interface Props {
  funn: readonly Funn[];
  /** Names the list for screen readers when no heading does. */
  navn?: string;
  /** A link to the period it is about. */
  handling?: (funn: Funn) => ReactNode;
}

/** What is odd, in words, with what to do. */
export function Funnliste({ funn, navn, handling }: Props) {
  return (
    <ul className="kp-liste kp-funn" aria-label={navn}>
      {funn.map((one) => (
        <li key={JSON.stringify([one.kode, one.periodeId, one.parametere])}>
          <Ikon av={one.alvor === 'FEIL' ? ExclamationmarkTriangleIcon : InformationSquareIcon} />
          <p className="kp-les">{funntekst(one)}</p>
          {handling?.(one)}
        </li>
      ))}
    </ul>
  );
}
