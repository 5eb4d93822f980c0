import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ressurserQuery } from '../../lib/ressurser';
import { Liste, Rad } from '../liste';

const FEW = { kort: 3, lang: 5 };

export interface DetteKanHjelpeProps {
  /** The codes of the goals that something is about. */
  readonly koder: readonly string[];
  /** Inside a form: the titles alone, in a box that is plainly beside the fields. */
  readonly kort?: boolean;
}

/** Nothing when there is nothing, also while it loads: nobody waits for help they may not need. */
export function Hjelpeblokk({ koder, kort = false }: DetteKanHjelpeProps) {
  const { t } = useTranslation('ressurser');
  const maal = koder.join(',');
  const few = kort ? FEW.kort : FEW.lang;
  const { data } = useQuery({ ...ressurserQuery({ maal, antall: few }), enabled: koder.length > 0 });
  if (koder.length === 0 || !data || data.ressurser.length === 0) return null;
  const { ressurser, antall } = data;
  return (
    <section
      className={kort ? 'kp-kort kp-kort--tonet kp-stabel kp-tett' : 'kp-seksjon kp-stabel'}
      aria-labelledby="dette-kan-hjelpe"
    >
      <h2 id="dette-kan-hjelpe" className={kort ? 'kp-h-liten' : undefined}>
        {t('hjelp.tittel')}
      </h2>
      <Liste apen={kort}>
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
            {!kort && <p className="kp-les kp-linjeskift">{tekst}</p>}
          </Rad>
        ))}
      </Liste>
      {antall > few && (
        <p>
          <Link to="/ressurser" search={{ maal }}>
            {t('hjelp.alle', { count: antall })}
          </Link>
        </p>
      )}
    </section>
  );
}
