import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Menypunkt } from './meny';

interface Props {
  punkt: Menypunkt;
  /** The address of the current entry. */
  her: string | undefined;
  /** How many things wait; shown beside the inbox. */
  venter: number;
  foran?: ReactNode;
  onVelg?: () => void;
}

export function Menylenke({ punkt, her, venter, foran, onVelg }: Props) {
  const { t } = useTranslation();
  const count = punkt.navn === 'innboks' ? venter : 0;
  return (
    // The entries come from data; that the page exists was asked of the router itself.
    <Link
      to={punkt.til}
      // The router would mark the parent of the current page as well.
      activeOptions={{ exact: true }}
      aria-current={punkt.til === her ? 'page' : undefined}
      onClick={onVelg}
    >
      {foran}
      {t(`meny.${punkt.navn}`)}
      {count > 0 && (
        <>
          <span className="kp-antall" aria-hidden="true">
            {count}
          </span>
          <span className="kp-bare-skjermleser">, {t('meny.venter', { count })}</span>
        </>
      )}
    </Link>
  );
}
