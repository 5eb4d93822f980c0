import { Injectable } from '@nestjs/common';
import type { Script } from '@kp/platform/database/statement';
import type { Varselslag } from '../domain/varselslag';

/** Something that waits for a person. */
export interface Ventepost {
  readonly brukerId: string;
  readonly slag: Varselslag;
  readonly lenke: string;
  readonly sidenTid: string;
}

/** Everything that waits for anybody, in a few statements however many there are. */
export type Ventekilde = () => Script<Ventepost[]>;

/** Port: the modules above say what waits; this one knows no task. */
@Injectable()
export class Ventekilder {
  private readonly kilder: Ventekilde[] = [];

  register(kilde: Ventekilde): void {
    this.kilder.push(kilde);
  }

  *list(): Script<Ventepost[]> {
    const all: Ventepost[] = [];
    for (const kilde of this.kilder) all.push(...(yield* kilde()));
    return all.sort((a, b) => (a.sidenTid < b.sidenTid ? -1 : Number(a.sidenTid > b.sidenTid)));
  }
}
