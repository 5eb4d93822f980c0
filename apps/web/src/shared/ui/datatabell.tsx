import { ArrowDownIcon, ArrowUpIcon, ChevronUpDownIcon } from '@navikt/aksel-icons';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lesOpp } from '../lib/opplesing';
import { Ikon } from './ikon';

type Sortverdi = string | number | null;

export interface Kolonne<R> {
  readonly id: string;
  readonly navn: string;
  readonly celle: (rad: R) => ReactNode;
  /** Gives the column a sort button; null sorts last whichever way. */
  readonly sorter?: (rad: R) => Sortverdi;
  /** Right-aligned, tabular figures. */
  readonly tall?: boolean;
  /** CSS width, e.g. `13rem`. */
  readonly bredde?: string;
  /** On a phone's card: no label before the value (for chips). */
  readonly utenNavn?: boolean;
  /** On a phone's card: left out when this says so (0 or –). */
  readonly tom?: (rad: R) => boolean;
}

export interface Sortering {
  readonly kolonne: string;
  readonly retning: 'ascending' | 'descending';
}

interface Props<R> {
  /** What the table holds and its order, for screen readers: «LIS i Fjellvik kommune, de som trenger deg først». */
  navn: string;
  /** The first column is the row header and holds the link. */
  kolonner: readonly Kolonne<R>[];
  rader: readonly R[];
  noekkel: (rad: R) => string;
  /** Without it the rows stand in the order given: those who need you first. */
  start?: Sortering;
  /** Rows with a broken duty, tinted. */
  uthevet?: (rad: R) => boolean;
}

const collator = new Intl.Collator('nb', { numeric: true });

function compare(a: Sortverdi, b: Sortverdi, sign: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return order * sign;
}

function sortRows<R>(rows: readonly R[], columns: readonly Kolonne<R>[], sorting: Sortering | null): readonly R[] {
  const sorter = columns.find((column) => column.id === sorting?.kolonne)?.sorter;
  if (!sorter || !sorting) return rows;
  const sign = sorting.retning === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => compare(sorter(a), sorter(b), sign));
}

/** A table that becomes cards below 704 px. Roles are spelled out, since `display: block` takes them away there. */
export function Datatabell<R>({ navn, kolonner, rader, noekkel, start, uthevet }: Props<R>) {
  const { t } = useTranslation();
  const [sorting, setSorting] = useState<Sortering | null>(start ?? null);
  const rows = useMemo(() => sortRows(rader, kolonner, sorting), [rader, kolonner, sorting]);
  const sortBy = (column: Kolonne<R>): void => {
    const up = sorting?.kolonne !== column.id || sorting.retning === 'descending';
    setSorting({ kolonne: column.id, retning: up ? 'ascending' : 'descending' });
    lesOpp(t(up ? 'tabell.sortertStigende' : 'tabell.sortertSynkende', { kolonne: column.navn }));
  };
  return (
    <table className="kp-tabell kp-tabell--kort" role="table">
      <caption className="kp-bare-skjermleser">{navn}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {kolonner.map((column) => (
            <Overskrift key={column.id} kolonne={column} sortering={sorting} onSorter={sortBy} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={noekkel(row)} role="row" className={uthevet?.(row) ? 'kp-uthevet' : undefined}>
            {kolonner.map((column, index) => (
              <Celle key={column.id} kolonne={column} rad={row} forste={index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface OverskriftProps<R> {
  kolonne: Kolonne<R>;
  sortering: Sortering | null;
  onSorter: (kolonne: Kolonne<R>) => void;
}

function Overskrift<R>({ kolonne, sortering, onSorter }: OverskriftProps<R>) {
  const direction = sortering?.kolonne === kolonne.id ? sortering.retning : undefined;
  const icon = { ascending: ArrowUpIcon, descending: ArrowDownIcon, none: ChevronUpDownIcon }[direction ?? 'none'];
  return (
    <th
      scope="col"
      role="columnheader"
      className={kolonne.tall ? 'tall' : undefined}
      style={{ width: kolonne.bredde }}
      aria-sort={direction}
    >
      {kolonne.sorter ? (
        <button
          type="button"
          onClick={() => {
            onSorter(kolonne);
          }}
        >
          {kolonne.navn} <Ikon av={icon} />
        </button>
      ) : (
        kolonne.navn
      )}
    </th>
  );
}

function Celle<R>({ kolonne, rad, forste }: { kolonne: Kolonne<R>; rad: R; forste: boolean }) {
  const content = kolonne.celle(rad);
  if (forste)
    return (
      <th scope="row" role="rowheader">
        {content}
      </th>
    );
  const classes = [kolonne.tall ? 'tall' : '', kolonne.tom?.(rad) ? 'kp-smal-skjul' : ''].join(' ').trim();
  return (
    <td role="cell" className={classes || undefined} data-navn={kolonne.utenNavn ? undefined : kolonne.navn}>
      {content}
    </td>
  );
}

/** The dash of a missing value, with words for screen readers. */
export function Mangler({ tekst }: { tekst?: string }) {
  const { t } = useTranslation();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="kp-bare-skjermleser">{tekst ?? t('tid.mangler')}</span>
    </>
  );
}
