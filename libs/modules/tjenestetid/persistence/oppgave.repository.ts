import { Injectable } from '@nestjs/common';
import { addMonths } from '@kp/kernel/calendar-date';
import { LESETID_ETTER_SLUTT_MND } from '@kp/modules/lis';
import { type Script, type SqlValue, all } from '@kp/platform/database/statement';
import type { Attestkandidat } from '../domain/attestfrist';

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

  /** How many periods wait for the attest of a virksomhet, by utdanningsløp. */
  *countVentende(virksomhetId: string): Script<Map<string, number>> {
    const sql = `SELECT utdanningslop_id AS id, COUNT(*) AS antall FROM arbeidsoppgave
      WHERE virksomhet_id = ? AND ferdig_tid IS NULL AND slag = 'ATTESTER_PERIODE' GROUP BY utdanningslop_id`;
    const rows = yield* all<{ id: string; antall: number | string }>(sql, virksomhetId);
    return new Map(rows.map(({ id, antall }) => [id, Number(antall)]));
  }

  private *list(slag: Attestslag, where: string, idag: string, ...params: SqlValue[]): Script<Periodekandidat[]> {
    const sql = `${kandidatSql(slag)} ${where} ${GROUP} ORDER BY p.fra, p.id`;
    const oldest = addMonths(idag, -LESETID_ETTER_SLUTT_MND);
    const rows = yield* all<Omit<Periodekandidat, 'erRettelse'> & { erRettelse: number | string }>(
      ...([sql, idag, oldest, ...params] as const),
    );
    return rows.map(({ erRettelse, tilknytningSlutt, ...row }) => ({
      ...row,
      erRettelse: Number(erRettelse) === 1,
      tilknytningSlutt: tilknytningSlutt === '9999-12-31' ? null : tilknytningSlutt,
    }));
  }
}
