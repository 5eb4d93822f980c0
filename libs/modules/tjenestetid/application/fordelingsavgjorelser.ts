import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, ok } from '@kp/kernel/result';
import { Varsler } from '@kp/modules/varsler';
import type { Script, SqlValue } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import type { Tjenestefordeling } from '../domain/fordeling';
import { FordelingRepository } from '../persistence/fordeling.repository';
import { GrunnlagRepository } from '../persistence/grunnlag.repository';
import { Fordelingslogg } from './fordelingslogg';
import type { Periodevalg } from './periodelogg';
import { Periodeoppgaver } from './periodeoppgaver';
import { Periodesignering } from './periodesignering';
import type { Journalsak } from './tjenestejournal';

/** The leder's decisions on a division: state, signature, tasks and notices in one transaction. */
@Injectable()
export class Fordelingsavgjorelser {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly logg: Fordelingslogg,
    private readonly fordelinger: FordelingRepository,
    private readonly lager: GrunnlagRepository,
    private readonly signering: Periodesignering,
    private readonly oppgaver: Periodeoppgaver,
    private readonly varsler: Varsler,
    private readonly clock: Clock,
  ) {}

  attester(
    key: string,
    valg: Periodevalg,
    ord: { readonly tilDato: string; readonly kommentar: string },
  ): Promise<Result<string>> {
    const content = { handling: 'attesterFordeling', ...valg, ...ord };
    return this.idempotency.decide({ brukerId: valg.brukerId, key, content }, () => this.attest(valg, ord));
  }

  returner(key: string, valg: Periodevalg, begrunnelse: string): Promise<Result<string>> {
    const content = { handling: 'returnerFordeling', ...valg, begrunnelse };
    return this.idempotency.decide({ brukerId: valg.brukerId, key, content }, () => this.giveBack(valg, begrunnelse));
  }

  private *attest(
    valg: Periodevalg,
    { tilDato, kommentar }: { tilDato: string; kommentar: string },
  ): Script<Result<string>> {
    const found = yield* this.logg.require('attester', valg, { tilDato, begrunnelse: kommentar });
    if (!found.ok) return found;
    const { sak, fordeling, rolle } = found.value;
    const act = { handling: 'attester', brukerId: valg.brukerId, rolle, tekst: kommentar, tilDato } as const;
    yield* this.signering.recordFordeling(fordeling, act);
    const tilstand = tilDato === fordeling.til ? 'ATTESTERT' : 'REGISTRERT';
    const saved = yield* this.move(fordeling, valg.versjon, { tilstand, attestertTil: tilDato });
    if (!saved.ok) return saved;
    if (fordeling.erstatterId !== null && fordeling.attestertTil === null)
      yield* this.replace(fordeling.erstatterId, sak);
    yield* this.oppgaver.refresh(fordeling.id, sak.forhold.idag, 'tjenestefordeling');
    yield* this.tell(sak, fordeling, 'tjenestetid.fordelingAttestert', { dato: tilDato });
    return ok(fordeling.id);
  }

  /** What a correction replaces holds no longer, from the moment the correction does. */
  private *replace(id: string, sak: Journalsak): Script<void> {
    const old = sak.fordelinger.find((f) => f.id === id);
    if (!old) return;
    yield* this.fordelinger.save(id, old.versjon, { tilstand: 'ERSTATTET', endretTid: this.clock.instant() });
    yield* this.oppgaver.close(id);
  }

  private *giveBack(valg: Periodevalg, begrunnelse: string): Script<Result<string>> {
    const found = yield* this.logg.require('returner', valg, { tilDato: null, begrunnelse });
    if (!found.ok) return found;
    const { sak, fordeling, rolle } = found.value;
    const act = { handling: 'returner', brukerId: valg.brukerId, rolle, tekst: begrunnelse, tilDato: null } as const;
    yield* this.signering.recordFordeling(fordeling, act);
    const saved = yield* this.move(fordeling, valg.versjon, { tilstand: 'RETURNERT' });
    if (!saved.ok) return saved;
    yield* this.oppgaver.close(fordeling.id);
    yield* this.oppgaver.askLis('tjenestefordeling', fordeling, sak.lop.lisId);
    yield* this.tell(sak, fordeling, 'tjenestetid.fordelingReturnert', {});
    return ok(fordeling.id);
  }

  private *move(
    fordeling: Tjenestefordeling,
    versjon: number,
    set: Record<string, SqlValue>,
  ): Script<Result<undefined>> {
    const endretTid = this.clock.instant();
    const saved = yield* this.fordelinger.save(fordeling.id, versjon, { ...set, endretTid });
    return saved ? ok() : yield* this.logg.stale(fordeling);
  }

  private *tell(
    sak: Journalsak,
    fordeling: Tjenestefordeling,
    slag: string,
    mer: Record<string, string>,
  ): Script<void> {
    const virksomhet = yield* this.findVirksomhet(fordeling);
    yield* this.varsler.add(sak.lop.lisId, slag, { virksomhet, fra: fordeling.fra, ...mer }, '/tjenestetid');
  }

  private *findVirksomhet({ virksomhetId }: Tjenestefordeling): Script<string> {
    const [virksomhet] = yield* this.lager.listVirksomheter([virksomhetId]);
    return virksomhet?.navn ?? '';
  }
}
