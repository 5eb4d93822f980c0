import { Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import { transition } from '@kp/kernel/state-machine';
import { type Maalendring, type Maalhandling, type Maalsak, Maaltilstand } from '@kp/modules/lis';
import type { Script } from '@kp/platform/database/statement';
import { AttestasjonRepository } from '../persistence/attestasjon.repository';
import { hasRecommended } from '../domain/vakter';
import { Godkjenningssaker, type Maalgrunnlag, type Ord } from './godkjenningssaker';
import { maalmaskin } from './maskin';
import { Oppfolging } from './oppfolging';
import { Signering } from './signering';

/** What goes with every act: who, on which goal and version, and the words. */
export interface Maalhandlingsvalg {
  readonly maalId: string;
  readonly brukerId: string;
  readonly versjon: number;
  /** Advice or reason; empty when nothing was written. */
  readonly tekst: string;
}

export interface Tidligere {
  readonly dokument: string;
  readonly dato: string;
  readonly virksomhet: string;
  readonly godkjenner: string;
  /** What the files that were shown are, for what is signed. */
  readonly vedlegg?: readonly string[];
}

export const NOT_FOUND = fail('finnesIkke', 'http.finnesIkke');
/** The plan has given way to a newer one: what was decided in it stands as it is. */
export const AVLOST = fail('konflikt', 'maal.avlost');

/** The leder's decisions, and the LIS taking a goal back: state, counts, log, tasks and notices in one transaction. */
@Injectable()
export class Maalavgjorelser {
  constructor(
    private readonly saker: Godkjenningssaker,
    private readonly maal: Maaltilstand,
    private readonly signering: Signering,
    private readonly attestasjoner: AttestasjonRepository,
    private readonly oppfolging: Oppfolging,
  ) {}

  *godkjenn(valg: Maalhandlingsvalg): Script<Result<undefined>> {
    const found = yield* this.require('godkjenn', valg);
    if (!found.ok) return found;
    const sammePerson = hasRecommended(found.value.sak);
    const done = yield* this.finish(found.value, 'godkjenn', valg.tekst, { sammePerson });
    if (done.ok) yield* this.oppfolging.tellLis(found.value, 'maal.godkjent');
    return done;
  }

  *returner(valg: Maalhandlingsvalg): Script<Result<undefined>> {
    return yield* this.giveBack('returner', valg, 'maal.returnert');
  }

  *trekkGodkjenning(valg: Maalhandlingsvalg): Script<Result<undefined>> {
    return yield* this.giveBack('trekkGodkjenning', valg, 'maal.trukket', {
      godkjentTidligere: false,
      sammePerson: false,
    });
  }

  *kallTilbake(valg: Maalhandlingsvalg): Script<Result<undefined>> {
    const found = yield* this.require('kallTilbake', valg);
    return found.ok ? yield* this.finish(found.value, 'kallTilbake', '', {}) : found;
  }

  *godkjennTidligere(valg: Maalhandlingsvalg, tidligere: Tidligere): Script<Result<undefined>> {
    const signed = yield* this.signerTidligere(valg, tidligere);
    if (!signed.ok) return signed;
    yield* this.oppfolging.tellLis(signed.value, 'maal.godkjentTidligere');
    return ok();
  }

  /**
   * Approved elsewhere before: by whom, where and when stands in the history and in the log. The caller tells the LIS,
   * once for all when there are many.
   */
  *signerTidligere(
    valg: Maalhandlingsvalg,
    { dokument, dato, virksomhet, godkjenner, vedlegg }: Tidligere,
  ): Script<Result<Maalgrunnlag>> {
    const tekst = `${dokument} · ${virksomhet} · ${godkjenner} · ${dato}`;
    const found = yield* this.require('godkjennTidligere', { ...valg, tekst });
    if (!found.ok) return found;
    const set = { godkjentTidligere: true };
    const done = yield* this.finish(found.value, 'godkjennTidligere', tekst, set, vedlegg);
    return done.ok ? found : done;
  }

  private *giveBack(
    handling: 'returner' | 'trekkGodkjenning',
    valg: Maalhandlingsvalg,
    slag: 'maal.returnert' | 'maal.trukket',
    set: Maalendring = {},
  ): Script<Result<undefined>> {
    const found = yield* this.require(handling, valg);
    if (!found.ok) return found;
    const done = yield* this.finish(found.value, handling, valg.tekst, set);
    if (done.ok) yield* this.oppfolging.askLis(found.value, slag);
    return done;
  }

  /** The goal, seen by this person, on the version that was on the screen, with every guard of the act satisfied. */
  *require(
    handling: Maalhandling,
    valg: Maalhandlingsvalg,
    ord: Omit<Ord, 'tekst'> = {},
  ): Script<Result<Maalgrunnlag>> {
    const grunnlag = yield* this.saker.find(valg.maalId, valg.brukerId, { ...ord, tekst: valg.tekst });
    if (!grunnlag) return NOT_FOUND;
    if (grunnlag.maal.avlostTid !== null) return AVLOST;
    if (grunnlag.maal.versjon !== valg.versjon) return yield* this.stale(grunnlag.maal);
    const step = transition(maalmaskin, grunnlag.maal.tilstand, handling, grunnlag.sak);
    return step.ok ? ok(grunnlag) : step;
  }

  /** What has changed since: the state, and who did what last. */
  private *stale({ id, versjon, tilstand }: Maalsak): Script<Result<never>> {
    const [last] = yield* this.attestasjoner.list(id);
    return fail('foreldet', 'maal.foreldet', {
      versjon,
      tilstand,
      handling: last?.handling ?? null,
      av: last?.navn ?? null,
    });
  }

  /**
   * Signs and moves the goal; nothing about it waits for anybody any more. Signed before anything is changed: what it
   * rests on then need not be asked for again (docs/ytelse.md).
   */
  *finish(
    grunnlag: Maalgrunnlag,
    handling: Maalhandling,
    tekst: string,
    set: Maalendring,
    vedlegg: readonly string[] = [],
  ): Script<Result<undefined>> {
    const step = maalmaskin.table[grunnlag.maal.tilstand][handling];
    const rolle = grunnlag.sak.roller.find((r) => step?.by.includes(r)) ?? 'LIS';
    yield* this.signering.record(grunnlag, {
      handling,
      rolle,
      tekst,
      signed: step?.signed ?? true,
      sammePerson: set.sammePerson === true,
      vedlegg,
    });
    const moved = yield* this.maal.move(grunnlag.maal, handling, set);
    if (moved.ok) yield* this.oppfolging.closeAll(grunnlag);
    return moved;
  }
}
