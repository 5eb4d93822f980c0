import { ApiFeil, isTransient } from '../../../shared/lib/api-feil';
import {
  type AktivitetInn,
  type AktivitetLagret,
  endreAktivitet,
  opprettAktivitet,
  slettAktivitet,
} from '../api/aktiviteter';
import { makeForsteLagring } from './forste-lagring';
import { makeKoe, makePause } from './ko-og-pause';
import { harInnhold, type Sak, type Skjema, tilInnhold } from './skjemaverdi';

/** A pause in the typing, and the longest anybody types before it is saved all the same. */
const TYPING = { ms: 1200, hoyst: 5000 };

export interface Lagrestatus {
  /** When the server last took it. */
  readonly tid: string | null;
  readonly feil: unknown;
  /** The numbers the server would not store, as they stand in the text. */
  readonly treff: readonly string[];
}

export const IKKE_LAGRET: Lagrestatus = { tid: null, feil: null, treff: [] };

/** One draft on the server, written one save at a time. */
export interface Lagrer {
  /** Saves when the person pauses. */
  readonly planlegg: (skjema: Skjema) => void;
  /** Saves now, after what is on its way. Throws when it could not be saved. */
  readonly lagreNaa: (skjema: Skjema) => Promise<AktivitetLagret>;
  /** Forgets what was planned: it has been sent, or is given up. */
  readonly avbryt: () => void;
  /** The page is left: what waits is saved at once. */
  readonly skyll: () => void;
  /** The net is back: what could not be saved is tried again. */
  readonly proevIgjen: () => void;
  /** After a conflict: the version that stands on the server now. */
  readonly settSak: (sak: Sak) => void;
  /** Deletes the draft. */
  readonly slett: () => Promise<void>;
}

interface Hoerer {
  readonly onStatus: (status: Lagrestatus) => void;
  /** The draft and version it became, and what the server was sent. */
  readonly onSak: (sak: Sak, body: AktivitetInn) => void;
  readonly onLagret: (saved: AktivitetLagret) => void;
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

export const isSame = (a: AktivitetInn | null, b: AktivitetInn): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Writes the draft: makes it the first time, changes it after. `onSak` hears which draft and version it became. */
function makeSkriver(lopId: string, onSak: Hoerer['onSak']) {
  const opprett = makeForsteLagring((body, noekkel) => opprettAktivitet(lopId, body, noekkel));
  const change = async (id: string, versjon: number, body: AktivitetInn): Promise<AktivitetLagret> => {
    const saved = await endreAktivitet(id, versjon, body);
    onSak(sakOf(saved), body);
    return saved;
  };
  const create = async (body: AktivitetInn): Promise<AktivitetLagret> => {
    const made = await opprett(body);
    onSak(sakOf(made.saved), made.body);
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

/** Writes to the server and remembers which draft and version it wrote. */
function makeMinne(lopId: string, start: Sak, { onStatus, onSak, onLagret }: Hoerer) {
  let sak = start;
  let last: { readonly content: string; readonly saved: AktivitetLagret } | null = null;
  let status = IKKE_LAGRET;
  const tell = (part: Partial<Lagrestatus>): void => {
    status = { ...status, ...part };
    onStatus(status);
  };
  const skriv = makeSkriver(lopId, (next, body) => {
    sak = next;
    onSak(next, body);
  });
  return {
    les: () => sak,
    settSak: (next: Sak): void => {
      sak = next;
      last = null;
      tell({ feil: null });
    },
    save: async (body: AktivitetInn): Promise<AktivitetLagret> => {
      const content = JSON.stringify(body);
      // Nothing new: a sending that is tried again is then the same sending, on the same version.
      if (last?.content === content) return last.saved;
      try {
        const saved = await skriv(sak, body);
        last = { content, saved };
        tell({ tid: new Date().toISOString(), feil: null, treff: treffI(saved, body) });
        onLagret(saved);
        return saved;
      } catch (error) {
        tell({ feil: error });
        throw error;
      }
    },
  };
}

export function makeLagrer(lopId: string, start: Sak, hoerer: Hoerer): Lagrer {
  const minne = makeMinne(lopId, start, hoerer);
  const inTurn = makeKoe();
  let unsaved: Skjema | null = null;
  const write = (skjema: Skjema): Promise<AktivitetLagret> => {
    const body = tilInnhold(skjema);
    if (!body) return Promise.reject(new Error('The form has no date to save under'));
    unsaved = null;
    return inTurn(() => minne.save(body)).catch((error: unknown) => {
      if (isTransient(error)) unsaved = skjema;
      throw error;
    });
  };
  const writeQuietly = (skjema: Skjema): void => {
    if (!harInnhold(skjema) || !tilInnhold(skjema)) return;
    // What went wrong stands in the status; the text is on the page and on this device.
    write(skjema).catch(() => undefined);
  };
  const { planlegg, avbryt, skyll } = makePause(writeQuietly, TYPING);
  return {
    ...{ planlegg, avbryt, skyll, settSak: minne.settSak },
    lagreNaa: (skjema) => {
      avbryt();
      return write(skjema);
    },
    proevIgjen: () => {
      if (unsaved) writeQuietly(unsaved);
    },
    slett: () => {
      avbryt();
      return inTurn(async () => {
        const { id, versjon } = minne.les();
        if (id !== null && versjon !== null) await slettAktivitet(id, versjon);
      });
    },
  };
}
