import { Injectable } from '@nestjs/common';
import type { Rollenavn } from '@kp/kernel/rolle';
import { type Varselslag, Varsler } from '@kp/modules/varsler';
import { GODKJENNERE, Roller } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import { rolleI } from '../domain/min-liste';
import type { NyOppgave, Oppgaveslag } from '../persistence/arbeidsliste.repository';

/** What a notice about a task says where the task alone does not tell why it came. */
export interface Oppgavevarsel {
  readonly slag?: Varselslag;
  readonly parametere?: Readonly<Record<string, string>>;
}

/** The notice of each kind of task. */
export const VARSEL_OM = {
  BEKREFT_AKTIVITET: 'aktivitet.sendt',
  ANBEFAL_MAAL: 'maal.bedtAnbefale',
  GODKJENN_MAAL: 'maal.tilGodkjenning',
  SVAR_AKTIVITET: 'aktivitet.returnert',
  SVAR_MAAL: 'maal.returnert',
  VURDER_FORSLAG: 'veiledere.forslag',
  ATTESTER_PERIODE: 'tjenestetid.tilAttest',
  SVAR_PERIODE: 'tjenestetid.returnert',
  ATTESTER_FORDELING: 'tjenestetid.fordelingTilAttest',
  SVAR_FORDELING: 'tjenestetid.fordelingReturnert',
  BEKREFT_TIDLIGERE: 'tidligere.sendt',
  SVAR_TIDLIGERE: 'tidligere.returnert',
} as const satisfies Readonly<Record<Oppgaveslag, Varselslag>>;

type Oppgave = Pick<NyOppgave, 'slag' | 'gjelderId' | 'brukerId' | 'virksomhetId' | 'lisId' | 'tittel'> & {
  readonly id: string;
  readonly rolle: string;
};

/** The page that shows the thing: for the LIS their own, for others the inbox with it open. */
export function lenkeTil({ id, slag, gjelderId }: Pick<Oppgave, 'id' | 'slag' | 'gjelderId'>): string {
  switch (slag) {
    case 'SVAR_AKTIVITET':
      return `/aktiviteter/${gjelderId}`;
    case 'SVAR_MAAL':
      return `/maal/${gjelderId}`;
    case 'SVAR_FORDELING':
      return `/tjenestetid/fordel?id=${gjelderId}`;
    case 'SVAR_PERIODE':
      return '/tjenestetid';
    case 'SVAR_TIDLIGERE':
      return `/godkjent-tidligere/meld?id=${gjelderId}`;
    case 'BEKREFT_TIDLIGERE':
      return `/godkjent-tidligere/${gjelderId}`;
    case 'GODKJENN_MAAL':
      return `/godkjenning/${gjelderId}`;
    default:
      return `/innboks?sak=${id}`;
  }
}

/** Tells those a task waits for: just those who find it in their list. */
@Injectable()
export class Oppgavevarsler {
  constructor(
    private readonly varsler: Varsler,
    private readonly roller: Roller,
  ) {}

  *tell(oppgave: Oppgave, { slag = VARSEL_OM[oppgave.slag], parametere = {} }: Oppgavevarsel): Script<void> {
    for (const brukerId of yield* this.findHolders(oppgave))
      yield* this.varsler.add(brukerId, slag, { tittel: oppgave.tittel, ...parametere }, lenkeTil(oppgave));
  }

  /** By mail at once too, unless the person wants none. */
  *remind(oppgave: Oppgave): Script<void> {
    const { tittel } = oppgave;
    for (const brukerId of yield* this.findHolders(oppgave))
      yield* this.varsler.add(brukerId, 'arbeidsliste.paaminnelse', { tittel }, lenkeTil(oppgave), { straks: true });
  }

  /** The one asked by name, or whoever leads where it belongs and may act on it. */
  *findHolders({ brukerId, virksomhetId, ...rest }: Oppgave): Script<string[]> {
    if (brukerId !== null) return [brukerId];
    if (virksomhetId === null) return [];
    const item = { ...rest, rolle: rest.rolle as Rollenavn, brukerId, virksomhetId };
    const holders = yield* this.roller.findHolders(virksomhetId, ...GODKJENNERE);
    const acting = holders.filter(({ brukerId: id, rolle }) => rolleI(item, id, [{ rolle, virksomhetId }]) !== null);
    return [...new Set(acting.map(({ brukerId: id }) => id))];
  }
}
