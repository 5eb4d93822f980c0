import { Injectable } from '@nestjs/common';
import { daysBetween } from '@kp/kernel/calendar-date';
import { Clock, osloDate } from '@kp/kernel/clock';
import type { AktivRolle, Rollenavn } from '@kp/kernel/rolle';
import { lagTekst } from '@kp/kernel/spraak';
import { Roller } from '@kp/modules/virksomheter';
import { type Script, together } from '@kp/platform/database/statement';
import { rolleI, virksomheterLedet } from '../domain/min-liste';
import { kanPaaminnesFra } from '../domain/paaminnelse';
import type { Oppgaveslag } from '../persistence/arbeidsliste.repository';
import {
  type Oppgaverad,
  OppgavelisteRepository,
  type Spoersmaal,
  type Venterad,
} from '../persistence/oppgaveliste.repository';
import { PaaminnelseRepository } from '../persistence/paaminnelse.repository';
import { AndreSomKan } from './andre-som-kan';

export type { Oppgaveslag };

interface Felles {
  readonly id: string;
  readonly slag: Oppgaveslag;
  readonly gjelderId: string;
  /** The role in which one acts on it. */
  readonly rolle: Rollenavn;
  readonly virksomhetId: string | null;
  readonly virksomhet: string | null;
  readonly utdanningslopId: string;
  readonly tittel: string;
  readonly detalj: string;
  readonly sidenTid: string;
  /** Whole days it has waited, by the calendar in Oslo. */
  readonly dager: number;
}

export interface Oppgave extends Felles {
  readonly lis: { readonly id: string; readonly navn: string };
}

export interface Ventende extends Felles {
  /** With whom it lies. */
  readonly hos: string;
  /** When the LIS last reminded them. */
  readonly paaminnetTid: string | null;
  /** The day the LIS may remind again; null when it may be done now. */
  readonly kanPaaminnesFra: string | null;
  /** Others who may do it, once it has waited long; empty before that. */
  readonly andreSomKan: string[];
}

/** The arbeidsliste as people read it. */
@Injectable()
export class Oppgaveliste {
  constructor(
    private readonly oppgaver: OppgavelisteRepository,
    private readonly roller: Roller,
    private readonly paaminnelser: PaaminnelseRepository,
    private readonly andre: AndreSomKan,
    private readonly clock: Clock,
  ) {}

  /** What waits for a person in all roles at once, oldest first. `known`: the roles, when they have just been read. */
  *findFor(brukerId: string, known?: readonly AktivRolle[]): Script<Oppgave[]> {
    const roller = known ?? (yield* this.roller.findActive(brukerId));
    const [named, led] = yield* together(
      this.oppgaver.listNamed(brukerId),
      this.oppgaver.listForLeadership(virksomheterLedet(roller)),
    );
    const idag = this.clock.today();
    const mine: Oppgave[] = [];
    for (const rad of [...named, ...led]) {
      const rolle = rolleI(rad, brukerId, roller);
      if (rolle) mine.push({ ...common(rad, rolle, idag), lis: { id: rad.lisId, navn: rad.lis } });
    }
    return mine.sort(oldestFirst);
  }

  /** What a LIS waits for, oldest first. */
  *findWaiting(lisId: string): Script<Ventende[]> {
    const idag = this.clock.today();
    const paaminnet = yield* this.paaminnelser.listLast(lisId);
    const waiting: Ventende[] = [];
    for (const rad of yield* this.oppgaver.listWaiting(lisId, idag)) {
      const felles = common(rad, rad.rolle, idag);
      const paaminnetTid = paaminnet.get(rad.id) ?? null;
      const andreSomKan = yield* this.andre.list(rad, felles.dager);
      const kanFra = kanPaaminnesFra(paaminnetTid, idag);
      waiting.push({ ...felles, hos: hos(rad), paaminnetTid, kanPaaminnesFra: kanFra, andreSomKan });
    }
    return waiting;
  }

  /** For each utdanningsløp that has asked the person something in the role: how much of it is open. */
  *findAsked(brukerId: string, rolle: Rollenavn): Script<Spoersmaal[]> {
    return yield* this.oppgaver.listAsked(brukerId, rolle);
  }
}

function common(rad: Oppgaverad, rolle: Rollenavn, idag: string): Felles {
  const { id, slag, gjelderId, virksomhetId, virksomhet, utdanningslopId, tittel, detalj, sidenTid } = rad;
  const dager = daysBetween(osloDate(new Date(sidenTid)), idag);
  return { id, slag, gjelderId, rolle, virksomhetId, virksomhet, utdanningslopId, tittel, detalj, sidenTid, dager };
}

function oldestFirst(a: Oppgave, b: Oppgave): number {
  if (a.sidenTid !== b.sidenTid) return a.sidenTid < b.sidenTid ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

const tekst = lagTekst({
  nb: { leder: 'lederen', lederI: 'lederen i {{virksomhet}}' },
  nn: { leder: 'leiaren', lederI: 'leiaren i {{virksomhet}}' },
  en: { leder: 'the head of the unit', lederI: 'the head of the unit at {{virksomhet}}' },
});

/** In the language of the LIS, who is the one that reads it. */
function hos({ navn, leder, virksomhet, spraak }: Venterad): string {
  if (navn !== null) return navn;
  const lederen = virksomhet === null ? tekst(spraak, 'leder') : tekst(spraak, 'lederI', { virksomhet });
  return leder === null ? lederen : `${lederen} (${leder})`;
}
