import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { tekstForFeil } from '../../../shared/lib/feiltekst';
import { kategorinavn, maanedstekst } from '../../../shared/lib/tjenesteord';
import type { Tjenestetid } from '../../../shared/lib/tjenestetid';
import { useUtsatt } from '../../../shared/lib/utsatt';
import { type FordelingInn, type Fordelingsproeve, proevFordelingQuery } from '../api/fordeling';

interface Props {
  tid: Tjenestetid;
  fordelingId: string | null;
  /** Null as long as it cannot be sent. */
  body: FordelingInn | null;
}

/** What each post would count with, while it is typed. Nothing is saved. */
export function Fordelingsproeven({ tid, fordelingId, body }: Props) {
  const { t } = useTranslation('fordeling');
  const settled = useUtsatt(body);
  const svar = useQuery(proevFordelingQuery(tid.utdanningslopId, fordelingId, settled));
  return (
    <aside className="kp-kort kp-kort--tonet kp-stabel kp-klister" aria-labelledby="proeve">
      <h2 id="proeve">{t('proeve.tittel')}</h2>
      {settled === null && <p>{t('proeve.venter')}</p>}
      {settled !== null && svar.isError && <p role="status">{tekstForFeil(svar.error)}</p>}
      {settled !== null && svar.data && !svar.isError && <Svaret tid={tid} svar={svar.data} />}
    </aside>
  );
}

function Svaret({ tid, svar: { andeler } }: { tid: Tjenestetid; svar: Fordelingsproeve }) {
  const { t } = useTranslation('fordeling');
  return (
    <div className="kp-stabel" role="status">
      <dl className="kp-stabel">
        {andeler.map(({ periodeId, foer, etter }) => {
          const periode = tid.perioder.find(({ id }) => id === periodeId);
          const months = { foer: maanedstekst(foer), etter: maanedstekst(etter) };
          return (
            <div key={periodeId}>
              <dt className="kp-overlinje">{kategorinavn(periode?.kategori ?? '')}</dt>
              <dd className="kp-sterk">{t(foer === etter ? 'proeve.uendret' : 'proeve.linje', months)}</dd>
            </div>
          );
        })}
      </dl>
      <p className="kp-liten kp-dempet">{t('proeve.tid')}</p>
    </div>
  );
}
