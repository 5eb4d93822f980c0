import { useCallback, useId, useRef, useState } from 'react';
import { ApiFeil } from './api-feil';
import { feiltekst } from './feiltekst';
import { useEngangsnoekkel } from './hensikt';
import { useUtkast } from './utkast';

/** What a decision is made on: the version on the screen, and the key of the intention. */
export interface Vilkaar {
  readonly versjon: number;
  readonly noekkel: string;
}

interface Valg<H extends string, R> {
  /** Names the draft of the text: `beslutning:${sakId}`. Remount with `key=` for another case. */
  readonly utkast: string;
  readonly versjon: number;
  /** What the act carries beside the text: another content is another intention, and gets a key of its own. */
  readonly innhold?: string;
  /** The sentence when the act needs words and has none. */
  readonly krav?: (handling: H) => string | undefined;
  readonly send: (handling: H, tekst: string, vilkaar: Vilkaar) => Promise<R>;
  readonly onFerdig: (handling: H, svar: R) => void;
}

/** What `<Tekstomraade>` needs. */
export interface Kommentarprops {
  readonly id: string;
  readonly verdi: string;
  readonly onEndre: (verdi: string) => void;
  readonly feil: string | undefined;
  /** Set when the server took the text to hold a fødselsnummer, so that a false hit can be reported. */
  readonly treff: 'kommentar' | 'begrunnelse' | null;
}

export interface Avgjoerelse<H extends string> {
  readonly kommentar: Kommentarprops;
  /** An error that is not about the text. */
  readonly feil: unknown;
  /** The act on its way, for the button that turns. */
  readonly sender: H | null;
  readonly utfoer: (handling: H) => void;
  /** After a stale version has been fetched anew: the text stays, the error goes. */
  readonly seNytt: () => void;
}

/** The server's koder that are about the text. */
const TEKSTKODER = new Set([
  'tekst.fodselsnummer',
  'aktivitet.manglerBegrunnelse',
  'maal.manglerBegrunnelse',
  'maal.manglerSvar',
  'maal.begrunnAvvik',
  'tjenestetid.manglerBegrunnelse',
  'tidligere.manglerBegrunnelse',
]);
const TEKSTFELT = ['kommentar', 'begrunnelse'] as const;

interface Tekstfeil {
  readonly tekst: string;
  readonly treff: Kommentarprops['treff'];
}

/** The sentence for an error that is about the text of a decision; null for every other. */
export function tekstfeil(error: unknown): Tekstfeil | null {
  if (!(error instanceof ApiFeil)) return null;
  if (TEKSTKODER.has(error.kode)) return { tekst: feiltekst(error.kode, error.parametere, error.title), treff: null };
  for (const { felt, krav, tekst } of error.feltfeil) {
    const field = TEKSTFELT.find((name) => name === felt);
    if (field) return { tekst, treff: krav === 'utenFodselsnummer' ? field : null };
  }
  return null;
}

/** The text: its draft, and what is wrong with it. */
function useTekst(utkast: string) {
  const id = useId();
  const { verdi, settVerdi, toem } = useUtkast(utkast, '');
  const [feil, setFeil] = useState<Tekstfeil | null>(null);
  const onEndre = useCallback(
    (next: string) => {
      settVerdi(next);
      setFeil(null);
    },
    [settVerdi],
  );
  const refuse = (wrong: Tekstfeil): void => {
    setFeil(wrong);
    document.getElementById(id)?.focus();
  };
  const godta = (): void => {
    setFeil(null);
  };
  const kommentar: Kommentarprops = { id, verdi, onEndre, feil: feil?.tekst, treff: feil?.treff ?? null };
  return { kommentar, tekst: verdi.trim(), refuse, godta, toem };
}

/**
 * One decision with one text field: the text is kept as a draft, a press is sent once (also when it is retried), an
 * error about the text stands at the field, and nothing typed is lost.
 */
export function useAvgjoerelse<H extends string, R>(valg: Valg<H, R>): Avgjoerelse<H> {
  const { utkast, versjon, innhold = '', krav, send, onFerdig } = valg;
  const { kommentar, tekst, refuse, godta, toem } = useTekst(utkast);
  const [feil, setFeil] = useState<unknown>(null);
  const [sender, setSender] = useState<H | null>(null);
  const busy = useRef(false);
  const noekkelFor = useEngangsnoekkel();

  const attempt = async (handling: H): Promise<void> => {
    try {
      const svar = await send(handling, tekst, { versjon, noekkel: noekkelFor(handling, versjon, tekst, innhold) });
      toem('');
      onFerdig(handling, svar);
    } catch (error) {
      const wrong = tekstfeil(error);
      if (wrong) refuse(wrong);
      else setFeil(error);
    }
  };
  const utfoer = (handling: H): void => {
    if (busy.current) return;
    const missing = tekst === '' ? krav?.(handling) : undefined;
    setFeil(null);
    if (missing !== undefined) {
      refuse({ tekst: missing, treff: null });
      return;
    }
    busy.current = true;
    setSender(handling);
    godta();
    void attempt(handling).finally(() => {
      busy.current = false;
      setSender(null);
    });
  };
  const seNytt = (): void => {
    setFeil(null);
  };
  return { kommentar, feil, sender, utfoer, seNytt };
}
