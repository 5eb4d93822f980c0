import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Result, ok } from '@kp/kernel/result';
import { Personer, Roller } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import { foldet } from '../domain/foldet';
import { harUlest, lever } from '../domain/lesning';
import { type Part, rolleFor } from '../domain/part';
import { MeldingRepository } from '../persistence/melding.repository';
import { TraadRepository } from '../persistence/traad.repository';
import { Meldingsforhold } from './meldingsforhold';
import { Meldingsvarsling } from './meldingsvarsling';
import { Meldingsvedlegg } from './meldingsvedlegg';

export interface NyTekst {
  readonly tekst: string;
  readonly retterNr: number | null;
  /** The writer's own uploads that go with it. */
  readonly vedleggIder?: readonly string[] | undefined;
}

export interface Skrevet {
  readonly traadId: string;
  readonly nr: number;
}

/** A message gets its number and its files, reaches those who are to have it, and they are told: all of it or nothing. */
@Injectable()
export class Meldingspost {
  constructor(
    private readonly traader: TraadRepository,
    private readonly meldinger: MeldingRepository,
    private readonly vedlegg: Meldingsvedlegg,
    private readonly forhold: Meldingsforhold,
    private readonly roller: Roller,
    private readonly personer: Personer,
    private readonly varsling: Meldingsvarsling,
    private readonly clock: Clock,
  ) {}

  /** The caller has decided that the person may write here, as this party, to these. */
  *send(
    brukerId: string,
    traadId: string,
    som: Part,
    parter: readonly Part[],
    { tekst, retterNr, vedleggIder = [] }: NyTekst,
  ): Script<Result<Skrevet>> {
    const [id, tid] = [newId(), this.clock.instant()];
    const nr = yield* this.traader.nextNr(traadId);
    const avsender = (yield* this.personer.find(brukerId))?.navn ?? '';
    const avsenderRolle = rolleFor(som, yield* this.roller.findActive(brukerId));
    const melding = { id, traadId, nr, avsenderId: brukerId, avsenderRolle, virksomhetId: som.virksomhetId };
    yield* this.meldinger.add({ ...melding, tekst, retterNr, tid }, foldet(avsender, tekst));
    const attached = yield* this.vedlegg.save(id, brukerId, vedleggIder);
    if (!attached.ok) return attached;
    yield* this.traader.moveParter(traadId, nr, tid);
    yield* this.deliver({ brukerId, navn: avsender }, traadId, nr, tid, parter);
    return ok({ traadId, nr });
  }

  private *deliver(
    avsender: { brukerId: string; navn: string },
    traadId: string,
    nr: number,
    tid: string,
    parter: readonly Part[],
  ): Script<void> {
    const { brukerId } = avsender;
    const lesere = [brukerId];
    for (const part of parter) lesere.push(...(yield* this.forhold.findLesere(part)));
    const strekk = yield* this.traader.listStrekk(traadId);
    const { fortsetter, nye, varsles } = lever(nr, brukerId, lesere, strekk);
    yield* this.traader.fortsett(traadId, nr, tid, fortsetter);
    yield* this.traader.begynn(traadId, tid, nye);
    yield* this.traader.markLest(traadId, brukerId, nr);
    if (harUlest(strekk, brukerId)) yield* this.varsling.lestVarsel(traadId, brukerId);
    yield* this.varsling.nyMelding(traadId, avsender.navn, varsles);
    yield* this.varsling.endret(traadId, [...fortsetter, ...nye.map((each) => each.brukerId)]);
  }
}
