import { Injectable } from '@nestjs/common';
import { addMonths } from '@kp/kernel/calendar-date';
import type { Period } from '@kp/kernel/period';
import { LESETID_ETTER_SLUTT_MND } from '@kp/modules/lis';
import { type Script, type SqlValue, all } from '@kp/platform/database/statement';
import type { Attestkandidat } from '../domain/attestfrist';
import { groupBy } from '../domain/gruppering';

export interface Periodekandidat extends Attestkandidat {
  readonly id: string;
  readonly utdanningslopId: string;
  readonly virksomhetId: string;
  readonly lisId: string;
  readonly lis: string;
}

const KANDIDAT = `SELECT p.id, p.utdanningslop_id AS "utdanningslopId", p.virksomhet_id AS "virksomhetId", p.fra, p.til,
  p.tilstand, p.attestert_til AS "attestertTil", CASE WHEN p.erstatter_id IS NULL THEN 0 ELSE 1 END AS "erRettelse",
  u.bruker_id AS "lisId", b.navn AS lis, MAX(COALESCE(t.til, '9999-12-31')) AS "tilknytningSlutt"
  FROM tjenesteperiode p JOIN utdanningslop u ON u.id = p.utdanningslop_id JOIN bruker b ON b.id = u.bruker_id
  JOIN tilknytning t ON t.utdanningslop_id = p.utdanningslop_id AND t.virksomhet_id = p.virksomhet_id
    AND t.fra <= ? AND (t.til IS NULL OR t.til >= ?)`;
const GROUP = `GROUP BY p.id, p.utdanningslop_id, p.virksomhet_id, p.fra, p.til, p.tilstand, p.attestert_til, p.erstatter_id,
  u.bruker_id, b.navn`;

/** Of those who have something that is not attested. */
const PERMISJONER = `SELECT m.utdanningslop_id AS "utdanningslopId", m.fra, m.til FROM permisjon m WHERE EXISTS
  (SELECT 1 FROM tjenesteperiode p WHERE p.utdanningslop_id = m.utdanningslop_id AND p.tilstand = 'REGISTRERT')`;

type Permisjon = Period & { readonly utdanningslopId: string };
type Kandidatrad = Omit<Periodekandidat, 'erRettelse' | 'permisjoner'> & { readonly erRettelse: number | string };

/** Periods that a leder may attest: where the LIS is attached, or was within the time allowed. */
@Injectable()
export class OppgaveRepository {
  *find(id: string, idag: string): Script<Periodekandidat | undefined> {
    const [kandidat] = yield* this.list('WHERE p.id = ?', idag, id);
    return kandidat;
  }

  /** Those nobody has been asked about. */
  *listUspurte(idag: string): Script<Periodekandidat[]> {
    const where = `WHERE p.tilstand = 'REGISTRERT' AND p.fra <= ? AND NOT EXISTS (SELECT 1 FROM arbeidsoppgave o
      WHERE o.gjelder_id = p.id AND o.slag = 'ATTESTER_PERIODE' AND o.ferdig_tid IS NULL)
      AND NOT EXISTS (SELECT 1 FROM tjenesteperiode r WHERE r.erstatter_id = p.id)`;
    return yield* this.list(where, idag, idag);
  }

  /** How many periods wait for the attest of a virksomhet, by utdanningsløp. */
  *countVentende(virksomhetId: string): Script<Map<string, number>> {
    const sql = `SELECT utdanningslop_id AS id, COUNT(*) AS antall FROM arbeidsoppgave
      WHERE virksomhet_id = ? AND ferdig_tid IS NULL AND slag = 'ATTESTER_PERIODE' GROUP BY utdanningslop_id`;
    const rows = yield* all<{ id: string; antall: number | string }>(sql, virksomhetId);
    return new Map(rows.map(({ id, antall }) => [id, Number(antall)]));
  }

  private *list(where: string, idag: string, ...params: SqlValue[]): Script<Periodekandidat[]> {
    const sql = `${KANDIDAT} ${where} ${GROUP} ORDER BY p.fra, p.id`;
    const oldest = addMonths(idag, -LESETID_ETTER_SLUTT_MND);
    const rows = yield* all<Kandidatrad>(...([sql, idag, oldest, ...params] as const));
    const permisjoner = groupBy(yield* all<Permisjon>(PERMISJONER), ({ utdanningslopId }) => utdanningslopId);
    return rows.map(({ erRettelse, tilknytningSlutt, ...row }) => ({
      ...row,
      permisjoner: permisjoner.get(row.utdanningslopId) ?? [],
      erRettelse: Number(erRettelse) === 1,
      tilknytningSlutt: tilknytningSlutt === '9999-12-31' ? null : tilknytningSlutt,
    }));
  }
}
