import { Injectable } from '@nestjs/common';
import { addDays } from '@kp/kernel/calendar-date';
import { newId } from '@kp/kernel/ids';
import { type Result, fail, ok } from '@kp/kernel/result';
import { LeggTilPerson, Lisroller, Personer } from '@kp/modules/virksomheter';
import { Database } from '@kp/platform/database/database.module';
import { type Script, lock } from '@kp/platform/database/statement';
import type { TilknytningRad } from '../persistence/tilgang.repository';
import { TilknytningRepository, type Tilknytningssak } from '../persistence/tilknytning.repository';
import { Lederadgang } from './lederadgang';
import { Tilknytninger } from './tilknytninger';
import { Varsling } from './varsling';

export interface Flyttevalg {
  /** The receiving virksomhet, by one of the two. */
  readonly virksomhetId?: string;
  readonly orgnr?: string;
  readonly fra: string;
}

interface Virksomhet {
  readonly id: string;
  readonly navn: string;
}

/** A LIS goes on in another virksomhet. The record stays where it is; only who is responsible changes. */
@Injectable()
export class Flytting {
  constructor(
    private readonly database: Database,
    private readonly adgang: Lederadgang,
    private readonly tilknytninger: Tilknytninger,
    private readonly rader: TilknytningRepository,
    private readonly personer: Personer,
    private readonly leggTilPerson: LeggTilPerson,
    private readonly lisroller: Lisroller,
    private readonly varsling: Varsling,
  ) {}

  flytt(brukerId: string, utdanningslopId: string, valg: Flyttevalg): Promise<Result<TilknytningRad>> {
    return this.database.unitOfWork.script(() => this.flyttScript(brukerId, utdanningslopId, valg));
  }

  private *flyttScript(brukerId: string, utdanningslopId: string, valg: Flyttevalg): Script<Result<TilknytningRad>> {
    yield* lock('beslutning');
    const siste = yield* this.adgang.requireSiste(brukerId, utdanningslopId);
    if (!siste.ok) return siste;
    const sak = siste.value;
    const mottaker = yield* this.rader.findVirksomhet(valg);
    if (!mottaker) return fail('regel', 'lis.ukjentVirksomhet');
    const allowed = check(sak, mottaker, valg.fra);
    if (!allowed.ok) return allowed;
    const til = sak.til !== null && sak.til < valg.fra ? sak.til : addDays(valg.fra, -1);
    if (til !== sak.til) yield* this.tilknytninger.end(sak, til, brukerId);
    const id = newId();
    const empty = { lederId: null, veilederId: null };
    yield* this.rader.create({ id, utdanningslopId, virksomhetId: mottaker.id, ...empty, fra: valg.fra });
    const role = yield* this.moveRole(sak, mottaker, valg.fra, til, brukerId);
    if (!role.ok) return role;
    yield* this.tell(sak, mottaker, valg.fra, brukerId);
    return yield* this.tilknytninger.load({ id, utdanningslopId });
  }

  /** The LIS gets the role in the new place and keeps it in the old to the last day there. */
  private *moveRole(
    sak: Tilknytningssak,
    mottaker: Virksomhet,
    fra: string,
    til: string,
    opprettetAv: string,
  ): Script<Result<undefined>> {
    const lis = yield* this.personer.find(sak.lisId);
    if (!lis) throw new Error('An utdanningsløp without its LIS');
    const role = {
      epost: lis.epost,
      navn: lis.navn,
      rolle: 'LIS',
      virksomhetId: mottaker.id,
      fra,
      opprettetAv,
    } as const;
    const added = yield* this.leggTilPerson.leggTil(role);
    if (!added.ok && added.error.kode !== 'virksomheter.harRollen') return added;
    const leaves = sak.virksomhetId !== mottaker.id && !(yield* this.rader.hasOther(sak));
    if (leaves) yield* this.lisroller.setLastDay(sak.lisId, sak.virksomhetId, til);
    return ok();
  }

  private *tell(sak: Tilknytningssak, mottaker: Virksomhet, dato: string, brukerId: string): Script<void> {
    const parametere = { lis: sak.lis, virksomhet: mottaker.navn, dato };
    yield* this.varsling.notify([sak.lisId], 'lis.flyttet', parametere, '/gjoer-naa', brukerId);
    const ledelse = yield* this.varsling.findLedelse(mottaker.id);
    yield* this.varsling.notify(ledelse, 'lis.nyLis', parametere, '/folk-og-roller', brukerId);
  }
}

function check(sak: Tilknytningssak, mottaker: Virksomhet, fra: string): Result<undefined> {
  if (sak.lopstatus !== 'AKTIV') return fail('konflikt', 'lis.alleredeAvsluttet');
  if (fra <= sak.fra) return fail('ugyldig', 'lis.flyttingFoerStart', { dato: sak.fra });
  const stays = mottaker.id === sak.virksomhetId && (sak.til === null || sak.til >= fra);
  return stays ? fail('konflikt', 'lis.sammeVirksomhet') : ok();
}
