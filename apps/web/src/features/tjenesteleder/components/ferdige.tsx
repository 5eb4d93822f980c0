import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { tall } from '../../../shared/lib/format';
import { Datatabell } from '../../../shared/ui/datatabell';
import type { Tjenesteliste } from '../api/tjenesteliste';

/** Those without a day in sight. */
const UTEN = 'uten';

interface Rad {
  readonly id: string;
  readonly navn: string;
  readonly antall: number;
}

/** How many finish in each half-year on today's plan: a bar and its figure. */
export function Ferdige({ liste: { halvaar, utenPrognose } }: { liste: Tjenesteliste }) {
  const { t } = useTranslation('tjenesteleder');
  const most = Math.max(1, utenPrognose, ...halvaar.map(({ antall }) => antall));
  const rows: Rad[] = halvaar.map(({ halvaar: id, antall }) => {
    const [aar, nr] = id.split('-');
    return { id, antall, navn: t(nr === '1' ? 'vaar' : 'hoest', { aar }) };
  });
  if (utenPrognose > 0) rows.push({ id: UTEN, navn: t('utenDag'), antall: utenPrognose });
  return (
    <section className="kp-stabel" aria-labelledby="ferdige">
      <h2 id="ferdige">{t('ferdige')}</h2>
      {rows.length === 0 ? (
        <p>{t('ingenFerdige')}</p>
      ) : (
        <Datatabell
          navn={t('ferdigeTabell')}
          rader={rows}
          noekkel={({ id }) => id}
          kolonner={[
            { id: 'halvaar', navn: t('kolonne.halvaar'), celle: ({ navn }) => navn, bredde: '14rem' },
            {
              ...{ id: 'antall', navn: t('kolonne.antall') },
              celle: ({ id, antall }) => <Stolpe antall={antall} most={most} uten={id === UTEN} />,
            },
          ]}
        />
      )}
    </section>
  );
}

const Stolpe = ({ antall, most, uten }: { antall: number; most: number; uten: boolean }) => (
  <span className="kp-stolpe">
    <span className="kp-tall">{tall(antall)}</span>
    <i aria-hidden="true" data-uten={uten ? '' : undefined} style={{ '--n': antall / most } as CSSProperties} />
  </span>
);
