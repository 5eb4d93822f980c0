import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { containsDate } from '@kp/kernel/period';
import type { Rollenavn } from '@kp/kernel/rolle';
import type { Script } from '@kp/platform/database/statement';
import { VIRKSOMHETSROLLER } from '../domain/tildeling';
import { type PersonIRolle, type PersonRad, PersonRepository } from '../persistence/person.repository';

export interface Folkerolle {
  readonly id: string;
  readonly rolle: Rollenavn;
  readonly omraade: string | null;
  readonly fra: string;
  readonly til: string | null;
  readonly aktiv: boolean;
}

export interface Folkerad extends PersonRad {
  readonly aktivert: boolean;
  /** Has asked for a new password: whoever gave the role can hand over a link. */
  readonly vilHaPassord: boolean;
  readonly roller: Folkerolle[];
}

export interface Folkeliste {
  readonly personer: Folkerad[];
}

/** People with their roles, one row a person. */
@Injectable()
export class Folkelister {
  constructor(
    private readonly personer: PersonRepository,
    private readonly clock: Clock,
  ) {}

  *listAll(virksomhetId: string): Script<Folkeliste> {
    return yield* this.listInRoles(virksomhetId, [...VIRKSOMHETSROLLER, 'LIS']);
  }

  *listInRoles(virksomhetId: string | null, names: readonly Rollenavn[]): Script<Folkeliste> {
    const rows = yield* this.personer.listInRoles(virksomhetId, names);
    const asking = new Set(yield* this.personer.listPassordsporrere(this.clock.instant()));
    return { personer: gather(rows, asking, this.clock.today()) };
  }
}

/** The rows come sorted by person. */
function gather(rows: readonly PersonIRolle[], asking: ReadonlySet<string>, idag: string): Folkerad[] {
  const folk = new Map<string, Folkerad>();
  for (const { rolleId, rolle, omraade, fra, til, avsluttetTid, ...person } of rows) {
    const row = folk.get(person.id) ?? { ...person, vilHaPassord: asking.has(person.id), roller: [] };
    const aktiv = avsluttetTid === null && containsDate({ fra, til }, idag);
    row.roller.push({ id: rolleId, rolle, omraade, fra, til, aktiv });
    folk.set(person.id, row);
  }
  return [...folk.values()];
}
