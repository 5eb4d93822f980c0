import { allowedActions } from '@kp/kernel/state-machine';
import type { AapenOppgave } from '@kp/modules/arbeidsliste';
import { type Tjenestefordeling, foelgRettelser } from '../domain/fordeling';
import { type Periode, findRettelse } from '../domain/periode';
import { type Periodehandling, findAttestdager, periodemaskin } from '../domain/periode-tabell';
import { listVirkning } from './fordelingskontroll';
import { lagPeriodesak } from './periodetilgang';
import type { Journalsak } from './tjenestejournal';

interface Navn {
  readonly id: string;
  readonly navn: string;
}

export interface Andelsbilde {
  readonly periode: Periode;
  readonly sted: string;
  readonly andel: number;
  /** Units on the days of the division up to today, without it and with it; null once it no longer waits. */
  readonly foer: number | null;
  readonly etter: number | null;
}

/** A division with what the caller may do with it. */
export interface Fordelingsbilde {
  readonly fordeling: Tjenestefordeling;
  readonly virksomhet: Navn;
  readonly andeler: readonly Andelsbilde[];
  readonly rettetAvId: string | null;
  readonly handlinger: readonly Periodehandling[];
  readonly attestdager: { readonly fra: string; readonly til: string } | null;
  readonly venter: { readonly hos: string; readonly sidenTid: string } | null;
}

/** `hele` is the whole record: a share may be of a post at another virksomhet than the caller's. */
export function makeFordelingsbilde(
  fordeling: Tjenestefordeling,
  hele: Journalsak,
  steder: readonly Navn[],
  venter: readonly AapenOppgave[],
): Fordelingsbilde {
  const sak = lagPeriodesak(fordeling, hele.fordelinger, hele.forhold);
  const handlinger = allowedActions(periodemaskin, fordeling.tilstand, sak);
  const oppgave = venter.find(({ gjelderId }) => gjelderId === fordeling.id);
  const virksomhet = { id: fordeling.virksomhetId, navn: nameOf(steder, fordeling.virksomhetId) };
  const hos = oppgave?.brukerId === null ? virksomhet.navn : hele.lop.lis;
  return {
    ...{ fordeling, virksomhet, handlinger },
    andeler: listAndeler(fordeling, hele, steder),
    rettetAvId: findRettelse(hele.fordelinger, fordeling.id)?.id ?? null,
    attestdager: handlinger.includes('attester') ? findAttestdager(sak) : null,
    venter: oppgave ? { hos, sidenTid: oppgave.sidenTid } : null,
  };
}

function listAndeler(fordeling: Tjenestefordeling, sak: Journalsak, steder: readonly Navn[]): Andelsbilde[] {
  const waits = fordeling.tilstand === 'REGISTRERT' || fordeling.tilstand === 'RETURNERT';
  const effects = waits ? listVirkning(sak, fordeling, fordeling) : [];
  return foelgRettelser(fordeling.andeler, sak.perioder).flatMap(({ periodeId, andel }) => {
    const periode = sak.perioder.find(({ id }) => id === periodeId);
    if (!periode) return [];
    const arena = sak.omgivelser.arenaer.find(({ id }) => id === periode.arenaId);
    const effect = effects.find((row) => row.periodeId === periodeId);
    const sted = arena?.navn ?? nameOf(steder, periode.virksomhetId);
    return [{ periode, sted, andel, foer: effect?.foer ?? null, etter: effect?.etter ?? null }];
  });
}

const nameOf = (steder: readonly Navn[], virksomhetId: string): string =>
  steder.find(({ id }) => id === virksomhetId)?.navn ?? '';
