import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { containsDate, isOrdered } from '@kp/kernel/period';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { ArenaRepository } from '../persistence/arena.repository';
import { type Avtale, type AvtaleMedArena, AvtaleRepository } from '../persistence/avtale.repository';
import { type Endring, Lagring } from './lagring';
import { FINNES_IKKE, Virksomhetsadgang } from './virksomhetsadgang';

export type Avtaleopplysninger = Pick<Avtale, 'arenaId' | 'motpart' | 'fra' | 'til'>;
export type VistAvtale = AvtaleMedArena & { readonly aktiv: boolean };

/** Agreements on outside arenas, kept by the leder. */
@Injectable()
export class Avtaler {
  constructor(
    private readonly database: Database,
    private readonly adgang: Virksomhetsadgang,
    private readonly avtaler: AvtaleRepository,
    private readonly arenaer: ArenaRepository,
    private readonly lagring: Lagring,
    private readonly clock: Clock,
  ) {}

  create(brukerId: string, virksomhetId: string, inn: Avtaleopplysninger): Promise<Result<VistAvtale>> {
    return this.database.unitOfWork.script(() => this.add(brukerId, virksomhetId, inn));
  }

  update(endring: Endring, inn: Avtaleopplysninger): Promise<Result<VistAvtale>> {
    return this.database.unitOfWork.script(() => this.save(endring, inn));
  }

  private *add(brukerId: string, virksomhetId: string, inn: Avtaleopplysninger): Script<Result<VistAvtale>> {
    const leder = yield* this.adgang.requireRole(brukerId, virksomhetId, 'LEDER');
    if (!leder.ok) return leder;
    const avtale = { ...inn, id: newId(), virksomhetId, versjon: 1 };
    const shown = yield* this.check(avtale);
    if (shown.ok) yield* this.avtaler.add(avtale);
    return shown;
  }

  private *save(endring: Endring, inn: Avtaleopplysninger): Script<Result<VistAvtale>> {
    const present = yield* this.avtaler.find(endring.id);
    if (!present) return FINNES_IKKE;
    const leder = yield* this.adgang.requireRole(endring.brukerId, present.virksomhetId, 'LEDER');
    if (!leder.ok) return leder;
    const shown = yield* this.check({ ...present, ...inn, versjon: endring.versjon + 1 });
    if (!shown.ok) return shown;
    const saved = yield* this.lagring.save('samarbeidsavtale', endring, { ...inn });
    return saved.ok ? shown : saved;
  }

  /** The arena must be the virksomhet's own: the id of somebody else's is answered as if it did not exist. */
  private *check(avtale: Avtale): Script<Result<VistAvtale>> {
    if (!isOrdered(avtale)) return fail('ugyldig', 'virksomheter.sluttFoerStart');
    const arena = avtale.arenaId === null ? undefined : yield* this.arenaer.find(avtale.arenaId);
    if (avtale.arenaId !== null && arena?.virksomhetId !== avtale.virksomhetId) return FINNES_IKKE;
    return ok({ ...avtale, arena: arena?.navn ?? null, aktiv: containsDate(avtale, this.clock.today()) });
  }
}
