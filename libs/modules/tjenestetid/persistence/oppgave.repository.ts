import { Injectable } from '@nestjs/common';
import { addMonths } from '@kp/kernel/calendar-date';
import type { Period } from '@kp/kernel/period';
import { LESETID_ETTER_SLUTT_MND } from '@kp/modules/lis';
import { type Script, type SqlValue, all, placeholders } from '@kp/platform/database/statement';
import type { Attestkandidat } from '../domain/attestfrist';
import { groupBy } from '../domain/gruppering';

/** What a leder attests, by the table it stands in, with the tasks it makes. */
export const ATTESTSLAG = {
  tjenesteperiode: { attester: 'ATTESTER_PERIODE', svar: 'SVAR_PERIODE' },
  tjenestefordeling: { attester: 'ATTESTER_FORDELING', svar: 'SVAR_FORDELING' },
} as const;
export type Attestslag = keyof typeof ATTESTSLAG;

export interface Periodekandidat extends Attestkandidat {
  readonly id: string;
  readonly utdanningslopId: string;
  readonly virksomhetId: string;
  readonly lisId: string;
  readonly lis: string;
}

const kandidatSql = (
  slag: Attestslag,
): string => `SELECT p.id, p.utdanningslop_id AS "utdanningslopId", p.virksomhet_id AS "virksomhetId", p.fra, p.til,
  p.tilstand, p.attestert_til AS "attestertTil", CASE WHEN p.erstatter_id IS NULL THEN 0 ELSE 1 END AS "erRettelse",
  u.bruker_id AS "lisId", b.navn AS lis, MAX(COALESCE(t.til, '9999-12-31')) AS "tilknytningSlutt"
  FROM ${slag} p JOIN utdanningslop u ON u.id = p.utdanningslop_id JOIN bruker b ON b.id = u.bruker_id
  JOIN tilknytning t ON t.utdanningslop_id = p.utdanningslop_id AND t.virksomhet_id = p.virksomhet_id
    AND t.fra <= ? AND (t.til IS NULL OR t.til >= ?)`;
const GROUP = `GROUP BY p.id, p.utdanningslop_id, p.virksomhet_id, p.fra, p.til, p.tilstand, p.attestert_til, p.erstatter_id,
  u.bruker_id, b.navn`;

/** More would be too many parameters for one statement. */
const IDS_AT_A_TIME = 500;

type Permisjon = Period & { readonly utdanningslopId: string };
type Kandidatrad = Omit<Periodekandidat, 'erRettelse' | 'permisjoner'> & { readonly erRettelse: number | string };

/** Periods and divisions that a leder may attest: where the LIS is attached, or was within the time allowed. */
@Injectable()
export class OppgaveRepository {
  *find(slag: Attestslag, id: string, idag: string): Script<Periodekandidat | undefined> {
    const [kandidat] = yield* this.list(slag, 'WHERE p.id = ?', idag, id);
    return kandidat;
  }

  /** Those nobody has been asked about. */
  *listUspurte(slag: Attestslag, idag: string): Script<Periodekandidat[]> {
    const where = `WHERE p.tilstand = 'REGISTRERT' AND p.fra <= ? AND NOT EXISTS (SELECT 1 FROM arbeidsoppgave o
      WHERE o.gjelder_id = p.id AND o.slag = '${ATTESTSLAG[slag].attester}' AND o.ferdig_tid IS NULL)
      AND NOT EXISTS (SELECT 1 FROM ${slag} r WHERE r.erstatter_id = p.id)`;
    return yield* this.list(slag, where, idag, idag);
  }

  /** What a leder was asked about, and that nobody may attest any more: the LIS left too long ago. */
  *listUtgaatte(slag: Attestslag, idag: string): Script<string[]> {
    const sql = `SELECT DISTINCT o.gjelder_id AS id FROM arbeidsoppgave o JOIN ${slag} p ON p.id = o.gjelder_id
      WHERE o.slag = '${ATTESTSLAG[slag].attester}' AND o.ferdig_tid IS NULL AND NOT EXISTS (SELECT 1 FROM tilknytning t
        WHERE t.utdanningslop_id = p.utdanningslop_id AND t.virksomhet_id = p.virksomhet_id AND t.fra <= ?
        AND (t.til IS NULL OR t.til >= ?))`;
    const rows = yield* all<{ id: string }>(sql, idag, eldsteSlutt(idag));
    return rows.map(({ id }) => id);
  }

  /** How many periods wait for the attest of a virksomhet, by utdanningsløp. */
  *countVentende(virksomhetId: string): Script<Map<string, number>> {
    const sql = `SELECT utdanningslop_id AS id, COUNT(*) AS antall FROM arbeidsoppgave
      WHERE virksomhet_id = ? AND ferdig_tid IS NULL AND slag = 'ATTESTER_PERIODE' GROUP BY utdanningslop_id`;
    const rows = yield* all<{ id: string; antall: number | string }>(sql, virksomhetId);
    return new Map(rows.map(({ id, antall }) => [id, Number(antall)]));
  }

  private *list(slag: Attestslag, where: string, idag: string, ...params: SqlValue[]): Script<Periodekandidat[]> {
    const sql = `${kandidatSql(slag)} ${where} ${GROUP} ORDER BY p.fra, p.id`;
    const rows = yield* all<Kandidatrad>(...([sql, idag, eldsteSlutt(idag), ...params] as const));
    const permisjoner = yield* this.listPermisjoner([...new Set(rows.map(({ utdanningslopId }) => utdanningslopId))]);
    return rows.map(({ erRettelse, tilknytningSlutt, ...row }) => ({
      ...row,
      permisjoner: permisjoner.get(row.utdanningslopId) ?? [],
      erRettelse: Number(erRettelse) === 1,
      tilknytningSlutt: tilknytningSlutt === '9999-12-31' ? null : tilknytningSlutt,
    }));
  }

  private *listPermisjoner(ids: readonly string[]): Script<Map<string, Permisjon[]>> {
    const found: Permisjon[] = [];
    for (let at = 0; at < ids.length; at += IDS_AT_A_TIME) {
      const some = ids.slice(at, at + IDS_AT_A_TIME);
      const sql = `SELECT utdanningslop_id AS "utdanningslopId", fra, til FROM permisjon
        WHERE utdanningslop_id IN (${placeholders(some)})`;
      found.push(...(yield* all<Permisjon>(sql, ...some)));
    }
    return groupBy(found, ({ utdanningslopId }) => utdanningslopId);
  }
}

/** An attachment that ended before this day is no longer its leder's to attest. */
const eldsteSlutt = (idag: string): string => addMonths(idag, -LESETID_ETTER_SLUTT_MND);
