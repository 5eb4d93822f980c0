import { Injectable } from '@nestjs/common';
import { type Spraak, somSpraak } from '@kp/kernel/spraak';
import { type Script, all, placeholders } from '@kp/platform/database/statement';
import type { Part } from '../domain/part';

interface Navnrad {
  readonly id: string;
  readonly navn: string;
}

/** Names of the persons and virksomheter that parties stand for. */
@Injectable()
export class NavnRepository {
  *find(
    parter: readonly Pick<Part, 'brukerId' | 'virksomhetId'>[],
  ): Script<{ personer: Map<string, string>; virksomheter: Map<string, string> }> {
    const ids = (field: 'brukerId' | 'virksomhetId'): string[] => [
      ...new Set(parter.map((part) => part[field]).filter((id) => id !== null)),
    ];
    return {
      personer: yield* this.names('bruker', ids('brukerId')),
      virksomheter: yield* this.names('virksomhet', ids('virksomhetId')),
    };
  }

  /** The languages of some people, for what is written to them. */
  *listSpraak(brukerIder: readonly string[]): Script<(brukerId: string) => Spraak> {
    if (brukerIder.length === 0) return () => 'nb';
    const sql = `SELECT id, spraak AS navn FROM bruker WHERE id IN (${placeholders(brukerIder)})`;
    const known = byId(yield* all<Navnrad>(sql, ...brukerIder));
    return (brukerId) => somSpraak(known.get(brukerId));
  }

  private *names(table: 'bruker' | 'virksomhet', ids: readonly string[]): Script<Map<string, string>> {
    if (ids.length === 0) return new Map();
    return byId(yield* all<Navnrad>(`SELECT id, navn FROM ${table} WHERE id IN (${placeholders(ids)})`, ...ids));
  }
}

const byId = (rows: readonly Navnrad[]): Map<string, string> => new Map(rows.map(({ id, navn }) => [id, navn]));
