import { useMutation } from '@tanstack/react-query';
import { useHensikt } from '../../../shared/lib/hensikt';
import type { Maalside, Vilkaar } from '../api/maal';

interface Beslutning<V> {
  readonly utfoer: (valg: V) => void;
  readonly paagaar: boolean;
  readonly feil: unknown;
  /** The content has changed, or what is new has been seen: the next press is a new intention. */
  readonly ny: () => void;
}

/** An act on a goal: once for each intention, on the version that stands on the screen. */
export function useBeslutning<V>(
  act: (vilkaar: Vilkaar, valg: V) => Promise<Maalside>,
  { id, versjon }: Maalside,
  onFerdig: (maal: Maalside) => void,
): Beslutning<V> {
  const hensikt = useHensikt();
  const mutation = useMutation({
    mutationFn: (valg: V) => act({ id, versjon, noekkel: hensikt.noekkel() }, valg),
    onSuccess: (next) => {
      hensikt.ferdig();
      onFerdig(next);
    },
  });
  return {
    utfoer: (valg) => {
      mutation.mutate(valg);
    },
    paagaar: mutation.isPending,
    feil: mutation.error,
    ny: () => {
      mutation.reset();
      hensikt.ferdig();
    },
  };
}
