import type { AktivRolle } from '@kp/kernel/rolle';
import { type SqlValue, placeholders } from '@kp/platform/database/statement';
import { findUtgivere } from '../domain/publisering';
import type { Utgiver } from '../domain/ressurs';

/** A part of a WHERE with its values. */
export interface Vilkaar {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

export const either = (parts: readonly Vilkaar[]): Vilkaar => ({
  sql: parts.length === 0 ? '1 = 0' : `(${parts.map(({ sql }) => sql).join(' OR ')})`,
  params: parts.flatMap(({ params }) => params),
});

const ofUtgiver = ({ utgiver, virksomhetId, omraade }: Utgiver): Vilkaar => {
  if (utgiver === 'VIRKSOMHET') return { sql: 'r.virksomhet_id = ?', params: [virksomhetId] };
  if (utgiver === 'KONTOR') return { sql: 'r.omraade = ?', params: [omraade] };
  return { sql: `r.utgiver = 'NASJONAL'`, params: [] };
};

/** What a person publishes, also what is withdrawn. */
export const ownedBy = (roller: readonly AktivRolle[]): Vilkaar => either(findUtgivere(roller).map(ofUtgiver));

/** A role with the counties it belongs to: its virksomhet's, or those of its office. */
export interface Stedsrolle {
  readonly rolle: AktivRolle;
  readonly fylker: readonly string[];
}

function reaches({ rolle, fylker }: Stedsrolle): Vilkaar {
  const reader = rolle.rolle === 'STEDFORTREDER' ? 'LEDER' : rolle.rolle;
  const offices = fylker.map(() => ` OR (',' || r.omraade || ',') LIKE ?`).join('');
  const sql = `((r.utgiver = 'NASJONAL' OR r.virksomhet_id = ?${offices}) AND (r.maalgruppe = '[]' OR r.maalgruppe LIKE ?))`;
  return { sql, params: [rolle.virksomhetId, ...fylker.map((fylke) => `%,${fylke},%`), `%"${reader}"%`] };
}

const FOR_EVERYBODY: Vilkaar = { sql: `(r.utgiver = 'NASJONAL' AND r.maalgruppe = '[]')`, params: [] };

/** What is published to a person, by one role at a time: a leder in one place is not a LIS there for being one elsewhere. */
export function publishedTo(roller: readonly Stedsrolle[]): Vilkaar {
  const { sql, params } = either([FOR_EVERYBODY, ...roller.map(reaches)]);
  return { sql: `(r.tilstand = 'PUBLISERT' AND ${sql})`, params };
}

export const isOneOf = (column: string, values: readonly string[]): Vilkaar => ({
  sql: `${column} IN (${placeholders(values)})`,
  params: values,
});
