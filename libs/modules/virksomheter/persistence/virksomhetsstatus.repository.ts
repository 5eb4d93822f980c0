import { Injectable } from '@nestjs/common';
import { type Script, all, insert, one } from '@kp/platform/database/statement';
import type { Statusrad } from '../domain/virksomhetsstatus';

export interface LagretStatus extends Statusrad {
  readonly id: string;
  readonly virksomhetId: string;
  readonly versjon: number;
}

const SELECT = `SELECT id, virksomhet_id AS "virksomhetId", spesialitet, status, soknadsdato, vedtaksdato,
  teller_fra AS "tellerFra", teller_til AS "tellerTil", versjon FROM virksomhet_status`;

@Injectable()
export class VirksomhetsstatusRepository {
  *find(id: string): Script<LagretStatus | undefined> {
    return yield* one<LagretStatus>(`${SELECT} WHERE id = ?`, id);
  }

  *list(virksomhetId: string): Script<LagretStatus[]> {
    const order = 'ORDER BY spesialitet, COALESCE(soknadsdato, teller_fra, vedtaksdato), id';
    return yield* all<LagretStatus>(`${SELECT} WHERE virksomhet_id = ? ${order}`, virksomhetId);
  }

  *add(status: LagretStatus): Script<void> {
    yield* insert('virksomhet_status', { ...status });
  }
}
