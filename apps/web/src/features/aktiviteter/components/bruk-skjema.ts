import { i18n } from '../../../shared/i18n/i18n';
import { type SkjemafeilTilstand, useSkjemafeil } from '../../../shared/lib/skjemafeil';
import type { Aktivitet, SendteAktiviteter } from '../api/aktiviteter';
import type { Lagring } from './bruk-lagring';
import { useSending } from './bruk-sending';
import { useUtkastene, type Utkastene } from './bruk-utkastene';
import {
  erEgetFelt,
  feltId,
  forsteNoekkel,
  type Prosedyre,
  prosedyrer,
  type Radfelter,
  type Utkastverdi,
} from './rader';
import { type Feilnavn, finnFeil, type Sak, type Skjema } from './skjemaverdi';

const ns = 'aktiviteter';

/** One draft as it stands on the page: the form's own, or one more procedure. */
export interface Radtilstand {
  readonly noekkel: string;
  readonly skjema: Skjema;
  readonly sak: Sak;
  readonly endre: (part: Partial<Skjema>) => void;
  readonly lagring: Lagring;
  /** Puts what another window wrote on the page. */
  readonly bytt: (skjema: Skjema, sak: Sak) => void;
  /** What is wrong with a field, and the id it has on the page. */
  readonly feilFor: (felt: string) => string | undefined;
  readonly feltId: (felt: string) => string;
}

export interface Skjematilstand extends Radtilstand {
  /** Every procedure in the form, this one first. */
  readonly rader: readonly Radtilstand[];
  /** Its key; filled in when one that was taken out is put back. */
  readonly leggTil: (felter?: Radfelter) => string;
  readonly taBort: (noekkel: string) => void;
  /** It is done with elsewhere. True when another took its place. */
  readonly slippForste: () => boolean;
  readonly feil: SkjemafeilTilstand;
  /** Opened with what was typed before. */
  readonly gjenopprettet: boolean;
  /** Saves what was left unsaved when the page was lost. */
  readonly taOpp: () => void;
  /** Last written anywhere, on the server or on this device. */
  readonly lagretTid: string | null;
  readonly send: () => void;
  readonly behold: () => void;
  readonly sender: boolean;
  /** What the sending met with, unless it stands at a field. */
  readonly sendefeil: unknown;
  /** Puts an empty form on the page. */
  readonly forfra: () => void;
}

interface Valg {
  readonly lopId: string;
  /** Names the draft on this device. */
  readonly noekkel: string;
  readonly start: Utkastverdi;
  /** Who is proposed as long as nobody is chosen. */
  readonly forvalgtBedt: string | null;
  readonly onSendt: (sendt: Aktivitet | SendteAktiviteter, bedtBrukerId: string) => void;
  readonly onBeholdt: (aktivitet: Aktivitet) => void;
}

const FORSTE_SINE: ReadonlySet<string> = new Set(['tekst', 'antall', 'timer', 'maalIder']);

/** The sentences of the errors, with the numbers the server has found already. */
function setninger({ les, lagring }: Utkastene, bedt: string | null): Record<string, string | undefined> {
  const all = prosedyrer(les());
  const navngi = (nr: number, felt: string, feil: string): string =>
    all.length > 1 && FORSTE_SINE.has(felt) ? i18n.t('feil.iProsedyre', { ns, nr, feil }) : feil;
  const sentences: Record<string, string | undefined> = {};
  for (const [index, { noekkel, skjema }] of all.entries()) {
    const put = (felt: string, feil: Feilnavn | 'foedselsnummerKort'): void => {
      sentences[feltId(les(), noekkel, felt)] = navngi(index + 1, felt, i18n.t(`feil.${feil}`, { ns }));
    };
    for (const [felt, feil] of Object.entries(finnFeil(skjema, bedt))) {
      if (feil && (index === 0 || erEgetFelt(felt))) put(felt, feil);
    }
    if (lagring(noekkel).treff.some((ord) => skjema.tekst.includes(ord))) put('tekst', 'foedselsnummerKort');
  }
  return sentences;
}

export function useAktivitetsskjema({ lopId, noekkel, start, forvalgtBedt, ...etter }: Valg): Skjematilstand {
  const utkastene = useUtkastene(lopId, noekkel, start);
  const { verdi, les } = utkastene;
  const feil = useSkjemafeil();
  const sending = useSending({ utkastene, feil, ...etter });
  const bedt = verdi.skjema.bedt ?? forvalgtBedt;
  const sjekk = () => setninger(utkastene, bedt);
  const rader = prosedyrer(verdi).map((prosedyre) => makeRad(prosedyre, utkastene, feil));
  const forste = rader[0] as Radtilstand;
  return {
    ...forste,
    ...{ rader, feil, gjenopprettet: utkastene.gjenopprettet, taOpp: utkastene.taOpp },
    lagretTid: sistLagret(rader) ?? utkastene.lagretTid,
    sender: sending.sender,
    sendefeil: feil.har ? null : sending.feil,
    leggTil: utkastene.leggTil,
    taBort: (rad) => {
      feil.toem();
      utkastene.taBort(rad);
    },
    slippForste: () => {
      if (!les().flere?.length) return false;
      utkastene.slipp(forsteNoekkel(les()));
      return true;
    },
    send: () => {
      if (feil.sjekk(sjekk()) && bedt !== null) sending.send(bedt);
    },
    behold: () => {
      const found = sjekk();
      const keeping = Object.entries(found).filter(([felt]) => felt === 'fra' || felt.endsWith('tekst'));
      if (feil.sjekk(Object.fromEntries(keeping))) sending.behold();
    },
    forfra: () => {
      feil.toem();
      utkastene.ferdig(start);
    },
  };
}

const sistLagret = (rader: readonly Radtilstand[]): string | null =>
  rader
    .flatMap(({ lagring: { tid } }) => (tid === null ? [] : [tid]))
    .sort()
    .at(-1) ?? null;

function makeRad(prosedyre: Prosedyre, utkastene: Utkastene, feil: SkjemafeilTilstand): Radtilstand {
  const { noekkel, skjema, id, versjon } = prosedyre;
  const idFor = (felt: string): string => feltId(utkastene.verdi, noekkel, felt);
  return {
    ...{ noekkel, skjema, sak: { id, versjon }, feltId: idFor },
    lagring: utkastene.lagring(noekkel),
    feilFor: (felt) => feil.for(idFor(felt)),
    endre: (part) => {
      utkastene.endre(noekkel, part);
      for (const felt of Object.keys(part)) feil.toem(felt === 'bedt' ? 'bedtBrukerId' : idFor(felt));
    },
    bytt: (next, sak) => {
      feil.toem();
      utkastene.bytt(noekkel, next, sak);
    },
  };
}
