import { Injectable } from '@nestjs/common';
import { type Script, all, one, placeholders } from '@kp/platform/database/statement';

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

  /** Those who stand with one of these HPR-numre; nothing keeps two people from having stated the same. */
  *listByHpr(hprNumre: readonly string[]): Script<(Person & { readonly hprNummer: string })[]> {
    const sql = `SELECT id, navn, epost, hpr_nummer AS "hprNummer" FROM bruker WHERE hpr_nummer IN (${placeholders(hprNumre)})`;
    return yield* all(sql, ...hprNumre);
  }

  *findByEpost(epost: string): Script<Person | undefined> {
    return yield* one<Person>('SELECT id, navn, epost FROM bruker WHERE epost = ?', epost.toLowerCase());
  }
}
