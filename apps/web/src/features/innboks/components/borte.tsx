import { useUtkast } from '../../../shared/lib/utkast';
import { TattVarePaa } from './tatt-vare-paa';

/** What was typed on an item that can no longer be decided; its form is gone, its draft is not. */
export function Borte({ gjelderId, grunn }: { gjelderId: string; grunn: string | null }) {
  const { verdi } = useUtkast(`beslutning:${gjelderId}`, '');
  return <TattVarePaa grunn={grunn} tekst={verdi} />;
}
