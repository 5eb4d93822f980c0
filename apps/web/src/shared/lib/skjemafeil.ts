import { useCallback, useMemo, useState } from 'react';
import { ApiFeil } from './api-feil';

type Feil = Readonly<Record<string, string | undefined>>;

export interface SkjemafeilTilstand {
  /** The sentence for one field: `feil={skjemafeil.for('dato')}`. */
  readonly for: (felt: string) => string | undefined;
  /** For `<Feiloppsummering feil={…} forsoek={…}>`. */
  readonly liste: readonly { felt: string; tekst: string }[];
  readonly forsoek: number;
  /** True while there are errors: `useDokumenttittel(tittel, skjemafeil.har)`. */
  readonly har: boolean;
  /** Checks the form; true when it may be sent. Keys in the order of the page, undefined = fine. */
  readonly sjekk: (feil: Feil) => boolean;
  /** Puts the fields the server named in place; false when the error is of another kind (show `<Feilvarsel>`). */
  readonly fraApi: (error: unknown) => boolean;
  /** Clears one field's error when it is changed, or all. */
  readonly toem: (felt?: string) => void;
}

const withText = (feil: Feil): { felt: string; tekst: string }[] =>
  Object.entries(feil).flatMap(([felt, tekst]) => (tekst === undefined ? [] : [{ felt, tekst }]));

/** The errors of one form, by field id. */
export function useSkjemafeil(): SkjemafeilTilstand {
  const [feil, setFeil] = useState<Feil>({});
  const [forsoek, setForsoek] = useState(0);
  const liste = useMemo(() => withText(feil), [feil]);
  const put = useCallback((next: Feil): boolean => {
    setFeil(next);
    setForsoek((count) => count + 1);
    return withText(next).length === 0;
  }, []);
  const fraApi = useCallback(
    (error: unknown): boolean => {
      const named = error instanceof ApiFeil ? error.feltfeil : [];
      if (named.length > 0) put(Object.fromEntries(named.map(({ felt, tekst }) => [felt, tekst])));
      return named.length > 0;
    },
    [put],
  );
  const toem = useCallback((felt?: string) => {
    setFeil((before) => (felt === undefined ? {} : { ...before, [felt]: undefined }));
  }, []);
  return { for: (felt) => feil[felt], liste, forsoek, har: liste.length > 0, sjekk: put, fraApi, toem };
}
