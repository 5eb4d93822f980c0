import { Input } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tall } from '../../lib/format';
import type { Kolonne } from '../datatabell';
import './filimport.css';

interface Props {
  navn: string;
  /** What the rows of the group have in common, and what to do about them. */
  hint: string;
  antall: number;
  tattUt: number;
  /** Those that stop the file are open from the start. */
  aapen: boolean;
  children: () => ReactNode;
}

/** One group of a report; it folds, and its rows are first made when it is opened. */
export function Funngruppe({ navn, hint, antall, tattUt, aapen, children }: Props) {
  const { t } = useTranslation('filimport');
  const [open, setOpen] = useState(aapen);
  if (antall + tattUt === 0) return null;
  return (
    <details
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <h3 className="navn">{navn}</h3>
        <span className="kp-tall kp-dempet">
          {tall(antall)}
          {tattUt > 0 && ` · ${t('tattUt', { count: tattUt })}`}
        </span>
      </summary>
      {open && (
        <div className="kp-stabel kp-import__gruppe">
          <p className="kp-liten kp-dempet">{hint}</p>
          {children()}
        </div>
      )}
    </details>
  );
}

/** The choice to leave a row out, as the last column. */
export function useTaUtKolonne<R>(
  radnavn: (rad: R) => string,
  erUte: (rad: R) => boolean,
  onTaUt: (rad: R, ut: boolean) => void,
): Kolonne<R> {
  const { t } = useTranslation('filimport');
  return {
    id: 'taUt',
    navn: t('taUt'),
    bredde: '6rem',
    celle: (row) => (
      <Input
        type="checkbox"
        aria-label={t('taUtRad', { rad: radnavn(row) })}
        checked={erUte(row)}
        onChange={(event) => {
          onTaUt(row, event.target.checked);
        }}
      />
    ),
  };
}
