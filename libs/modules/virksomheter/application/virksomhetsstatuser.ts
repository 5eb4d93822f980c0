import { Injectable } from '@nestjs/common';
import { newId } from '@kp/kernel/ids';
import { type Result, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { type Statusrad, checkStatus } from '../domain/virksomhetsstatus';
import { VirksomhetRepository } from '../persistence/virksomhet.repository';
import { type LagretStatus, VirksomhetsstatusRepository } from '../persistence/virksomhetsstatus.repository';
import { type Endring, Lagring } from './lagring';
import { FINNES_IKKE, Virksomhetsadgang } from './virksomhetsadgang';

/** The standing of a virksomhet in each specialty, kept by Helsedirektoratet. */
@Injectable()
export class Virksomhetsstatuser {
  constructor(
    private readonly database: Database,
    private readonly adgang: Virksomhetsadgang,
    private readonly virksomheter: VirksomhetRepository,
    private readonly statuser: VirksomhetsstatusRepository,
    private readonly lagring: Lagring,
  ) {}

  create(brukerId: string, virksomhetId: string, inn: Statusrad): Promise<Result<LagretStatus>> {
    return this.database.unitOfWork.script(() => this.add(brukerId, virksomhetId, inn));
  }

  update(endring: Endring, inn: Statusrad): Promise<Result<LagretStatus>> {
    return this.database.unitOfWork.script(() => this.save(endring, inn));
  }

  /** For other modules: the rows `statusHolder` reads. */
  *list(virksomhetId: string): Script<LagretStatus[]> {
    return yield* this.statuser.list(virksomhetId);
  }

  private *add(brukerId: string, virksomhetId: string, inn: Statusrad): Script<Result<LagretStatus>> {
    const allowed = yield* this.adgang.requireNational(brukerId, 'HELSEDIREKTORATET');
    if (!allowed.ok) return allowed;
    if (!(yield* this.virksomheter.find(virksomhetId))) return FINNES_IKKE;
    const checked = checkStatus(inn);
    if (!checked.ok) return checked;
    const status = { ...inn, id: newId(), virksomhetId, versjon: 1 };
    yield* this.statuser.add(status);
    return ok(status);
  }

  private *save(endring: Endring, inn: Statusrad): Script<Result<LagretStatus>> {
    const allowed = yield* this.adgang.requireNational(endring.brukerId, 'HELSEDIREKTORATET');
    if (!allowed.ok) return allowed;
    const present = yield* this.statuser.find(endring.id);
    if (!present) return FINNES_IKKE;
    const checked = checkStatus(inn);
    if (!checked.ok) return checked;
    const saved = yield* this.lagring.save('virksomhet_status', endring, { ...inn });
    return saved.ok ? ok({ ...present, ...inn, versjon: endring.versjon + 1 }) : saved;
  }
}
