import { Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Journaltilgang } from '@kp/modules/lis';
import { Varsler } from '@kp/modules/varsler';
import { Bekreftere } from '@kp/modules/veiledere';
import type { Script } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import { AktivitetRepository } from '../persistence/aktivitet.repository';
import { type Avgjorelse, Aktivitetsavgjorelser } from './aktivitetsavgjorelser';
import type { Aktivitetsinnhold } from './aktivitetsinnhold';
import { Aktivitetslogg } from './aktivitetslogg';
import { Aktiviteter } from './aktiviteter';
import type { Aktivitetsbilde } from './aktivitetsvisning';

export type EnkelHandling = 'bekreft' | 'returner' | 'angre' | 'kallTilbake';

const NOT_FOUND = fail('finnesIkke', 'http.finnesIkke');

/** Decisions on activities as the API offers them: once, on the version that was seen, answered with what it became. */
@Injectable()
export class Aktivitetstjeneste {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly avgjorelser: Aktivitetsavgjorelser,
    private readonly aktiviteter: Aktiviteter,
    private readonly lagring: AktivitetRepository,
    private readonly logg: Aktivitetslogg,
    private readonly bekreftere: Bekreftere,
    private readonly tilgang: Journaltilgang,
    private readonly varsler: Varsler,
  ) {}

  decide(handling: EnkelHandling, key: string, avgjorelse: Avgjorelse): Promise<Result<Aktivitetsbilde>> {
    const run = (): Script<Result<undefined>> => this.avgjorelser[handling](avgjorelse);
    return this.once(key, avgjorelse, { handling, ...avgjorelse }, run);
  }

  send(key: string, avgjorelse: Avgjorelse, bedtBrukerId: string): Promise<Result<Aktivitetsbilde>> {
    return this.once(key, avgjorelse, { handling: 'send', ...avgjorelse, bedtBrukerId }, () =>
      this.sendTo(avgjorelse, bedtBrukerId),
    );
  }

  /** A leder marks something as done for the LIS; it counts as confirmed and is marked everywhere. */
  markerUtfoert(
    key: string,
    brukerId: string,
    utdanningslopId: string,
    innhold: Aktivitetsinnhold,
    begrunnelse: string,
  ): Promise<Result<Aktivitetsbilde>> {
    const content = { handling: 'markerUtfoert', utdanningslopId, innhold, begrunnelse };
    return this.idempotency.decide({ brukerId, key, content }, () =>
      this.mark(brukerId, utdanningslopId, innhold, begrunnelse),
    );
  }

  private once(
    key: string,
    { id, brukerId }: Avgjorelse,
    content: object,
    run: () => Script<Result<undefined>>,
  ): Promise<Result<Aktivitetsbilde>> {
    return this.idempotency.decide({ brukerId, key, content }, () => this.thenShow(id, brukerId, run));
  }

  private *thenShow(
    id: string,
    brukerId: string,
    run: () => Script<Result<undefined>>,
  ): Script<Result<Aktivitetsbilde>> {
    const done = yield* run();
    if (!done.ok) return done;
    const shown = yield* this.aktiviteter.findOne(brukerId, id);
    return shown.ok ? ok(shown.value.verdi) : shown;
  }

  /** `send` as a part of a larger transaction. */
  *sendTo(avgjorelse: Avgjorelse, bedtBrukerId: string): Script<Result<undefined>> {
    const aktivitet = yield* this.lagring.find(avgjorelse.id);
    if (aktivitet?.brukerId !== avgjorelse.brukerId) return NOT_FOUND;
    const bedt = yield* this.bekreftere.find(aktivitet.utdanningslopId, bedtBrukerId);
    if (!bedt) return fail('regel', 'aktivitet.kanIkkeBes');
    return yield* this.avgjorelser.send(avgjorelse, bedt);
  }

  private *mark(
    brukerId: string,
    utdanningslopId: string,
    innhold: Aktivitetsinnhold,
    begrunnelse: string,
  ): Script<Result<Aktivitetsbilde>> {
    const tilgang = yield* this.tilgang.find(brukerId, utdanningslopId);
    if (!tilgang) return NOT_FOUND;
    if (tilgang.egen) return fail('forbudt', 'aktivitet.egenSak');
    if (tilgang.til !== null || (tilgang.som !== 'LEDER' && tilgang.som !== 'STEDFORTREDER')) {
      return fail('forbudt', 'aktivitet.bareLeder');
    }
    const saved = yield* this.logg.addMarked({ brukerId, rolle: tilgang.som }, tilgang, innhold);
    if (!saved.ok) return saved;
    const aktivitet = yield* this.lagring.find(saved.value.id);
    if (!aktivitet) return NOT_FOUND;
    yield* this.avgjorelser.sign(aktivitet, 'markerUtfoert', brukerId, tilgang.som, begrunnelse, true);
    yield* this.varsler.add(
      tilgang.lisId,
      'aktivitet.merketUtfoert',
      { tittel: aktivitet.tittel },
      `/aktiviteter/${aktivitet.id}`,
    );
    const shown = yield* this.aktiviteter.findOne(brukerId, aktivitet.id);
    return shown.ok ? ok(shown.value.verdi) : shown;
  }
}
