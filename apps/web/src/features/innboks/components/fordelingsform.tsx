import type { ReactNode } from 'react';
import type { Tjenestefordeling } from '../../../shared/lib/tjenestetid';
import { attesterFordeling, returnerFordeling } from '../api/attest';
import { Attestskjema, useAttestord } from './attestskjema';
import { tilAttest } from './attestverdier';
import type { Saksprops } from './avgjort';

type Props = Saksprops & { fordeling: Tjenestefordeling; nytt: ReactNode; onSeNytt: () => void };

export function Fordelingsform({ fordeling, nytt, onSeNytt, ...saksprops }: Props) {
  const sak = { ...fordeling, fravaer: [] };
  return (
    <Attestskjema
      {...{ saksprops, nytt, onSeNytt, sak, ord: useAttestord('fordeling', saksprops) }}
      utfall={{ ja: 'fordelingAttestert', nei: 'fordelingReturnert' }}
      attester={(verdier, kommentar, vilkaar) => attesterFordeling(sak.id, tilAttest(sak, verdier, kommentar), vilkaar)}
      returner={(begrunnelse, vilkaar) => returnerFordeling(sak.id, begrunnelse, vilkaar)}
    />
  );
}
