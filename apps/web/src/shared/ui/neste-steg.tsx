import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** «Svar på det Torstein spør om» */
  tittel: string;
  /** The person, the thing and the reason, in one sentence. */
  children?: ReactNode;
  /** `<Sitat>` with what was asked. */
  sitat?: ReactNode;
  /** The page's one primary button, and at most a tertiary. */
  handlinger: ReactNode;
  /** «Neste steg · 1 av 3» */
  nummer?: { nr: number; av: number };
}

/** The card with the 2 px accent frame; the only one on the site, first on a front page. */
export function NesteSteg({ tittel, children, sitat, handlinger, nummer }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <article className="kp-kort kp-kort--neste kp-stabel" aria-labelledby={id}>
      <div className="kp-stabel kp-tett">
        <p className="kp-overlinje">{nummer ? t('neste.nummer', nummer) : t('neste.tittel')}</p>
        <h2 id={id}>{tittel}</h2>
        {children !== undefined && <div>{children}</div>}
      </div>
      {sitat}
      <div className="kp-rad kp-bredknapp">{handlinger}</div>
    </article>
  );
}
