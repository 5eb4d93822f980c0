import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { ApiFeil } from '../../../shared/lib/api-feil';
import { journalnoekler } from '../../../shared/lib/journal';
import { type AktivitetInn, type AktivitetLagret, endreAktivitet, opprettAktivitet } from '../api/aktiviteter';
import { makeForsteLagring } from './forste-lagring';
import { useKoe, usePause } from './ko-og-pause';
import { harInnhold, type Skjema, tilInnhold } from './skjemaverdi';

/** The draft on the server that the form is saved to; both null before the first time. */
export interface Sak {
  readonly id: string | null;
  readonly versjon: number | null;
}

interface Status {
  /** When the server last took it. */
  readonly tid: string | null;
  readonly feil: unknown;
  /** The numbers the server would not store, as they stand in the text. */
  readonly treff: readonly string[];
}

export interface Lagring extends Status {
  /** Saves when the person pauses. */
  readonly planlegg: (skjema: Skjema) => void;
  /** Saves now, after what is on its way. Throws when it could not be saved. */
  readonly lagreNaa: (skjema: Skjema) => Promise<AktivitetLagret>;
  /** Forgets what was planned: it has been sent, or is given up. */
  readonly avbryt: () => void;
  /** After a conflict: the version that stands on the server now. */
  readonly settSak: (sak: Sak) => void;
}

/** The hits as words, since positions move as soon as the person goes on typing. */
function treffI({ ikkeLagret }: AktivitetLagret, sent: AktivitetInn): string[] {
  // The server trims before it looks.
  const text = sent.tekst.trim();
  return ikkeLagret.flatMap(({ felt, funn }) =>
    felt === 'tekst' ? funn.map(({ fra, til }) => text.slice(fra, til)) : [],
  );
}

/** Deleted in another window: what is on this page is then a new draft. */
const isGone = (error: unknown): boolean => error instanceof ApiFeil && error.status === 404;

const sakOf = ({ aktivitet: { id, versjon } }: AktivitetLagret): Sak => ({ id, versjon });

const isSame = (a: AktivitetInn, b: AktivitetInn): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Writes the draft: makes it the first time, changes it after. `onSak` hears which draft and version it became. */
function makeSkriver(lopId: string, onSak: (sak: Sak) => void) {
  const opprett = makeForsteLagring((body, noekkel) => opprettAktivitet(lopId, body, noekkel));
  const change = async (id: string, versjon: number, body: AktivitetInn): Promise<AktivitetLagret> => {
    const saved = await endreAktivitet(id, versjon, body);
    onSak(sakOf(saved));
    return saved;
  };
  const create = async (body: AktivitetInn): Promise<AktivitetLagret> => {
    const made = await opprett(body);
    onSak(sakOf(made.saved));
    const { id, versjon } = made.saved.aktivitet;
    return isSame(made.body, body) ? made.saved : change(id, versjon, body);
  };
  return async ({ id, versjon }: Sak, body: AktivitetInn): Promise<AktivitetLagret> => {
    if (id === null || versjon === null) return create(body);
    try {
      return await change(id, versjon, body);
    } catch (error) {
      if (isGone(error)) return create(body);
      throw error;
    }
  };
}

const NOTHING: Status = { tid: null, feil: null, treff: [] };

/** Writes to the server and remembers which draft and version it wrote. */
function useSkriving(lopId: string, start: Sak, onSak: (sak: Sak) => void) {
  const client = useQueryClient();
  const sak = useRef(start);
  const last = useRef<{ readonly content: string; readonly saved: AktivitetLagret } | null>(null);
  const [status, setStatus] = useState(NOTHING);
  const skriv = useMemo(
    () =>
      makeSkriver(lopId, (next) => {
        sak.current = next;
        onSak(next);
      }),
    [lopId, onSak],
  );
  const save = useCallback(
    async (body: AktivitetInn): Promise<AktivitetLagret> => {
      const content = JSON.stringify(body);
      // Nothing new: a sending that is tried again is then the same sending, on the same version.
      if (last.current?.content === content) return last.current.saved;
      try {
        const saved = await skriv(sak.current, body);
        last.current = { content, saved };
        setStatus({ tid: new Date().toISOString(), feil: null, treff: treffI(saved, body) });
        client.setQueryData(journalnoekler.aktivitet(saved.aktivitet.id), saved.aktivitet);
        void client.invalidateQueries({ queryKey: journalnoekler.lop(lopId), refetchType: 'none' });
        return saved;
      } catch (error) {
        setStatus((before) => ({ ...before, feil: error }));
        throw error;
      }
    },
    [client, lopId, skriv],
  );
  const settSak = useCallback((next: Sak) => {
    sak.current = next;
    last.current = null;
    setStatus((before) => ({ ...before, feil: null }));
  }, []);
  return { status, save, settSak };
}

/** Keeps the draft on the server in step with the form, one save at a time. */
export function useLagring(lopId: string, start: Sak, onSak: (sak: Sak) => void): Lagring {
  const { status, save, settSak } = useSkriving(lopId, start, onSak);
  const inTurn = useKoe();
  const write = useCallback(
    (skjema: Skjema): Promise<AktivitetLagret> => {
      const body = tilInnhold(skjema);
      if (!body) return Promise.reject(new Error('The form has no date to save under'));
      return inTurn(() => save(body));
    },
    [inTurn, save],
  );
  const writeQuietly = useCallback(
    (skjema: Skjema) => {
      if (!harInnhold(skjema) || !tilInnhold(skjema)) return;
      // What went wrong stands in the status; the text is on the page and on this device.
      write(skjema).catch(() => undefined);
    },
    [write],
  );
  const { planlegg, avbryt } = usePause(writeQuietly, { vedSlutt: true });
  const lagreNaa = useCallback(
    (skjema: Skjema) => {
      avbryt();
      return write(skjema);
    },
    [avbryt, write],
  );
  return { ...status, planlegg, lagreNaa, avbryt, settSak };
}
