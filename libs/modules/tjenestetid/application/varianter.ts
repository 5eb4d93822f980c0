import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import type { Endringer } from '../domain/hva-om';
import { VariantRepository, type Variantrad } from '../persistence/variant.repository';
import { Periodetilgang } from './periodetilgang';
import { NOT_FOUND } from './journalsak';

export interface Variant {
  readonly id: string;
  readonly navn: string;
  readonly endringer: Endringer;
  readonly lagetTid: string;
}

const MOST = 50;

/** The what-ifs a LIS has kept. To everybody else they do not exist. */
@Injectable()
export class Varianter {
  constructor(
    private readonly database: Database,
    private readonly tilgang: Periodetilgang,
    private readonly varianter: VariantRepository,
    private readonly clock: Clock,
  ) {}

  list(brukerId: string, utdanningslopId: string): Promise<Result<Variant[]>> {
    return this.database.unitOfWork.read(() => this.listScript(brukerId, utdanningslopId));
  }

  create(brukerId: string, utdanningslopId: string, navn: string, endringer: Endringer): Promise<Result<Variant>> {
    return this.database.unitOfWork.script(() => this.createScript(brukerId, utdanningslopId, navn, endringer));
  }

  remove(brukerId: string, id: string): Promise<Result<undefined>> {
    return this.database.unitOfWork.script(() => this.removeScript(brukerId, id));
  }

  private *listScript(brukerId: string, utdanningslopId: string): Script<Result<Variant[]>> {
    if (!(yield* this.isOwn(brukerId, utdanningslopId))) return NOT_FOUND;
    return ok((yield* this.varianter.list(utdanningslopId)).map(toVariant));
  }

  private *createScript(
    brukerId: string,
    utdanningslopId: string,
    navn: string,
    endringer: Endringer,
  ): Script<Result<Variant>> {
    if (!(yield* this.isOwn(brukerId, utdanningslopId))) return NOT_FOUND;
    if ((yield* this.varianter.list(utdanningslopId)).length >= MOST)
      return fail('regel', 'tjenestetid.forMangeVarianter', { antall: MOST });
    const lagetTid = this.clock.instant();
    const rad = { id: newId(), utdanningslopId, navn, endringer: JSON.stringify(endringer), lagetTid };
    yield* this.varianter.add(rad);
    return ok(toVariant(rad));
  }

  private *removeScript(brukerId: string, id: string): Script<Result<undefined>> {
    const rad = yield* this.varianter.find(id);
    if (!rad || !(yield* this.isOwn(brukerId, rad.utdanningslopId))) return NOT_FOUND;
    yield* this.varianter.remove(id);
    return ok();
  }

  private *isOwn(brukerId: string, utdanningslopId: string): Script<boolean> {
    return (yield* this.tilgang.find(brukerId, utdanningslopId))?.tilgang.egen === true;
  }
}

const toVariant = ({ id, navn, endringer, lagetTid }: Variantrad): Variant => ({
  ...{ id, navn, lagetTid },
  endringer: JSON.parse(endringer) as Endringer,
});
