import { Injectable } from '@nestjs/common';
import { type Result, fail } from '@kp/kernel/result';
import { Bevis } from '@kp/modules/laeringsaktiviteter';
import { Maaltilstand } from '@kp/modules/lis';
import { Database } from '@kp/platform/database/database.module';
import { type Script, lock, shown } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import type { Utfall } from '../domain/sak';
import { Anbefalinger, type Innhentet } from './anbefalinger';
import { AVLOST, Maalavgjorelser, type Maalhandlingsvalg, NOT_FOUND, type Tidligere } from './maalavgjorelser';
import { type Maalbilde, Maalside } from './maalside';

export type EnkelMaalhandling = 'godkjenn' | 'returner' | 'trekkGodkjenning' | 'kallTilbake';

/** What those who assess have been asked to read stays as it was when it was sent. */
const STJERNER_KAN_VELGES = new Set(['IKKE_PAABEGYNT', 'PAABEGYNT', 'RETURNERT']);

type Run = () => Script<Result<undefined>>;

/** Decisions on goals as the API offers them: once, on the version that was seen, answered with the goal as it became. */
@Injectable()
export class Godkjenningstjeneste {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly avgjorelser: Maalavgjorelser,
    private readonly anbefalinger: Anbefalinger,
    private readonly maal: Maaltilstand,
    private readonly bevis: Bevis,
    private readonly side: Maalside,
  ) {}

  decide(handling: EnkelMaalhandling, key: string, valg: Maalhandlingsvalg): Promise<Result<Maalbilde>> {
    return this.once(key, valg, { handling }, () => this.avgjorelser[handling](valg));
  }

  send(
    key: string,
    valg: Maalhandlingsvalg,
    supervisorId: string,
    veilederId: string | null,
  ): Promise<Result<Maalbilde>> {
    return this.once(key, valg, { handling: 'sendTilVurdering', supervisorId, veilederId }, () =>
      this.sendOwn(valg, supervisorId, veilederId),
    );
  }

  anbefal(key: string, valg: Maalhandlingsvalg, utfall: Utfall): Promise<Result<Maalbilde>> {
    return this.once(key, valg, { handling: 'anbefal', utfall }, () => this.anbefalinger.anbefal(valg, utfall));
  }

  innhent(key: string, valg: Maalhandlingsvalg, innhentet: Innhentet): Promise<Result<Maalbilde>> {
    return this.once(key, valg, { handling: 'innhentAnbefaling', innhentet }, () =>
      this.anbefalinger.innhentAnbefaling(valg, innhentet),
    );
  }

  godkjennTidligere(key: string, valg: Maalhandlingsvalg, tidligere: Tidligere): Promise<Result<Maalbilde>> {
    return this.once(key, valg, { handling: 'godkjennTidligere', tidligere }, () =>
      this.avgjorelser.godkjennTidligere(valg, tidligere),
    );
  }

  /** The LIS chooses which entries are read first. Not a decision: the last choice stands. */
  saveStars(brukerId: string, maalId: string, aktivitetIder: readonly string[]): Promise<Result<Maalbilde>> {
    return this.database.unitOfWork.script(() => this.starOwn(brukerId, maalId, aktivitetIder));
  }

  private *starOwn(brukerId: string, maalId: string, aktivitetIder: readonly string[]): Script<Result<Maalbilde>> {
    // Before the goal is sent or after it, never meanwhile: what was signed on is what stands.
    yield* lock('beslutning');
    const maal = yield* this.maal.find(maalId);
    if (maal?.lisId !== brukerId) return NOT_FOUND;
    if (maal.avlostTid !== null) return AVLOST;
    const { tilstand } = maal;
    if (!STJERNER_KAN_VELGES.has(tilstand)) {
      return fail('konflikt', 'maal.feilTilstand', { tilstand, handling: 'stjerner' });
    }
    const saved = yield* this.bevis.saveStars(maalId, aktivitetIder);
    return saved.ok ? yield* this.side.findOne(brukerId, maalId) : saved;
  }

  private *sendOwn(
    valg: Maalhandlingsvalg,
    supervisorId: string,
    veilederId: string | null,
  ): Script<Result<undefined>> {
    const maal = yield* this.maal.find(valg.maalId);
    if (maal?.lisId !== valg.brukerId) return NOT_FOUND;
    return yield* this.anbefalinger.sendTilVurdering(valg, maal.utdanningslopId, supervisorId, veilederId);
  }

  private once(key: string, valg: Maalhandlingsvalg, what: object, run: Run): Promise<Result<Maalbilde>> {
    const { brukerId, maalId } = valg;
    return this.idempotency.decide({ brukerId, key, content: { ...valg, ...what } }, () =>
      this.thenShow(brukerId, maalId, run),
    );
  }

  private *thenShow(brukerId: string, maalId: string, run: Run): Script<Result<Maalbilde>> {
    const done = yield* run();
    return done.ok ? yield* shown(this.side.findOne(brukerId, maalId)) : done;
  }
}
