import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Result, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { type Statusrad, type Telling, checkStatus, telling } from '../domain/virksomhetsstatus';
import { VirksomhetRepository } from '../persistence/virksomhet.repository';
import { type LagretStatus, VirksomhetsstatusRepository } from '../persistence/virksomhetsstatus.repository';
import { type Endring, Lagring } from './lagring';
import { FINNES_IKKE, Virksomhetsadgang } from './virksomhetsadgang';

export type VistStatus = LagretStatus & { readonly telling: Telling };

/** The standing of a virksomhet in each specialty, kept by Helsedirektoratet. */
@Injectable()
export class Virksomhetsstatuser {
  constructor(
    private readonly database: Database,
    private readonly adgang: Virksomhetsadgang,
    private readonly virksomheter: VirksomhetRepository,
    private readonly statuser: VirksomhetsstatusRepository,
    private readonly lagring: Lagring,
    private readonly clock: Clock,
  ) {}

  create(brukerId: string, virksomhetId: string, inn: Statusrad): Promise<Result<VistStatus>> {
    return this.database.unitOfWork.script(() => this.add(brukerId, virksomhetId, inn));
  }

  update(endring: Endring, inn: Statusrad): Promise<Result<VistStatus>> {
    return this.database.unitOfWork.script(() => this.save(endring, inn));
  }

  /** What a row would mean if it were saved; nothing is. */
  preview(inn: Statusrad): Result<Telling> {
    const checked = checkStatus(inn);
    return checked.ok ? ok(telling(inn, this.clock.today())) : checked;
  }

  /** With what it means today. */
  show(status: LagretStatus): VistStatus {
    return { ...status, telling: telling(status, this.clock.today()) };
  }

  /** For other modules: the rows `statusHolder` reads. */
  *list(virksomhetId: string): Script<LagretStatus[]> {
    return yield* this.statuser.list(virksomhetId);
  }

  private *add(brukerId: string, virksomhetId: string, inn: Statusrad): Script<Result<VistStatus>> {
    const allowed = yield* this.adgang.requireNational(brukerId, 'HELSEDIREKTORATET');
    if (!allowed.ok) return allowed;
    if (!(yield* this.virksomheter.find(virksomhetId))) return FINNES_IKKE;
    const checked = checkStatus(inn);
    if (!checked.ok) return checked;
    const status = { ...inn, id: newId(), virksomhetId, versjon: 1 };
    yield* this.statuser.add(status);
    return ok(this.show(status));
  }

  private *save(endring: Endring, inn: Statusrad): Script<Result<VistStatus>> {
    const allowed = yield* this.adgang.requireNational(endring.brukerId, 'HELSEDIREKTORATET');
    if (!allowed.ok) return allowed;
    const present = yield* this.statuser.find(endring.id);
    if (!present) return FINNES_IKKE;
    const checked = checkStatus(inn);
    if (!checked.ok) return checked;
    const saved = yield* this.lagring.save('virksomhet_status', endring, { ...inn });
    return saved.ok ? ok(this.show({ ...present, ...inn, versjon: endring.versjon + 1 })) : saved;
  }
}
