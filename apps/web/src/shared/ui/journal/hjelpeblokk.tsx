import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ressurserQuery } from '../../lib/ressurser';
import { Liste, Rad } from '../liste';

const FEW = 5;

export interface DetteKanHjelpeProps {
  /** The codes of the goals that something is about. */
  readonly koder: readonly string[];
}

/** Nothing when there is nothing, also while it loads: nobody waits for help they may not need. */
export function Hjelpeblokk({ koder }: DetteKanHjelpeProps) {
  const { t } = useTranslation('ressurser');
  const maal = koder.join(',');
  const { data } = useQuery({ ...ressurserQuery({ maal, antall: FEW }), enabled: koder.length > 0 });
  if (koder.length === 0 || !data || data.ressurser.length === 0) return null;
  const { ressurser, antall } = data;
  return (
    <section className="kp-seksjon kp-stabel" aria-labelledby="dette-kan-hjelpe">
      <h2 id="dette-kan-hjelpe">{t('hjelp.tittel')}</h2>
      <Liste>
        {ressurser.map(({ id, tittel, type, tekst }) => (
          <Rad
            key={id}
            topp
            tittel={
              <Link className="kp-tittel-lenke" to="/ressurser/$id" params={{ id }}>
                {tittel}
              </Link>
            }
            fakta={t(`typer.${type}`)}
          >
            <p className="kp-les kp-linjeskift">{tekst}</p>
          </Rad>
        ))}
      </Liste>
      {antall > FEW && (
        <p>
          <Link to="/ressurser" search={{ maal }}>
            {t('hjelp.alle', { count: antall })}
          </Link>
        </p>
      )}
    </section>
  );
}
