import { useCallback, useRef } from 'react';
import { newKey } from '../../../shared/lib/hensikt';
import { useUtkast } from '../../../shared/lib/utkast';
import type { AktivitetInn, AktivitetLagret } from '../api/aktiviteter';
import { type Lagring, useLagrere } from './bruk-lagring';
import type { Lagrer } from './lagrer';
import {
  erFelles,
  forsteNoekkel,
  medEndring,
  medNyRad,
  medSak,
  type Prosedyre,
  prosedyrer,
  type Radfelter,
  type Utkastverdi,
  utenProsedyre,
} from './rader';
import type { Sak, Skjema } from './skjemaverdi';

/** The form, its draft on this device, and its drafts on the server: one for each procedure. */
export interface Utkastene {
  readonly verdi: Utkastverdi;
  /** As it is after the last change, also before the page has been drawn anew. */
  readonly les: () => Utkastverdi;
  readonly lagretTid: string | null;
  readonly gjenopprettet: boolean;
  readonly endre: (noekkel: string, part: Partial<Skjema>) => void;
  /** Puts another edition of one draft on the page. */
  readonly bytt: (noekkel: string, skjema: Skjema, sak: Sak) => void;
  readonly leggTil: (felter?: Radfelter) => string;
  /** Takes one out and deletes its draft. */
  readonly taBort: (noekkel: string) => void;
  /** Takes one out here only: it is done with elsewhere. */
  readonly slipp: (noekkel: string) => void;
  readonly lagre: (noekkel: string) => Promise<AktivitetLagret>;
  readonly lagring: (noekkel: string) => Lagring;
  /** Saves what was left unsaved when the page was lost. */
  readonly taOpp: () => void;
  readonly ferdig: (til?: Utkastverdi) => void;
}

/** The value as it is after the last change: two changes may come before the page has been drawn anew. */
function useVerdi(noekkel: string, start: Utkastverdi) {
  const { verdi, settVerdi, toem, ...utkast } = useUtkast<Utkastverdi>(noekkel, start);
  const naa = useRef(verdi);
  const sett = useCallback(
    (next: (before: Utkastverdi) => Utkastverdi) => {
      naa.current = next(naa.current);
      settVerdi(naa.current);
    },
    [settVerdi],
  );
  const les = useCallback(() => naa.current, []);
  const ferdig = (til: Utkastverdi = start): void => {
    naa.current = til;
    toem(til);
  };
  return { ...utkast, verdi, les, sett, ferdig };
}

export function useUtkastene(lopId: string, noekkel: string, start: Utkastverdi): Utkastene {
  const { les, sett, ferdig, ...utkast } = useVerdi(noekkel, start);
  const onSak = useCallback(
    (rad: string, sak: Sak, body: AktivitetInn) => {
      sett((before) => medSak(before, rad, sak, body));
    },
    [sett],
  );
  const lagrere = useLagrere(lopId, onSak);
  const finn = (rad: string): Prosedyre | undefined => prosedyrer(les()).find((one) => one.noekkel === rad);
  const lagrerFor = (rad: string): Lagrer => {
    const { id, versjon } = finn(rad) ?? { id: null, versjon: null };
    return lagrere.hent(rad, { id, versjon });
  };
  const planlegg = (which: (prosedyre: Prosedyre) => boolean): void => {
    for (const one of prosedyrer(les()).filter(which)) lagrerFor(one.noekkel).planlegg(one.skjema);
  };
  return {
    ...{ ...utkast, les },
    ...endringer({ les, sett, lagrerFor, planlegg }),
    lagre: (rad) => {
      const prosedyre = finn(rad);
      return prosedyre ? lagrerFor(rad).lagreNaa(prosedyre.skjema) : Promise.reject(new Error('No such procedure'));
    },
    lagring: (rad) => ({
      ...lagrere.status(rad),
      lagreNaa: (skjema) => lagrerFor(rad).lagreNaa(skjema),
      settSak: (sak) => {
        lagrerFor(rad).settSak(sak);
      },
    }),
    taOpp: () => {
      planlegg(({ ulagret, skjema }) => ulagret && skjema.tekst.trim() !== '');
    },
    ferdig: (til) => {
      lagrere.avbrytAlle();
      ferdig(til);
    },
  };
}

interface Grep {
  readonly les: () => Utkastverdi;
  readonly sett: (next: (before: Utkastverdi) => Utkastverdi) => void;
  readonly lagrerFor: (rad: string) => Lagrer;
  /** Saves those of them at the next pause. */
  readonly planlegg: (which: (prosedyre: Prosedyre) => boolean) => void;
}

/** What the person does with the procedures, on the page and on the server alike. */
function endringer({
  les,
  sett,
  lagrerFor,
  planlegg,
}: Grep): Pick<Utkastene, 'endre' | 'bytt' | 'leggTil' | 'taBort' | 'slipp'> {
  const slipp = (rad: string): void => {
    lagrerFor(rad).avbryt();
    sett((before) => utenProsedyre(before, rad));
  };
  return {
    slipp,
    endre: (rad, part) => {
      sett((before) => medEndring(before, rad, part));
      const all = erFelles(part) && rad === forsteNoekkel(les());
      planlegg(({ noekkel }) => all || noekkel === rad);
    },
    bytt: (rad, skjema, sak) => {
      lagrerFor(rad).avbryt();
      lagrerFor(rad).settSak(sak);
      sett((before) => medBytte(before, rad, skjema, sak));
    },
    leggTil: (felter) => {
      const rad = newKey();
      sett((before) => medNyRad(before, rad, felter));
      planlegg(({ noekkel }) => noekkel === rad);
      return rad;
    },
    taBort: (rad) => {
      const draft = lagrerFor(rad);
      slipp(rad);
      // One that could not be deleted stays among the drafts, where it can be deleted.
      draft.slett().catch(() => undefined);
    },
  };
}

const medBytte = (before: Utkastverdi, rad: string, skjema: Skjema, sak: Sak): Utkastverdi => {
  const next = medEndring(before, rad, skjema);
  if (rad === forsteNoekkel(before)) return { ...next, ...sak, ulagret: false };
  const flere = next.flere?.map((one) => (one.noekkel === rad ? { ...one, ...sak, ulagret: false } : one));
  return { ...next, ...(flere && { flere }) };
};
