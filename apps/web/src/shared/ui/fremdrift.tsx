import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';

export interface Fremdriftstall {
  /** How many in all. */
  readonly av: number;
  readonly godkjent: number;
  readonly hosAndre?: number;
  readonly dinTur?: number;
  readonly iGang?: number;
}

interface Props {
  tall: Fremdriftstall;
  /** Half the height, for tables and category lists. */
  tynn?: boolean;
  /** True where the same figures stand in text beside it; else the bar carries the whole sentence. */
  iTekst?: boolean;
}

const vars = (values: Record<`--${string}`, number>): CSSProperties => values;

/** One bar: approved, with others, yours, begun. The figure always stands in text beside it. */
export function Fremdriftslinje({ tall, tynn = false, iTekst = false }: Props) {
  const { t } = useTranslation();
  const { av, godkjent, hosAndre = 0, dinTur = 0, iGang = 0 } = tall;
  const begun = godkjent + hosAndre + dinTur + iGang;
  // More done than asked for (6 of 5) still fills the bar, and no more.
  const total = Math.max(av, begun, 1);
  const parts = [
    ['f', godkjent],
    ['a', hosAndre],
    ['d', dinTur],
    ['g', iGang],
  ] as const;
  const name = t('fremdrift.beskrivelse', { godkjent, hosAndre, dinTur, iGang, ikkeBegynt: Math.max(0, av - begun) });
  const role = iTekst ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name };
  return (
    <div
      className={tynn ? 'kp-fremdrift kp-fremdrift--tynn' : 'kp-fremdrift'}
      style={vars({ '--av': total })}
      {...role}
    >
      {parts.map(([key, n]) => n > 0 && <span key={key} className={key} style={vars({ '--n': n })} />)}
    </div>
  );
}

type Del = 'godkjent' | 'hosAndre' | 'dinTur' | 'iGang';
const SWATCH: Readonly<Record<Del, string>> = { godkjent: 'f', hosAndre: 'a', dinTur: 'd', iGang: 'g' };

interface ForklaringProps {
  /** Which parts are in use on the page; all four unless told. */
  deler?: readonly Del[];
  /** Other words for a part, e.g. `{ hosAndre: 'Venter på noen' }` on the leder's page. */
  tekster?: Partial<Record<Del, string>>;
}

/** The legend of the bars; once a page. */
export function Forklaring({ deler = ['godkjent', 'hosAndre', 'dinTur', 'iGang'], tekster = {} }: ForklaringProps) {
  const { t } = useTranslation();
  return (
    <ul className="kp-forklaring" aria-label={t('fremdrift.forklaring')}>
      {deler.map((del) => (
        <li key={del}>
          <i className={SWATCH[del]} />
          {tekster[del] ?? t(`fremdrift.${del}`)}
        </li>
      ))}
    </ul>
  );
}
