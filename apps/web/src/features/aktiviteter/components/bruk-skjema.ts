import { useCallback, useRef } from 'react';
import { i18n } from '../../../shared/i18n/i18n';
import { useHensikt } from '../../../shared/lib/hensikt';
import { type SkjemafeilTilstand, useSkjemafeil } from '../../../shared/lib/skjemafeil';
import { useUtkast } from '../../../shared/lib/utkast';
import type { Aktivitet } from '../api/aktiviteter';
import { type Lagring, type Sak, useLagring } from './bruk-lagring';
import { useSending } from './bruk-sending';
import { finnFeil, type Skjema, type Skjemafeil, type Utkastverdi } from './skjemaverdi';

const ns = 'aktiviteter';

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
  readonly behold: () => void;
  readonly sender: boolean;
  /** What the sending met with, unless it stands at a field. */
  readonly sendefeil: unknown;
  /** Puts something else on the page: an empty form, or what another window wrote. */
  readonly bytt: (til: Utkastverdi) => void;
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

/** The form, its draft on this device and its draft on the server. */
function useToUtkast(lopId: string, noekkel: string, start: Utkastverdi) {
  const utkast = useUtkast(noekkel, start);
  const { verdi, settVerdi, toem } = utkast;
  const onSak = useCallback(
    (sak: Sak) => {
      settVerdi((before) => ({ ...before, ...sak }));
    },
    [settVerdi],
  );
  const lagring = useLagring(lopId, { id: verdi.id, versjon: verdi.versjon }, onSak);
  // Two changes may come before the page has been drawn anew.
  const naa = useRef(verdi.skjema);
  const endre = (part: Partial<Skjema>): void => {
    naa.current = { ...naa.current, ...part };
    const skjema = naa.current;
    settVerdi((before) => ({ ...before, skjema }));
    lagring.planlegg(skjema);
  };
  const bytt = (til: Utkastverdi): void => {
    lagring.avbryt();
    lagring.settSak({ id: til.id, versjon: til.versjon });
    naa.current = til.skjema;
    toem(til);
  };
  return { ...utkast, lagring, naa, endre, bytt };
}

/** The sentences of the errors, with the number the server has found already. */
function setninger(feil: Skjemafeil, { tekst }: Skjema, treff: readonly string[]): Record<string, string | undefined> {
  const sentences: Record<string, string | undefined> = {};
  for (const [felt, navn] of Object.entries(feil)) sentences[felt] = navn && i18n.t(`feil.${navn}`, { ns });
  const found = treff.some((ord) => tekst.includes(ord));
  return found ? { ...sentences, tekst: i18n.t('feil.foedselsnummerKort', { ns }) } : sentences;
}

export function useAktivitetsskjema({ lopId, noekkel, start, forvalgtBedt, ...etter }: Valg): Skjematilstand {
  const { verdi, lagretTid, gjenopprettet, toem, lagring, naa, endre, bytt } = useToUtkast(lopId, noekkel, start);
  const feil = useSkjemafeil();
  const hensikt = useHensikt();
  const sending = useSending({ lagring, hensikt, feil, lesSkjema: () => naa.current, onFerdig: toem, ...etter });
  const bedt = verdi.skjema.bedt ?? forvalgtBedt;
  const sjekk = () => setninger(finnFeil(naa.current, bedt), naa.current, lagring.treff);
  return {
    skjema: verdi.skjema,
    sak: { id: verdi.id, versjon: verdi.versjon },
    feil,
    lagring,
    gjenopprettet,
    lagretTid: lagring.tid ?? lagretTid,
    sender: sending.sender,
    sendefeil: feil.har ? null : sending.feil,
    endre: (part) => {
      endre(part);
      // Other content is another intention.
      hensikt.ferdig();
      for (const felt of Object.keys(part)) feil.toem(felt === 'bedt' ? 'bedtBrukerId' : felt);
    },
    send: () => {
      if (feil.sjekk(sjekk()) && bedt !== null) sending.send(bedt);
    },
    behold: () => {
      const { tekst, fra } = sjekk();
      if (feil.sjekk({ tekst, fra })) sending.behold();
    },
    bytt: (til) => {
      feil.toem();
      bytt(til);
    },
  };
}
