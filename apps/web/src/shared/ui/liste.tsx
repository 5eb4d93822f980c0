import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Rows with a hairline between. `apen`: no outer lines, for lists inside a card. */
export function Liste({ children, navn, apen = false }: { children: ReactNode; navn?: string; apen?: boolean }) {
  return (
    <ul className={apen ? 'kp-liste kp-liste--apen' : 'kp-liste'} aria-label={navn}>
      {children}
    </ul>
  );
}

interface RadProps {
  /** Usually a `<Link>`; plain text for what cannot be opened. */
  tittel: ReactNode;
  /** Facts, muted: «Guro Bakkehaug skal godkjenne». */
  fakta?: ReactNode;
  /** More lines or a small button under the facts. */
  children?: ReactNode;
  /** `<Avatar>` or a star, in front. */
  foran?: ReactNode;
  /** `<Statuschip …>` */
  status?: ReactNode;
  /** How many whole days it has waited. */
  dager?: number;
  /** Under the days: «til samtalen». */
  dagerTekst?: string;
  /** Align to the top when the row has several lines. */
  topp?: boolean;
}

/** One row; the order is the same on every page: title, facts, state, days. */
export function Rad({ tittel, fakta, children, foran, status, dager, dagerTekst, topp = false }: RadProps) {
  return (
    <li className={topp ? 'kp-liste__rad--topp' : undefined}>
      {foran}
      <div className="kp-liste__hoved">
        {typeof tittel === 'string' ? <p className="kp-tittel-lenke">{tittel}</p> : tittel}
        {fakta !== undefined && <p className="kp-liten kp-dempet">{fakta}</p>}
        {children}
      </div>
      {status}
      {dager !== undefined && <Dager antall={dager} tekst={dagerTekst} />}
    </li>
  );
}

/** «16 dager», bold, with a smaller line under where there is one. `delt`: the word under the figure (inbox). */
export function Dager({ antall, tekst, delt = false }: { antall: number; tekst?: string | undefined; delt?: boolean }) {
  const { t } = useTranslation();
  if (delt)
    return (
      <span className="kp-dager">
        {antall} <small>{t('tid.dagerOrd', { count: antall })}</small>
      </span>
    );
  return (
    <span className="kp-dager">
      {t('tid.dager', { count: antall })}
      {tekst !== undefined && <small>{tekst}</small>}
    </span>
  );
}
