import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Antall } from './bruk-meny';
import type { Menypunkt } from './meny';

interface Props {
  punkt: Menypunkt;
  /** The address of the current entry. */
  her: string | undefined;
  antall: Antall;
  foran?: ReactNode;
  onVelg?: () => void;
}

export function Menylenke({ punkt, her, antall, foran, onVelg }: Props) {
  const { t } = useTranslation();
  const count = antall[punkt.navn] ?? 0;
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
      <Menyantall antall={count} tekst={t(punkt.navn === 'innboks' ? 'meny.venter' : 'meny.uleste', { count })} />
    </Link>
  );
}

/** How many, beside the name of an entry. */
export function Menyantall({ antall, tekst }: { antall: number; tekst: string }) {
  if (antall === 0) return null;
  return (
    <>
      <span className="kp-antall" aria-hidden="true">
        {antall}
      </span>
      <span className="kp-bare-skjermleser">, {tekst}</span>
    </>
  );
}
