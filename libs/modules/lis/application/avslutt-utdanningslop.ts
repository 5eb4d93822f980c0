import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import { type Script, lock } from '@kp/platform/database/statement';
import { DomainEvents } from '@kp/platform/events/domain-events';
import type { UtdanningslopAvsluttet } from '../domain/hendelser';
import { MaalplanRepository } from '../persistence/maalplan.repository';
import { TilknytningRepository } from '../persistence/tilknytning.repository';
import { UtdanningslopRepository, type UtdanningslopRad } from '../persistence/utdanningslop.repository';
import { FINNES_IKKE, Lederadgang } from './lederadgang';
import { Tilknytninger } from './tilknytninger';
import { Varsling } from './varsling';

export type Sluttstatus = UtdanningslopAvsluttet['status'];

/** The training is completed, or ends before that. The record stays, and the LIS can still read it. */
@Injectable()
export class AvsluttUtdanningslop {
  constructor(
    private readonly database: Database,
    private readonly adgang: Lederadgang,
    private readonly lop: UtdanningslopRepository,
    private readonly maalplaner: MaalplanRepository,
    private readonly rader: TilknytningRepository,
    private readonly tilknytninger: Tilknytninger,
    private readonly varsling: Varsling,
    private readonly events: DomainEvents,
    private readonly clock: Clock,
  ) {}

  avslutt(brukerId: string, id: string, status: Sluttstatus, dato: string): Promise<Result<UtdanningslopRad>> {
    return this.database.unitOfWork.script(() => this.script(brukerId, id, status, dato));
  }

  private *script(brukerId: string, id: string, status: Sluttstatus, dato: string): Script<Result<UtdanningslopRad>> {
    yield* lock('beslutning');
    const sak = yield* this.adgang.requireAnsvarlig(brukerId, id);
    if (!sak.ok) return sak;
    const lop = yield* this.lop.find(id);
    if (!lop) return FINNES_IKKE;
    const allowed = yield* this.check(lop, status, dato);
    if (!allowed.ok) return allowed;
    if (!(yield* this.lop.saveAvsluttet(id, lop.versjon, status, dato)))
      return fail('konflikt', 'lis.alleredeAvsluttet');
    yield* this.endAttachments(id, dato, brukerId);
    const slag = status === 'FULLFOERT' ? 'lis.fullfoert' : 'lis.avsluttet';
    yield* this.varsling.notify([lop.lisId], slag, { lis: lop.lis, dato }, '/gjoer-naa', brukerId);
    const event: UtdanningslopAvsluttet = { navn: 'utdanningslop.avsluttet', utdanningslopId: id, status, dato };
    yield* this.events.publish(event);
    return ok({ ...lop, status, sluttdato: dato, versjon: lop.versjon + 1 });
  }

  private *check(lop: UtdanningslopRad, status: Sluttstatus, dato: string): Script<Result<undefined>> {
    if (lop.status !== 'AKTIV') return fail('konflikt', 'lis.alleredeAvsluttet');
    if (dato < lop.startdato) return fail('ugyldig', 'lis.sluttFoerStart');
    if (dato > this.clock.today()) return fail('ugyldig', 'lis.sluttIFremtiden');
    const [siste] = yield* this.rader.listAnsvarlige(lop.id);
    if (siste && siste.fra > dato) return fail('konflikt', 'lis.tilknytningEtterSluttdato', { dato: siste.fra });
    if (status === 'AVSLUTTET') return ok();
    const planer = yield* this.maalplaner.listMany([lop.id]);
    const gjenstaar = planer.reduce((sum, { fremdrift }) => sum + fremdrift.antall - fremdrift.godkjent, 0);
    return gjenstaar > 0 ? fail('regel', 'lis.maalGjenstaar', { antall: gjenstaar }) : ok();
  }

  private *endAttachments(id: string, dato: string, brukerId: string): Script<void> {
    const open = (yield* this.rader.list(id)).filter(({ til }) => til === null || til > dato);
    for (const tilknytning of open) yield* this.tilknytninger.end(tilknytning, dato, brukerId);
  }
}
