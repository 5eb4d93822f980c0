import { Button } from '@digdir/designsystemet-react';
import { StarFillIcon, StarIcon } from '@navikt/aksel-icons';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Ressurstreff } from '../../../shared/lib/ressurser';
import { Ikon } from '../../../shared/ui/ikon';
import { Stjerne } from '../../../shared/ui/stjerne';
import { useToast } from '../../../shared/ui/toast';
import { type Ressursvisning, useSkriv } from '../api/ressurser';

interface Merke {
  readonly ressurs: Pick<Ressurstreff, 'id' | 'tittel'>;
  readonly favoritt: boolean;
}
export type Favorittlagring = UseMutationResult<Ressursvisning, Error, Merke>;

/** Puts what somebody wants at hand there, and takes it out again; either can be undone. */
export function useFavoritt(): Favorittlagring {
  const { t } = useTranslation('ressurser');
  const { favoritt: save } = useSkriv();
  const vis = useToast();
  const lagring = useMutation({
    mutationFn: ({ ressurs, favoritt }: Merke) => save(ressurs.id, favoritt),
    onSuccess: (_, { ressurs, favoritt }) => {
      vis({
        tekst: t(favoritt ? 'lagtI' : 'tattUt', { tittel: ressurs.tittel }),
        angre: () => {
          void save(ressurs.id, !favoritt);
        },
      });
    },
  });
  return lagring;
}

/** The star of a row. */
export function Favorittstjerne({ ressurs, lagring }: { ressurs: Ressurstreff; lagring: Favorittlagring }) {
  const { t } = useTranslation('ressurser');
  const { tittel, favoritt } = ressurs;
  return (
    <Stjerne
      paa={favoritt}
      navn={t(favoritt ? 'taUtAvFavoritter' : 'leggIFavoritter', { tittel })}
      onEndre={(on) => {
        lagring.mutate({ ressurs, favoritt: on });
      }}
    />
  );
}

/** The same with words, on the page of the resource. */
export function Favorittknapp({ ressurs, lagring }: { ressurs: Ressurstreff; lagring: Favorittlagring }) {
  const { t } = useTranslation('ressurser');
  const { favoritt } = ressurs;
  return (
    <Button
      variant="secondary"
      onClick={() => {
        if (!lagring.isPending) lagring.mutate({ ressurs, favoritt: !favoritt });
      }}
    >
      <Ikon av={favoritt ? StarFillIcon : StarIcon} />
      {t(favoritt ? 'en.taUt' : 'en.leggI')}
    </Button>
  );
}
