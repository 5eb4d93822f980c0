import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { tidspunkt } from '../../../shared/lib/format';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Tallrad } from '../../../shared/ui/tallrad';

interface Props {
  tittel: string;
  ingress: string;
  /** «Fylke 99» */
  omraade?: string;
  tidspunkt: string;
  tall?: readonly { navn: string; verdi: ReactNode }[];
  definisjoner: readonly string[];
  children: ReactNode;
}

/** The frame the three have in common: the answer, when it was true, the figures, and how they are counted. */
export function Figurside({ tittel, ingress, omraade, tidspunkt: tid, tall, definisjoner, children }: Props) {
  const { t } = useTranslation('figurer');
  const per = t('per', { tid: tidspunkt(tid) });
  return (
    <>
      <Sidetopp over={omraade === undefined ? per : t('over', { omraade, per })} tittel={tittel} ingress={ingress} />
      <Innhold>
        <div className="kp-stabel kp-luft">
          {tall && <Tallrad tall={tall} />}
          {children}
          <details className="kp-slik kp-liten">
            <summary className="ds-link">{t('slik')}</summary>
            <ul className="kp-figurer__regler">
              {definisjoner.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </details>
        </div>
      </Innhold>
    </>
  );
}

/** A table with its heading. */
export function Figurdel({ id, tittel, children }: { id: string; tittel: string; children: ReactNode }) {
  return (
    <section className="kp-stabel" aria-labelledby={id}>
      <h2 id={id}>{tittel}</h2>
      {children}
    </section>
  );
}
