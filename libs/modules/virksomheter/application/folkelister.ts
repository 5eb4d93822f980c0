import { Injectable } from '@nestjs/common';
import { Clock, osloDate } from '@kp/kernel/clock';
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
  /** The last day, when it is over. */
  readonly sluttet: string | null;
}

export interface Folkerad extends PersonRad {
  readonly aktivert: boolean;
  /** Has asked for a new password: whoever gave the role can hand over a link. */
  readonly vilHaPassord: boolean;
  readonly utdanningslopId: string | null;
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

/** A role that ran out is ended by the machine a moment after its last day. */
function sluttet(til: string | null, avsluttetTid: string | null, idag: string): string | null {
  const ended = avsluttetTid === null ? null : osloDate(new Date(avsluttetTid));
  if (til !== null && til < (ended ?? idag)) return til;
  return ended;
}

/** The rows come sorted by person. */
function gather(rows: readonly PersonIRolle[], asking: ReadonlySet<string>, idag: string): Folkerad[] {
  const folk = new Map<string, Folkerad>();
  for (const { rolleId, rolle, omraade, fra, til, avsluttetTid, utdanningslopId, ...person } of rows) {
    const row = folk.get(person.id) ?? { ...person, vilHaPassord: asking.has(person.id), roller: [] };
    const aktiv = avsluttetTid === null && containsDate({ fra, til }, idag);
    const roller = [
      ...row.roller,
      { id: rolleId, rolle, omraade, fra, til, aktiv, sluttet: sluttet(til, avsluttetTid, idag) },
    ];
    folk.set(person.id, { utdanningslopId, ...row, ...(utdanningslopId && { utdanningslopId }), roller });
  }
  return [...folk.values()];
}
