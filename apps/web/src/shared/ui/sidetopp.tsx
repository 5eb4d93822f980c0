import { type ReactNode, use } from 'react';
import { Oppslagsplass } from '../lib/oppslagsplass';

interface Props {
  /** The answer, not the page's name. */
  tittel: ReactNode;
  /** `<TilbakeLenke to=…>` to the parent, on sub-pages. */
  tilbake?: ReactNode;
  /** The date or place in muted text over the heading of a front page. */
  over?: ReactNode;
  /** E-ALM-014 */
  kode?: string;
  /** `<Statuschip …>` */
  status?: ReactNode;
  /** One or two sentences. */
  ingress?: ReactNode;
  /** What stands under the lead: a link, `<Lagret>`. */
  children?: ReactNode;
  /** At most one or two buttons, to the right. */
  handlinger?: ReactNode;
}

/** The tinted page header. First in `<main>`; its h1 receives focus on navigation. */
export function Sidetopp({ tittel, tilbake, over, kode, status, ingress, children, handlinger }: Props) {
  return (
    <div className="kp-sidetopp">
      <div className="kp-ramme kp-sidetopp__rad">
        <div className="kp-stabel">
          {tilbake}
          {over !== undefined && <p className="kp-dempet">{over}</p>}
          {(kode !== undefined || status !== undefined) && (
            <p className="kp-rad">
              {kode !== undefined && <span className="kp-kode">{kode}</span>}
              {status}
            </p>
          )}
          <h1 tabIndex={-1}>{tittel}</h1>
          {ingress !== undefined && <p className="kp-lead">{ingress}</p>}
          {children}
        </div>
        {handlinger !== undefined && <div className="kp-rad kp-bredknapp">{handlinger}</div>}
      </div>
    </div>
  );
}

/** What comes under the header: the frame with its gutters. */
export function Innhold({ children, smal = false }: { children: ReactNode; smal?: boolean }) {
  const oppslag = use(Oppslagsplass);
  return (
    <div className="kp-ramme kp-innhold">
      {oppslag}
      {smal ? <div className="kp-les-blokk">{children}</div> : children}
    </div>
  );
}
