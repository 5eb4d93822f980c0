import { Link } from '@tanstack/react-router';
import { useMeldte } from '../../lib/tidligere';
import { Statuschip } from '../statuschip';

/** Beside the state of a goal: it is reported as approved elsewhere and waits for the leder. The way to the list. */
export function Meldtchip({ lopId, maalId }: { lopId: string; maalId: string }) {
  const melding = useMeldte(lopId).get(maalId);
  if (!melding) return null;
  return (
    <Link to="/godkjent-tidligere/$id" params={{ id: melding.id }}>
      <Statuschip ting="laeringsmaal" tilstand="MELDT" />
    </Link>
  );
}
