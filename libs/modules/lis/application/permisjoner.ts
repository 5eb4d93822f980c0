import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Period, isOrdered } from '@kp/kernel/period';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import { type Script, lock } from '@kp/platform/database/statement';
import { isOverlappende } from '../domain/perioder';
import { PermisjonRepository, type PermisjonRad } from '../persistence/permisjon.repository';
import { UtdanningslopRepository } from '../persistence/utdanningslop.repository';
import { FINNES_IKKE, Lederadgang } from './lederadgang';

/** Leave stops the clock of the pace. Why somebody is on leave is not asked. */
@Injectable()
export class Permisjoner {
  constructor(
    private readonly database: Database,
    private readonly adgang: Lederadgang,
    private readonly lop: UtdanningslopRepository,
    private readonly permisjoner: PermisjonRepository,
    private readonly clock: Clock,
  ) {}

  create(brukerId: string, utdanningslopId: string, period: Period): Promise<Result<PermisjonRad>> {
    return this.database.unitOfWork.script(() => this.createScript(brukerId, utdanningslopId, period));
  }

  update(brukerId: string, id: string, period: Period): Promise<Result<PermisjonRad>> {
    return this.database.unitOfWork.script(() => this.updateScript(brukerId, id, period));
  }

  *list(utdanningslopId: string): Script<PermisjonRad[]> {
    return yield* this.permisjoner.listMany([utdanningslopId]);
  }

  *listMany(utdanningslopIder: readonly string[]): Script<PermisjonRad[]> {
    return yield* this.permisjoner.listMany(utdanningslopIder);
  }

  private *createScript(brukerId: string, utdanningslopId: string, { fra, til }: Period): Script<Result<PermisjonRad>> {
    const allowed = yield* this.check(brukerId, utdanningslopId, { fra, til }, null);
    if (!allowed.ok) return allowed;
    const permisjon = { id: newId(), utdanningslopId, fra, til };
    yield* this.permisjoner.create({ ...permisjon, registrertAv: brukerId, registrertTid: this.clock.instant() });
    return ok(permisjon);
  }

  private *updateScript(brukerId: string, id: string, { fra, til }: Period): Script<Result<PermisjonRad>> {
    const known = yield* this.permisjoner.find(id);
    if (!known) return FINNES_IKKE;
    const allowed = yield* this.check(brukerId, known.utdanningslopId, { fra, til }, id);
    if (!allowed.ok) return allowed;
    yield* this.permisjoner.update(id, fra, til);
    return ok({ ...known, fra, til });
  }

  /** Two periods of leave never share a day, whoever enters them at the same time. */
  private *check(
    brukerId: string,
    utdanningslopId: string,
    period: Period,
    own: string | null,
  ): Script<Result<undefined>> {
    yield* lock('beslutning');
    const sak = yield* this.adgang.requireAnsvarlig(brukerId, utdanningslopId);
    if (!sak.ok) return sak;
    if (!isOrdered(period)) return fail('ugyldig', 'lis.permisjonSluttFoerStart');
    const lop = yield* this.lop.find(utdanningslopId);
    if (lop?.status !== 'AKTIV') return fail('konflikt', 'lis.alleredeAvsluttet');
    if (period.fra < lop.startdato) return fail('ugyldig', 'lis.permisjonFoerStart', { dato: lop.startdato });
    const others = (yield* this.permisjoner.listMany([utdanningslopId])).filter(({ id }) => id !== own);
    const clash = others.find((other) => isOverlappende(other, period));
    return clash ? fail('konflikt', 'lis.permisjonOverlapper', { fra: clash.fra, til: clash.til ?? '' }) : ok();
  }
}
