import { Injectable } from '@nestjs/common';
import { newId } from '@kp/kernel/ids';
import { type Result, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { type Arena, ArenaRepository, type ArenaRad } from '../persistence/arena.repository';
import { type Endring, Lagring } from './lagring';
import { FINNES_IKKE, Virksomhetsadgang } from './virksomhetsadgang';

export type Arenaopplysninger = Pick<Arena, 'navn' | 'type' | 'ekstern' | 'maalkoder'>;

/** Places of training, kept by the leder. */
@Injectable()
export class Arenaer {
  constructor(
    private readonly database: Database,
    private readonly adgang: Virksomhetsadgang,
    private readonly arenaer: ArenaRepository,
    private readonly lagring: Lagring,
  ) {}

  create(brukerId: string, virksomhetId: string, inn: Arenaopplysninger): Promise<Result<Arena>> {
    return this.database.unitOfWork.script(() => this.add(brukerId, virksomhetId, inn));
  }

  update(endring: Endring, inn: Arenaopplysninger): Promise<Result<Arena>> {
    return this.database.unitOfWork.script(() => this.save(endring, inn));
  }

  /** For other modules: one arena, with the virksomhet it belongs to. */
  *find(id: string): Script<ArenaRad | undefined> {
    return yield* this.arenaer.find(id);
  }

  /** For other modules: the arenas of a virksomhet, with the goals each can give. */
  *list(virksomhetId: string): Script<Arena[]> {
    return yield* this.arenaer.list(virksomhetId);
  }

  private *add(brukerId: string, virksomhetId: string, inn: Arenaopplysninger): Script<Result<Arena>> {
    const leder = yield* this.adgang.requireRole(brukerId, virksomhetId, 'LEDER');
    if (!leder.ok) return leder;
    const arena = { ...inn, maalkoder: sorted(inn.maalkoder), id: newId(), virksomhetId, versjon: 1 };
    yield* this.arenaer.add(arena);
    return ok(arena);
  }

  private *save(endring: Endring, inn: Arenaopplysninger): Script<Result<Arena>> {
    const present = yield* this.arenaer.find(endring.id);
    if (!present) return FINNES_IKKE;
    const leder = yield* this.adgang.requireRole(endring.brukerId, present.virksomhetId, 'LEDER');
    if (!leder.ok) return leder;
    const { maalkoder, ...set } = { ...inn, maalkoder: sorted(inn.maalkoder) };
    const saved = yield* this.lagring.save('laeringsarena', endring, set);
    if (!saved.ok) return saved;
    yield* this.arenaer.saveMaalkoder(endring.id, maalkoder);
    return ok({ ...present, ...set, maalkoder, versjon: endring.versjon + 1 });
  }
}

/** Each code once, in the order they are read back. */
const sorted = (maalkoder: readonly string[]): string[] => [...new Set(maalkoder)].sort();
