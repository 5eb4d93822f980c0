import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { useHensikt } from '../../../shared/lib/hensikt';
import { journalnoekler, useOppfrisk } from '../../../shared/lib/journal';
import { type SkjemafeilTilstand, useSkjemafeil } from '../../../shared/lib/skjemafeil';
import { useUtkast } from '../../../shared/lib/utkast';
import { type Aktivitet, sendAktivitet } from '../api/aktiviteter';
import { type Lagring, type Sak, useLagring } from './bruk-lagring';
import { finnFeil, type Skjema, type Utkastverdi } from './skjemaverdi';

/** Thrown when a part of the text was not stored: it must not be sent without it. */
class IkkeAltLagret extends Error {}

export interface Skjematilstand {
  readonly skjema: Skjema;
  readonly sak: Sak;
  readonly endre: (part: Partial<Skjema>) => void;
  readonly feil: SkjemafeilTilstand;
  readonly lagring: Lagring;
  /** Opened with what was typed before. */
  readonly gjenopprettet: boolean;
  /** Last written anywhere, on the server or on this device. */
  readonly lagretTid: string | null;
  readonly send: () => void;
  readonly sender: boolean;
  /** What the sending met with, unless it stands at a field. */
  readonly sendefeil: unknown;
  readonly behold: () => void;
  /** Throws the text on this page away. */
  readonly toem: (til?: Utkastverdi) => void;
}

interface Valg {
  readonly lopId: string;
  /** Names the draft on this device. */
  readonly noekkel: string;
  readonly start: Utkastverdi;
  /** Who is proposed as long as nobody is chosen. */
  readonly forvalgtBedt: string | null;
  readonly onSendt: (aktivitet: Aktivitet) => void;
  readonly onBeholdt: (aktivitet: Aktivitet) => void;
}

/** The form, its draft on this device, its draft on the server, and the sending. */
export function useAktivitetsskjema({ lopId, noekkel, start, forvalgtBedt, onSendt, onBeholdt }: Valg): Skjematilstand {
  const { verdi, settVerdi, lagretTid, gjenopprettet, toem } = useUtkast(noekkel, start);
  const feil = useSkjemafeil();
  const client = useQueryClient();
  const oppfrisk = useOppfrisk();
  const hensikt = useHensikt();
  const onSak = useCallback(
    ({ id, versjon }: Sak) => {
      settVerdi((before) => ({ ...before, id, versjon }));
    },
    [settVerdi],
  );
  const lagring = useLagring(lopId, { id: verdi.id, versjon: verdi.versjon }, onSak);
  const latest = useRef(verdi.skjema);
  const endre = (part: Partial<Skjema>): void => {
    latest.current = { ...latest.current, ...part };
    const skjema = latest.current;
    settVerdi((before) => ({ ...before, skjema }));
    lagring.planlegg(skjema);
    hensikt.ferdig();
    for (const felt of Object.keys(part)) feil.toem(felt === 'bedt' ? 'bedtBrukerId' : felt);
  };
  const bedt = verdi.skjema.bedt ?? forvalgtBedt;

  const save = async (): Promise<Aktivitet> => {
    const { aktivitet, ikkeLagret } = await lagring.lagreNaa(latest.current);
    if (ikkeLagret.length > 0) throw new IkkeAltLagret();
    return aktivitet;
  };
  const finish = (aktivitet: Aktivitet): void => {
    lagring.avbryt();
    client.setQueryData(journalnoekler.aktivitet(aktivitet.id), aktivitet);
    toem();
    oppfrisk();
  };
  const sending = useMutation({
    mutationFn: async (til: string) => {
      const { id, versjon } = await save();
      return sendAktivitet({ id, versjon, noekkel: hensikt.noekkel() }, til);
    },
    onSuccess: (sent) => {
      hensikt.ferdig();
      finish(sent);
      onSendt(sent);
    },
    onError: (error) => {
      feil.fraApi(error);
    },
  });
  const keeping = useMutation({
    mutationFn: save,
    onSuccess: (kept) => {
      finish(kept);
      onBeholdt(kept);
    },
    onError: (error) => {
      feil.fraApi(error);
    },
  });
  const send = (): void => {
    keeping.reset();
    if (feil.sjekk(finnFeil(latest.current, bedt)) && bedt !== null) sending.mutate(bedt);
  };
  const behold = (): void => {
    sending.reset();
    const { tekst, fra } = finnFeil(latest.current, bedt);
    if (feil.sjekk({ tekst, fra })) keeping.mutate();
  };
  const thrown = sending.error ?? keeping.error;
  return {
    skjema: verdi.skjema,
    sak: { id: verdi.id, versjon: verdi.versjon },
    endre,
    feil,
    lagring,
    gjenopprettet,
    lagretTid: lagring.tid ?? lagretTid,
    send,
    sender: sending.isPending || keeping.isPending,
    sendefeil: thrown instanceof IkkeAltLagret || feil.har ? null : thrown,
    behold,
    toem: (til) => {
      lagring.avbryt();
      const next = til ?? start;
      latest.current = next.skjema;
      lagring.settSak({ id: next.id, versjon: next.versjon });
      feil.toem();
      toem(next);
    },
  };
}
