import { useQueries, useQuery } from '@tanstack/react-query';
import { gjeldendeVersjon, katalogerQuery, type Katalogversjon, katalogversjonQuery } from './kataloger';

export interface Maalkataloger {
  readonly versjoner: readonly Katalogversjon[];
  readonly titler: ReadonlyMap<string, string>;
  readonly laster: boolean;
  /** What went wrong on the way; the page around it can do without the titles. */
  readonly feil: unknown;
}

/** The goals of the catalogues in force today. */
export function useMaaltitler(): Maalkataloger {
  const kataloger = useQuery(katalogerQuery);
  const ids = (kataloger.data ?? []).flatMap((katalog) => gjeldendeVersjon(katalog)?.id ?? []);
  return useQueries({
    queries: ids.map((id) => katalogversjonQuery(id)),
    combine: (answers) => {
      const versjoner = answers.flatMap(({ data }) => data ?? []);
      return {
        versjoner,
        titler: new Map(versjoner.flatMap(({ maal }) => maal.map(({ kode, tittel }) => [kode, tittel] as const))),
        laster: kataloger.isPending || answers.some(({ isPending }) => isPending),
        feil: kataloger.error ?? answers.find(({ error }) => error !== null)?.error ?? null,
      };
    },
  });
}
