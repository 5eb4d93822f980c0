import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { tall } from '../../../shared/lib/format';
import type { Tjenesteliste } from '../api/tjenesteliste';

/** Those without a day in sight. */
const UTEN = 'uten';

interface Rad {
  readonly id: string;
  readonly navn: string;
  readonly antall: number;
}

/** How many finish in each half-year on today's plan: a figure and its bar, from zero. */
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
        <table className="kp-halvaar">
          <caption className="kp-bare-skjermleser">{t('ferdigeTabell')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('kolonne.halvaar')}</th>
              <th scope="col" className="tall">
                {t('kolonne.antall')}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, navn, antall }) => (
              <tr key={id}>
                <th scope="row">{navn}</th>
                <td className="tall">{tall(antall)}</td>
                <td aria-hidden="true">
                  <i data-uten={id === UTEN ? '' : undefined} style={{ '--n': antall / most } as CSSProperties} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
