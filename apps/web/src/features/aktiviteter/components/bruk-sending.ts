import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Hensikt } from '../../../shared/lib/hensikt';
import { journalnoekler, useOppfrisk } from '../../../shared/lib/journal';
import type { SkjemafeilTilstand } from '../../../shared/lib/skjemafeil';
import { type Aktivitet, sendAktivitet } from '../api/aktiviteter';
import type { Lagring } from './bruk-lagring';
import type { Skjema } from './skjemaverdi';

/** Thrown when a part of the text was not stored: it must not be sent without it. */
class IkkeAltLagret extends Error {
  constructor(readonly felter: readonly string[]) {
    super('Not everything was stored');
  }
}

interface Valg {
  readonly lagring: Lagring;
  readonly hensikt: Hensikt;
  readonly feil: SkjemafeilTilstand;
  readonly lesSkjema: () => Skjema;
  /** The draft on this device has done its work. */
  readonly onFerdig: () => void;
  readonly onSendt: (aktivitet: Aktivitet) => void;
  readonly onBeholdt: (aktivitet: Aktivitet) => void;
}

interface Sending {
  readonly send: (bedtBrukerId: string) => void;
  readonly behold: () => void;
  readonly sender: boolean;
  readonly feil: unknown;
}

/** Saves the last words, then sends or keeps. */
export function useSending({ lagring, hensikt, feil, lesSkjema, onFerdig, onSendt, onBeholdt }: Valg): Sending {
  const { t } = useTranslation('aktiviteter');
  const client = useQueryClient();
  const oppfrisk = useOppfrisk();
  const save = async (): Promise<Aktivitet> => {
    const { aktivitet, ikkeLagret } = await lagring.lagreNaa(lesSkjema());
    if (ikkeLagret.length > 0) throw new IkkeAltLagret(ikkeLagret.map(({ felt }) => felt));
    return aktivitet;
  };
  const finish = (aktivitet: Aktivitet): void => {
    lagring.avbryt();
    client.setQueryData(journalnoekler.aktivitet(aktivitet.id), aktivitet);
    onFerdig();
    oppfrisk();
  };
  const run = useMutation({
    mutationFn: async (bedtBrukerId: string | null): Promise<Aktivitet> => {
      const saved = await save();
      if (bedtBrukerId === null) return saved;
      return sendAktivitet({ id: saved.id, versjon: saved.versjon, noekkel: hensikt.noekkel() }, bedtBrukerId);
    },
    onSuccess: (aktivitet, bedtBrukerId) => {
      hensikt.ferdig();
      finish(aktivitet);
      if (bedtBrukerId === null) onBeholdt(aktivitet);
      else onSendt(aktivitet);
    },
    onError: (error) => {
      // The sentence at the field names the number; the summary leads there.
      const sentence = t('feil.foedselsnummerKort');
      if (error instanceof IkkeAltLagret) feil.sjekk(Object.fromEntries(error.felter.map((felt) => [felt, sentence])));
      else feil.fraApi(error);
    },
  });
  return {
    send: (bedtBrukerId) => {
      run.mutate(bedtBrukerId);
    },
    behold: () => {
      run.mutate(null);
    },
    sender: run.isPending,
    feil: run.error instanceof IkkeAltLagret ? null : run.error,
  };
}
