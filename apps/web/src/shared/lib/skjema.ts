import { useRef, useState } from 'react';
import { ApiFeil } from './api-feil';
import { tekstForFeil } from './feiltekst';
import { type SkjemafeilTilstand, useSkjemafeil } from './skjemafeil';
import { useUtkast } from './utkast';

type Tekstnavn<T> = { [K in keyof T]: T[K] extends string ? K : never }[keyof T] & string;

interface Valg<T, R> {
  /** Names the draft: `person:${virksomhetId}`. */
  readonly utkast: string;
  readonly start: T;
  /** Sentences by field, in the order of the page; undefined = fine. */
  readonly sjekk: (verdier: T) => Readonly<Record<string, string | undefined>>;
  readonly send: (verdier: T) => Promise<R>;
  /** A kode of the server that is about one field → that field. */
  readonly koder?: Readonly<Record<string, string>>;
  /** Where the answer itself says which field a kode is about. */
  readonly feltFor?: (error: ApiFeil) => string | undefined;
}

interface Tekstfeltprops {
  readonly id: string;
  readonly verdi: string;
  readonly onEndre: (verdi: string) => void;
  readonly feil: string | undefined;
}

export interface Skjema<T, R> {
  readonly verdier: T;
  readonly sett: (endring: Partial<T>) => void;
  /** What a text field needs: `<Tekstfelt {...skjema.felt('navn')} ledetekst=… />`. */
  readonly felt: (navn: Tekstnavn<T>) => Tekstfeltprops;
  readonly skjemafeil: SkjemafeilTilstand;
  /** An error that belongs to no field. */
  readonly feil: unknown;
  readonly sender: boolean;
  readonly send: () => void;
  /** What the server answered, and what was sent; null until it has succeeded. */
  readonly kvittering: { readonly svar: R; readonly verdier: T } | null;
  /** Back to an empty form after a receipt. */
  readonly nytt: () => void;
  readonly lagretTid: string | null;
  readonly gjenopprettet: boolean;
  readonly forkast: () => void;
}

/** State of a form: draft on this device, errors by field, one call at a time, and the receipt. */
export function useSkjema<T extends object, R>({
  utkast: key,
  start,
  sjekk,
  send,
  koder,
  feltFor,
}: Valg<T, R>): Skjema<T, R> {
  const utkast = useUtkast(key, start);
  const skjemafeil = useSkjemafeil();
  const { verdi: verdier, settVerdi, toem, lagretTid, gjenopprettet } = utkast;
  const latest = useRef(verdier);
  latest.current = verdier;
  const place = (error: unknown): boolean => {
    const felt = error instanceof ApiFeil ? (feltFor?.(error) ?? koder?.[error.kode]) : undefined;
    if (felt === undefined) return skjemafeil.fraApi(error);
    skjemafeil.sjekk({ [felt]: tekstForFeil(error) });
    return true;
  };
  const sending = useSending<T, R>(send, place);
  const sett = (endring: Partial<T>): void => {
    settVerdi((before) => ({ ...before, ...endring }));
    for (const navn of Object.keys(endring)) skjemafeil.toem(navn);
  };
  return {
    ...{ verdier, sett, skjemafeil, lagretTid, gjenopprettet },
    ...{ feil: sending.feil, sender: sending.sender, kvittering: sending.kvittering, nytt: sending.nytt },
    felt: (navn) => ({
      id: navn,
      verdi: verdier[navn] as string,
      onEndre: (verdi) => {
        sett({ [navn]: verdi } as unknown as Partial<T>);
      },
      feil: skjemafeil.for(navn),
    }),
    send: () => {
      if (skjemafeil.sjekk(sjekk(verdier)))
        void sending.start(verdier, () => {
          const imens = skrevetImens(verdier, latest.current);
          if (imens) settVerdi({ ...start, ...imens });
          else toem(start);
        });
    },
    forkast: () => {
      toem(start);
      skjemafeil.toem();
      sending.nytt();
    },
  };
}

/** What was typed while the rest was on its way was not sent: it stays. Null when there is none. */
function skrevetImens<T extends object>(sendt: T, naa: T): Partial<T> | null {
  const typed = Object.entries(naa).filter(([navn, verdi]) => verdi !== sendt[navn as keyof T]);
  return typed.length === 0 ? null : (Object.fromEntries(typed) as Partial<T>);
}

interface Sending<T, R> {
  readonly feil: unknown;
  readonly sender: boolean;
  readonly kvittering: Skjema<T, R>['kvittering'];
  readonly start: (verdier: T, onFerdig: () => void) => Promise<void>;
  readonly nytt: () => void;
}

/** One call at a time; `place` tells whether an error found its field. */
function useSending<T, R>(send: (verdier: T) => Promise<R>, place: (error: unknown) => boolean): Sending<T, R> {
  const [feil, setFeil] = useState<unknown>(null);
  const [kvittering, setKvittering] = useState<Skjema<T, R>['kvittering']>(null);
  const [sender, setSender] = useState(false);
  const busy = useRef(false);
  const start = async (verdier: T, onFerdig: () => void): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setSender(true);
    setFeil(null);
    try {
      setKvittering({ svar: await send(verdier), verdier });
      onFerdig();
    } catch (error) {
      if (!place(error)) setFeil(error);
    } finally {
      busy.current = false;
      setSender(false);
    }
  };
  const nytt = (): void => {
    setKvittering(null);
    setFeil(null);
  };
  return { feil, sender, kvittering, start, nytt };
}
