import { allowedActions } from '@kp/kernel/state-machine';
import type { AapenOppgave } from '@kp/modules/arbeidsliste';
import { type Periode, findRettelse, somTellende, teller } from '../domain/periode';
import { type Periodehandling, findAttestdager, periodemaskin } from '../domain/periode-tabell';
import type { Regelsett } from '../domain/regelsett';
import { type Tjenestetid, regnTjenestetid } from '../domain/tjenestetid';
import { type Forhold, lagPeriodesak } from './periodetilgang';
import { type Omgivelser, type Tjenestesak, lagGrunnlag } from './tjenestegrunnlag';

export interface Navn {
  readonly id: string;
  readonly navn: string;
}

/** A period with what the caller may do with it. */
export interface Periodebilde {
  readonly periode: Periode;
  readonly virksomhet: Navn;
  readonly arena: Navn | null;
  readonly rettetAvId: string | null;
  /** What its days of absence are read from: the record, where a correction that does not count yet stands as if it did. */
  readonly tid: Tjenestetid;
  readonly handlinger: readonly Periodehandling[];
  readonly attestdager: { readonly fra: string; readonly til: string } | null;
  readonly venter: { readonly hos: string; readonly sidenTid: string } | null;
}

interface Sak extends Tjenestesak {
  readonly regelsett: Regelsett;
  readonly forhold: Forhold;
  readonly omgivelser: Omgivelser;
}

/** A period as somebody with this relation to the record sees it. */
export function makePeriodebilde(
  periode: Periode,
  hele: Sak,
  tid: Tjenestetid,
  steder: readonly Navn[],
  venter: readonly AapenOppgave[],
): Periodebilde {
  const { lop, perioder, forhold, omgivelser } = hele;
  const sak = lagPeriodesak(periode, perioder, forhold);
  const handlinger = allowedActions(periodemaskin, periode.tilstand, sak);
  const arena = omgivelser.arenaer.find(({ id }) => id === periode.arenaId);
  const rettelse = findRettelse(perioder, periode.id);
  const sted = steder.find(({ id }) => id === periode.virksomhetId);
  const virksomhet = { id: periode.virksomhetId, navn: sted?.navn ?? '' };
  const oppgave = venter.find(({ gjelderId }) => gjelderId === periode.id);
  return {
    periode,
    virksomhet,
    arena: arena ? { id: arena.id, navn: arena.navn } : null,
    rettetAvId: rettelse?.id ?? null,
    tid: isVentendeRettelse(periode, hele) ? regnSomTellende(periode, hele) : tid,
    handlinger,
    attestdager: handlinger.includes('attester') ? findAttestdager(sak) : null,
    venter: oppgave ? { hos: oppgave.brukerId === null ? virksomhet.navn : lop.lis, sidenTid: oppgave.sidenTid } : null,
  };
}

/** Only LIS1 counts absence in days, and only then is the record counted once more. */
const isVentendeRettelse = (periode: Periode, { regelsett }: Sak): boolean =>
  regelsett.fravaer.slag === 'DAGER' && periode.tilstand !== 'ERSTATTET' && !teller(periode);

const regnSomTellende = (periode: Periode, sak: Sak): Tjenestetid =>
  regnTjenestetid(
    lagGrunnlag({ ...sak, perioder: somTellende(sak.perioder, periode) }, sak.omgivelser),
    sak.regelsett,
    sak.forhold.idag,
  );
