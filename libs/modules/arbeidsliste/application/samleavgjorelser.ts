import { Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import { allOrNone } from '@kp/platform/database/all-or-none';
import type { Script } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import { type AapenOppgave, ArbeidslisteRepository, type Oppgaveslag } from '../persistence/arbeidsliste.repository';
import { Oppgaveliste } from './oppgaveliste';

/** One item as the person saw it, and what they wrote about it; empty when nothing. */
export interface Samlesak {
  readonly oppgaveId: string;
  /** The version of the activity or the goal that was on the screen. */
  readonly versjon: number;
  readonly tekst: string;
}

/** The positive decision on the activity or the goal, just as it is made alone: with every guard of its own. */
export type Samleavgjoerer = (valg: {
  readonly gjelderId: string;
  readonly brukerId: string;
  readonly versjon: number;
  readonly tekst: string;
}) => Script<Result<unknown>>;

const NOT_FOUND = fail('finnesIkke', 'http.finnesIkke');
const ALONE = fail('regel', 'arbeidsliste.ikkeSamlet');

/**
 * Many items confirmed, recommended or approved with one signature: all of them or none. It is nothing but the sum of
 * the single decisions in one transaction, which is why the modules that decide register theirs here.
 */
@Injectable()
export class Samleavgjorelser {
  private readonly avgjoerere = new Map<Oppgaveslag, Samleavgjoerer>();

  constructor(
    private readonly idempotency: Idempotency,
    private readonly oppgaver: ArbeidslisteRepository,
    private readonly liste: Oppgaveliste,
  ) {}

  register(slag: Oppgaveslag, avgjoerer: Samleavgjoerer): void {
    this.avgjoerere.set(slag, avgjoerer);
  }

  /** How many were signed; refused as a whole, with each that stands in the way, when one cannot be. */
  signer(key: string, brukerId: string, saker: readonly Samlesak[]): Promise<Result<number>> {
    return this.idempotency.decide({ brukerId, key, content: { handling: 'samlet', saker } }, () =>
      this.signAll(brukerId, saker),
    );
  }

  private *signAll(brukerId: string, saker: readonly Samlesak[]): Script<Result<number>> {
    // Also those that are done already: the decision itself then answers who did what, to those who may know.
    const oppgaver = new Map((yield* this.oppgaver.findMany(saker.map((sak) => sak.oppgaveId))).map((o) => [o.id, o]));
    const signed = yield* allOrNone(saker, 'arbeidsliste.ingenSignert', (sak) =>
      this.signOne(brukerId, sak, oppgaver.get(sak.oppgaveId)),
    );
    return signed.ok ? ok(saker.length) : signed;
  }

  private *signOne(
    brukerId: string,
    { oppgaveId, versjon, tekst }: Samlesak,
    oppgave: AapenOppgave | undefined,
  ): Script<Result<unknown>> {
    if (!oppgave) return NOT_FOUND;
    const avgjoerer = this.avgjoerere.get(oppgave.slag);
    if (!avgjoerer) return (yield* this.isMine(brukerId, oppgaveId)) ? ALONE : NOT_FOUND;
    return yield* avgjoerer({ gjelderId: oppgave.gjelderId, brukerId, versjon, tekst });
  }

  /** Somebody else's item is told of no more than one that is not there. */
  private *isMine(brukerId: string, oppgaveId: string): Script<boolean> {
    return (yield* this.liste.findFor(brukerId)).some(({ id }) => id === oppgaveId);
  }
}
