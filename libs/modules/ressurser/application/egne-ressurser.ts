import { Injectable } from '@nestjs/common';
import { type Result, ok } from '@kp/kernel/result';
import { Roller } from '@kp/modules/virksomheter';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { findUtgivere } from '../domain/publisering';
import type { Utgiver } from '../domain/ressurs';
import { EierlisteRepository, type Eierrad } from '../persistence/eierliste.repository';
import { RessursRepository, type Ressursversjon } from '../persistence/ressurs.repository';
import { ownedBy } from '../persistence/synlighet';
import { type MedMaal, Ressurssoek } from './ressurssoek';
import { Ressurstilgang } from './ressurstilgang';

export interface Utgivervalg extends Utgiver {
  readonly virksomhet: string | null;
}

/** What those who publish see of their own. */
@Injectable()
export class EgneRessurser {
  constructor(
    private readonly database: Database,
    private readonly roller: Roller,
    private readonly tilgang: Ressurstilgang,
    private readonly soek: Ressurssoek,
    private readonly eierliste: EierlisteRepository,
    private readonly ressurser: RessursRepository,
  ) {}

  list(brukerId: string): Promise<{ utgivere: Utgivervalg[]; ressurser: MedMaal<Eierrad>[] }> {
    return this.database.unitOfWork.read(() => this.listScript(brukerId));
  }

  listVersjoner(brukerId: string, id: string): Promise<Result<Ressursversjon[]>> {
    return this.database.unitOfWork.read(() => this.listVersjonerScript(brukerId, id));
  }

  private *listScript(brukerId: string): Script<{ utgivere: Utgivervalg[]; ressurser: MedMaal<Eierrad>[] }> {
    const roller = yield* this.roller.findActive(brukerId);
    const navn = new Map(roller.map(({ virksomhetId, virksomhet }) => [virksomhetId, virksomhet]));
    const utgivere = findUtgivere(roller).map((som) => ({ ...som, virksomhet: navn.get(som.virksomhetId) ?? null }));
    return { utgivere, ressurser: yield* this.soek.withMaal(yield* this.eierliste.list(ownedBy(roller))) };
  }

  private *listVersjonerScript(brukerId: string, id: string): Script<Result<Ressursversjon[]>> {
    const own = yield* this.tilgang.findOwn(brukerId, id);
    return own.ok ? ok(yield* this.ressurser.listVersjoner(id)) : own;
  }
}
