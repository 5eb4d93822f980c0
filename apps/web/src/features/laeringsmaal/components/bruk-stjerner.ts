import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { journalnoekler } from '../../../shared/lib/journal';
import { useToast } from '../../../shared/ui/toast';
import { lagreStjerner, type Maalside } from '../api/maal';

/** At most this many best examples; the server holds to it too. */
const MAKS_STJERNER = 3;
const OPEN = new Set<Maalside['tilstand']>(['PAABEGYNT', 'RETURNERT']);

const starredOf = (maal: Maalside): string[] =>
  maal.aktiviteter
    .filter((aktivitet) => aktivitet.maal.some(({ id, stjerne }) => id === maal.id && stjerne))
    .map(({ id }) => id);

interface Stjerner {
  readonly har: (aktivitetId: string) => boolean;
  /** False while others have the goal: they read the examples they were sent. */
  readonly kanEndres: boolean;
  /** A fourth was asked for. */
  readonly fullt: boolean;
  readonly feil: unknown;
  readonly bytt: (aktivitetId: string, paa: boolean, beskjed: string) => void;
}

/** The stars of one goal: shown at once, saved behind, with «Angre». */
export function useStjerner(maal: Maalside): Stjerner {
  const client = useQueryClient();
  const toast = useToast();
  const [full, setFull] = useState(false);
  const saving = useMutation({
    mutationFn: (ider: string[]) => lagreStjerner(maal.id, ider),
    scope: { id: `stjerner-${maal.id}` },
    onSuccess: (saved) => {
      client.setQueryData(journalnoekler.maal(maal.id), saved);
      void client.invalidateQueries({ queryKey: journalnoekler.alle });
    },
  });
  // While it is on its way the press is shown; if it fails, what the server has is shown again.
  const now = saving.isPending ? saving.variables : starredOf(maal);
  const bytt = (aktivitetId: string, paa: boolean, beskjed: string): void => {
    const tooMany = paa && now.length >= MAKS_STJERNER;
    setFull(tooMany);
    if (tooMany) return;
    const before = now;
    saving.mutate(paa ? [...now, aktivitetId] : now.filter((id) => id !== aktivitetId), {
      onSuccess: () => {
        toast({
          tekst: beskjed,
          angre: () => {
            saving.mutate(before);
          },
        });
      },
    });
  };
  return { har: (id) => now.includes(id), kanEndres: OPEN.has(maal.tilstand), fullt: full, feil: saving.error, bytt };
}
