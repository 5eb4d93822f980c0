import { type FieldDef, Query } from 'pg';
import type { Row, SqlValue, StatementResult } from './statement';

/** Called once, when PostgreSQL has answered. */
type Answered = (error: Error | null, result: StatementResult) => void;

interface Sent {
  /** Without one, PostgreSQL reads and plans it each time. */
  readonly name: string | undefined;
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** A column's name, and what makes its text a value. */
interface Column {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

/** A connection of `pg` knows how each type of PostgreSQL is read. */
interface Parsers {
  getTypeParser(type: number, format: 'text'): (text: string) => unknown;
}

/** What `pg` lets a query say to PostgreSQL. */
interface Wire {
  readonly submittedNamedStatements: Record<string, string>;
  parse(message: object): void;
  bind(message: object): void;
  describe(message: object): void;
  execute(message: object): void;
  sync(): void;
}

/** What the named statements of each connection answer with; PostgreSQL refuses one whose columns have changed since. */
const described = new WeakMap<Wire, Map<string, readonly Column[]>>();

/**
 * A statement as `pg` sends it, but that asks only the first time what its columns are, and whose rows have one shape:
 * those of `pg` are dictionaries, slow to make, to read and to write as JSON (docs/ytelse.md).
 */
export class PostgresQuery extends Query {
  /** Read by `pg`: also a statement without values goes by its name. */
  readonly queryMode = 'extended';
  readonly name: string | undefined;
  readonly text: string;
  private readonly values: readonly SqlValue[];
  private readonly found: Row[] = [];
  private columns: readonly Column[] = [];
  private affected = 0;
  private unreadable: unknown;
  /** Set when the answer is to be described. */
  private described: Map<string, readonly Column[]> | undefined;
  declare private readonly hasBeenParsed: (wire: Wire) => boolean;

  constructor(
    private readonly parsers: Parsers,
    { name, text, values }: Sent,
    readonly callback: Answered,
  ) {
    super('');
    this.name = name;
    this.text = text;
    this.values = values;
  }

  /** Writes the messages; nothing is waited for. */
  prepare(wire: Wire): void {
    const { name, text, values } = this;
    if (!this.hasBeenParsed(wire)) {
      wire.parse({ name, text });
      if (name !== undefined) wire.submittedNamedStatements[name] = text;
    }
    wire.bind({ statement: name, values, valueMapper: toText });
    this.describe(wire);
    wire.execute({});
    wire.sync();
  }

  private describe(wire: Wire): void {
    const names = described.get(wire) ?? new Map<string, readonly Column[]>();
    const known = names.get(this.name ?? '');
    if (known) return void (this.columns = known);
    described.set(wire, names);
    this.described = names;
    wire.describe({ type: 'P' });
  }

  handleRowDescription({ fields }: { fields: readonly FieldDef[] }): void {
    this.columns = fields.map(({ name, dataTypeID }) => ({
      name,
      read: this.parsers.getTypeParser(dataTypeID, 'text'),
    }));
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    const row: Row = {};
    try {
      for (let nr = 0; nr < fields.length; nr++) {
        const [column, text] = [this.columns[nr], fields[nr]];
        if (column) row[column.name] = text == null ? null : column.read(text);
      }
      this.found.push(row);
    } catch (error) {
      this.unreadable ??= error;
    }
  }

  /** `INSERT 0 3`, `UPDATE 2`: the last word is how many rows. */
  handleCommandComplete({ text }: { text: string }): void {
    this.affected = Number(text.slice(text.lastIndexOf(' ') + 1)) || 0;
    if (this.name !== undefined) this.described?.set(this.name, this.columns);
  }

  handleReadyForQuery(): void {
    if (this.unreadable === undefined) this.callback(null, { rows: this.found, affected: this.affected });
    else this.handleError(this.unreadable as Error);
  }

  handleError(error: Error): void {
    this.callback(error, { rows: [], affected: 0 });
  }
}

const toText = (value: SqlValue): string | null => (value === null ? null : String(value));
