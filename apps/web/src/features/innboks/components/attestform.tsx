import type { ReactNode } from 'react';
import type { Tjenesteperiode } from '../../../shared/lib/tjenestetid';
import { attesterPeriode, returnerPeriode } from '../api/attest';
import { Attestskjema, useAttestord } from './attestskjema';
import { tilAttest } from './attestverdier';
import type { Saksprops } from './avgjort';

type Props = Saksprops & { periode: Tjenesteperiode; nytt: ReactNode; onSeNytt: () => void };

export function Attestform({ periode, nytt, onSeNytt, ...saksprops }: Props) {
  return (
    <Attestskjema
      {...{ saksprops, nytt, onSeNytt, sak: periode, ord: useAttestord('innboks', saksprops) }}
      utfall={{ ja: 'attestert', nei: 'periodeReturnert' }}
      attester={(verdier, kommentar, vilkaar) =>
        attesterPeriode(periode.id, tilAttest(periode, verdier, kommentar), vilkaar)
      }
      returner={(begrunnelse, vilkaar) => returnerPeriode(periode.id, begrunnelse, vilkaar)}
    />
  );
}
