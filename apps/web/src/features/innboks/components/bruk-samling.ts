import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { arbeidslisteQuery, type Oppgave } from '../../../shared/lib/arbeidsliste';
import { useEngangsnoekkel } from '../../../shared/lib/hensikt';
import { useOppfrisk } from '../../../shared/lib/journal';
import { useUtkast } from '../../../shared/lib/utkast';
import { hindreI, type Samlesak, signerSamlet } from '../api/samlet';

/** The words for all, under a key that no item has. */
const FELLES = 'felles';

export interface Samling {
  /** What is to be signed, without what was taken out. */
  readonly saker: readonly Oppgave[];
  /** Those to be signed whose end has not been on the screen, in the version it has now. */
  readonly ikkeVist: readonly Oppgave[];
  readonly erVist: (oppgaveId: string) => boolean;
  /** Tells which version was read to its end. */
  readonly vis: (oppgaveId: string, versjon: number) => void;
  readonly taUt: (...oppgaveIder: readonly string[]) => void;
  readonly raad: (oppgaveId?: string) => string;
  readonly skrivRaad: (tekst: string, oppgaveId?: string) => void;
  /** Why an item stands in the way, in a sentence. */
  readonly hindre: ReadonlyMap<string, string>;
  /** Tells that an item is one of those that are decided by themselves, as soon as it is read. */
  readonly sperr: (oppgaveId: string, hvorfor: string) => void;
  readonly feil: unknown;
  readonly sender: boolean;
  readonly signer: (utenHindre?: boolean) => void;
}

/** The items of one signature: what has been read, what is said, and what the server answered. */
export function useSamling(oppgaver: readonly Oppgave[], onSignert: (saker: readonly Oppgave[]) => void): Samling {
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<ReadonlyMap<string, number>>(new Map());
  const { hindre, sperr, meldHindre, fjernHindre } = useHindre();
  const ord = useUtkast<Readonly<Record<string, string>>>('innboks:samlet', {});
  const { feil, sender, send } = useSending();
  const saker = oppgaver.filter(({ id }) => !out.has(id));

  const vis = useCallback((id: string, versjon: number) => {
    setShown((before) => (before.get(id) === versjon ? before : new Map(before).set(id, versjon)));
  }, []);
  const taUt = (...ids: readonly string[]): void => {
    setOut((before) => new Set([...before, ...ids]));
    fjernHindre(ids);
  };
  const raad = (id = FELLES): string => ord.verdi[id] ?? '';
  const toSak = ({ id }: Oppgave): Samlesak => {
    const own = raad(id).trim();
    return { oppgaveId: id, versjon: shown.get(id) ?? 0, ...(own !== '' && { kommentar: own }) };
  };
  const signer = (utenHindre = false): void => {
    const chosen = utenHindre ? saker.filter(({ id }) => !hindre.has(id)) : saker;
    if (utenHindre) taUt(...hindre.keys());
    send(chosen.map(toSak), raad().trim(), {
      onFerdig: () => {
        ord.toem({});
        onSignert(chosen);
      },
      onFeil: (error) => {
        const found = hindreI(error);
        meldHindre(
          new Map(
            chosen.flatMap(({ id }, index) => {
              const why = found.get(index + 1);
              return why === undefined ? [] : [[id, why] as const];
            }),
          ),
        );
      },
    });
  };
  return {
    ...{ saker, vis, taUt, raad, hindre, sperr, feil, sender, signer },
    ikkeVist: saker.filter(({ id }) => !shown.has(id) && !hindre.has(id)),
    erVist: (id) => shown.has(id),
    skrivRaad: (tekst, id = FELLES) => {
      ord.settVerdi((before) => ({ ...before, [id]: tekst }));
    },
  };
}

type Hindre = ReadonlyMap<string, string>;

/** What the page saw itself, and what the server answered. */
function useHindre() {
  const [own, setOwn] = useState<Hindre>(new Map());
  const [answered, setAnswered] = useState<Hindre>(new Map());
  const sperr = useCallback((id: string, hvorfor: string) => {
    setOwn((before) => (before.get(id) === hvorfor ? before : new Map(before).set(id, hvorfor)));
  }, []);
  const fjernHindre = (ids: readonly string[]): void => {
    const without = (before: Hindre): Hindre => new Map([...before].filter(([id]) => !ids.includes(id)));
    setOwn(without);
    setAnswered(without);
  };
  const hindre: Hindre = new Map([...own, ...answered]);
  return { hindre, sperr, meldHindre: setAnswered, fjernHindre };
}

interface Utfall {
  readonly onFerdig: () => void;
  readonly onFeil: (error: unknown) => void;
}

/** One press is one signature, also when it is sent again after a lost answer. */
function useSending() {
  const [feil, setFeil] = useState<unknown>(null);
  const [sender, setSender] = useState(false);
  const busy = useRef(false);
  const noekkelFor = useEngangsnoekkel();
  const oppfrisk = useOppfrisk();
  const client = useQueryClient();
  /** What is signed waits no longer, also while the list is fetched anew: the inbox must not open on it. */
  const forget = (saker: readonly Samlesak[]): void => {
    const signed = new Set(saker.map(({ oppgaveId }) => oppgaveId));
    client.setQueryData(arbeidslisteQuery.queryKey, (before) => before?.filter(({ id }) => !signed.has(id)));
  };
  const send = (saker: Samlesak[], felles: string, { onFerdig, onFeil }: Utfall): void => {
    if (busy.current) return;
    busy.current = true;
    setSender(true);
    setFeil(null);
    signerSamlet(saker, felles, noekkelFor(JSON.stringify(saker), felles))
      .then(
        () => {
          forget(saker);
          onFerdig();
        },
        (error: unknown) => {
          setFeil(error);
          onFeil(error);
        },
      )
      .finally(() => {
        busy.current = false;
        setSender(false);
        oppfrisk();
      });
  };
  return { feil, sender, send };
}
