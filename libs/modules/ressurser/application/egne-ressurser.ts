import { Injectable } from '@nestjs/common';
import { type Result, ok } from '@kp/kernel/result';
import type { Vedlegg } from '@kp/modules/vedlegg';
import { Roller } from '@kp/modules/virksomheter';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { findUtgivere } from '../domain/publisering';
import type { Utgiver } from '../domain/ressurs';
import { EierlisteRepository, type Eierrad } from '../persistence/eierliste.repository';
import { RessursRepository, type Ressursversjon } from '../persistence/ressurs.repository';
import { ownedBy } from '../persistence/synlighet';
import { type Utfylt, Ressurssoek } from './ressurssoek';
import { Ressursfil } from './ressursfil';
import { Ressurstilgang } from './ressurstilgang';

export interface Utgivervalg extends Utgiver {
  readonly virksomhet: string | null;
}

export type EgenRessurs = Utfylt<Eierrad>;

export interface Versjonsvisning extends Ressursversjon {
  readonly fil: Vedlegg | null;
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
    private readonly filer: Ressursfil,
  ) {}

  list(brukerId: string): Promise<{ utgivere: Utgivervalg[]; ressurser: EgenRessurs[] }> {
    return this.database.unitOfWork.read(() => this.listScript(brukerId));
  }

  listVersjoner(brukerId: string, id: string): Promise<Result<Versjonsvisning[]>> {
    return this.database.unitOfWork.read(() => this.listVersjonerScript(brukerId, id));
  }

  private *listScript(brukerId: string): Script<{ utgivere: Utgivervalg[]; ressurser: EgenRessurs[] }> {
    const roller = yield* this.roller.findActive(brukerId);
    const navn = new Map(roller.map(({ virksomhetId, virksomhet }) => [virksomhetId, virksomhet]));
    const utgivere = findUtgivere(roller).map((som) => ({ ...som, virksomhet: navn.get(som.virksomhetId) ?? null }));
    return { utgivere, ressurser: yield* this.soek.fillIn(yield* this.eierliste.list(ownedBy(roller))) };
  }

  private *listVersjonerScript(brukerId: string, id: string): Script<Result<Versjonsvisning[]>> {
    const own = yield* this.tilgang.findOwn(brukerId, id);
    if (!own.ok) return own;
    const filer = yield* this.filer.find([id]);
    const versjoner = yield* this.ressurser.listVersjoner(id);
    return ok(versjoner.map((one) => ({ ...one, fil: filer.get(one.innhold.vedleggId ?? '') ?? null })));
  }
}
