import { Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Journaltilgang, type Tilgang } from '@kp/modules/lis';
import { Database } from '@kp/platform/database/database.module';
import type { Script, SqlValue } from '@kp/platform/database/statement';
import type { Aktivitetstilstand, Aktivitetstype } from '../domain/aktivitet';
import { AktivitetRepository, type Filter } from '../persistence/aktivitet.repository';
import { Aktivitetssaker } from './aktivitetssaker';
import { type Aktivitetsbilde, Aktivitetsvisning } from './aktivitetsvisning';

export interface Aktivitetssok {
  readonly side: number;
  readonly antall: number;
  readonly tilstand?: Aktivitetstilstand | undefined;
  readonly type?: Aktivitetstype | undefined;
  readonly maalId?: string | undefined;
  readonly sok?: string | undefined;
}

export interface Lest<T> {
  readonly verdi: T;
  /** In which role it was read; null when a supervisør reads what was sent to them. */
  readonly tilgang: Tilgang | null;
}

const NOT_FOUND = fail('finnesIkke', 'http.finnesIkke');

/** Reading activities. What others may not see is left out by the query itself. */
@Injectable()
export class Aktiviteter {
  constructor(
    private readonly database: Database,
    private readonly aktiviteter: AktivitetRepository,
    private readonly saker: Aktivitetssaker,
    private readonly visning: Aktivitetsvisning,
    private readonly tilgang: Journaltilgang,
  ) {}

  find(brukerId: string, id: string): Promise<Result<Lest<Aktivitetsbilde>>> {
    return this.database.unitOfWork.read(() => this.findOne(brukerId, id));
  }

  list(
    brukerId: string,
    utdanningslopId: string,
    sok: Aktivitetssok,
  ): Promise<Result<Lest<{ aktiviteter: Aktivitetsbilde[]; totalt: number }>>> {
    return this.database.unitOfWork.read(() => this.listPage(brukerId, utdanningslopId, sok));
  }

  *findOne(brukerId: string, id: string): Script<Result<Lest<Aktivitetsbilde>>> {
    const found = yield* this.saker.findReadable(id, brukerId);
    const [verdi] = found ? yield* this.visning.show([found.aktivitet], brukerId, found.forhold) : [];
    return verdi ? ok({ verdi, tilgang: found?.forhold.tilgang ?? null }) : NOT_FOUND;
  }

  /** Entries on one goal, for those who may see the goal; the LIS's own private ones only for the LIS. */
  *listForMaal(
    brukerId: string,
    maalId: string,
    egen: boolean,
    periode: { fra: string | null; til: string | null },
  ): Script<Aktivitetsbilde[]> {
    const filter = both(ON_GOAL(maalId), egen ? EVERYTHING : both(SHARED, within(periode)));
    return yield* this.visning.show(yield* this.aktiviteter.list(filter, MOST_ON_A_GOAL, 0), brukerId);
  }

  private *listPage(
    brukerId: string,
    utdanningslopId: string,
    sok: Aktivitetssok,
  ): Script<Result<Lest<{ aktiviteter: Aktivitetsbilde[]; totalt: number }>>> {
    const tilgang = yield* this.tilgang.find(brukerId, utdanningslopId);
    if (!tilgang) return NOT_FOUND;
    const visible = tilgang.egen ? EVERYTHING : both(SHARED, within(tilgang));
    const filter = both({ sql: 'a.utdanningslop_id = ?', params: [utdanningslopId] }, both(visible, matching(sok)));
    const rows = yield* this.aktiviteter.list(filter, sok.antall, (sok.side - 1) * sok.antall);
    const aktiviteter = yield* this.visning.show(rows, brukerId);
    return ok({ verdi: { aktiviteter, totalt: yield* this.aktiviteter.count(filter) }, tilgang });
  }
}

const MOST_ON_A_GOAL = 200;
const EVERYTHING: Filter = { sql: '1 = 1', params: [] };
/** What anyone but the LIS may ever see. */
const SHARED: Filter = { sql: `a.privat = ? AND a.tilstand <> 'UTKAST'`, params: [false] };

const ON_GOAL = (maalId: string): Filter => ({
  sql: 'a.id IN (SELECT am.aktivitet_id FROM aktivitet_maal am WHERE am.maal_id = ?)',
  params: [maalId],
});

const both = (a: Filter, b: Filter): Filter => ({ sql: `${a.sql} AND ${b.sql}`, params: [...a.params, ...b.params] });

/** The dates of an ended attachment; both null when nothing limits. */
const within = ({ fra, til }: { fra: string | null; til: string | null }): Filter =>
  fra === null || til === null ? EVERYTHING : { sql: 'a.fra >= ? AND a.fra <= ?', params: [fra, til] };

function matching({ tilstand, type, maalId, sok }: Aktivitetssok): Filter {
  const parts: [string, SqlValue[]][] = [];
  if (tilstand) parts.push(['a.tilstand = ?', [tilstand]]);
  if (type) parts.push(['a.type = ?', [type]]);
  if (sok)
    parts.push([
      `(LOWER(a.tittel) LIKE ? ESCAPE '!' OR LOWER(a.tekst) LIKE ? ESCAPE '!')`,
      [contains(sok), contains(sok)],
    ]);
  const filter = parts.map(([sql, params]): Filter => ({ sql, params })).reduce(both, EVERYTHING);
  return maalId ? both(filter, ON_GOAL(maalId)) : filter;
}

const contains = (text: string): string => `%${text.toLowerCase().replace(/[!%_]/g, '!$&')}%`;
