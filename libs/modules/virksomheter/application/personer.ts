import { Injectable } from '@nestjs/common';
import { type Script, one } from '@kp/platform/database/statement';

export interface Person {
  readonly id: string;
  readonly navn: string;
  readonly epost: string;
}

/** Who a person is, for other modules. */
@Injectable()
export class Personer {
  *find(brukerId: string): Script<Person | undefined> {
    return yield* one<Person>('SELECT id, navn, epost FROM bruker WHERE id = ?', brukerId);
  }

  *findByEpost(epost: string): Script<Person | undefined> {
    return yield* one<Person>('SELECT id, navn, epost FROM bruker WHERE epost = ?', epost.toLowerCase());
  }
}
