import { StarFillIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tallord } from '../../../shared/lib/format';
import { Ikon } from '../../../shared/ui/ikon';
import { tittelPaa } from '../../../shared/ui/journal/aktivitetstekst';
import { Bevisrad } from '../../../shared/ui/journal/bevisrad';
import { Liste } from '../../../shared/ui/liste';
import { Stjerne } from '../../../shared/ui/stjerne';
import { Feilvarsel, Varsel } from '../../../shared/ui/varsel';
import type { Maalside } from '../api/maal';
import { useStjerner } from './bruk-stjerner';

type Aktivitet = Maalside['aktiviteter'][number];

/** The best examples first, each with its star; the rest one press away. */
export function Bevisliste({ maal }: { maal: Maalside }) {
  const { t } = useTranslation('laeringsmaal');
  const stjerner = useStjerner(maal);
  const [everything, setEverything] = useState(false);
  const starred = maal.aktiviteter.filter(({ id }) => stjerner.har(id));
  const rest = maal.aktiviteter.filter(({ id }) => !stjerner.har(id));
  const showRest = everything || starred.length === 0;
  return (
    <section className="kp-stabel" aria-labelledby="beste">
      <div>
        <h2 id="beste">{t(stjerner.kanEndres || starred.length > 0 ? 'bevis.tittel' : 'bevis.alle')}</h2>
        <p className="kp-dempet">
          {starred.length > 0 &&
            t(stjerner.kanEndres ? 'bevis.valgt' : 'bevis.fulgteMed', {
              count: starred.length,
              antall: tallord(starred.length),
            })}
          {starred.length === 0 && rest.length > 0 && stjerner.kanEndres && t('bevis.velg')}
        </p>
      </div>
      <Feilvarsel feil={stjerner.feil} />
      {stjerner.fullt && (
        <div role="alert">
          <Varsel farge="warning">
            <p>{t('bevis.fullt')}</p>
          </Varsel>
        </div>
      )}
      {maal.aktiviteter.length === 0 && <IngenBevis />}
      {starred.length > 0 && <Rader aktiviteter={starred} stjerner={stjerner} />}
      {rest.length > 0 && starred.length > 0 && (
        <p>
          <button
            type="button"
            className="ds-link"
            aria-expanded={everything}
            onClick={() => {
              setEverything(!everything);
            }}
          >
            {everything ? t('bevis.skjul') : t('bevis.vis', { count: rest.length, antall: tallord(rest.length) })}
          </button>
        </p>
      )}
      {rest.length > 0 && showRest && <Rader aktiviteter={rest} stjerner={stjerner} />}
    </section>
  );
}

function IngenBevis() {
  const { t } = useTranslation('laeringsmaal');
  return <p className="kp-les">{t('bevis.ingenTekst')}</p>;
}

interface RaderProps {
  aktiviteter: readonly Aktivitet[];
  stjerner: ReturnType<typeof useStjerner>;
}

function Rader({ aktiviteter, stjerner }: RaderProps) {
  return (
    <Liste>
      {aktiviteter.map((aktivitet) => (
        <Rad key={aktivitet.id} aktivitet={aktivitet} stjerner={stjerner} />
      ))}
    </Liste>
  );
}

/** Why this one cannot bear a star; empty when it can. */
const hinder = ({ tilstand, privat }: Aktivitet): 'bevis.privat' | 'bevis.utkast' | null => {
  if (privat) return 'bevis.privat';
  return tilstand === 'UTKAST' ? 'bevis.utkast' : null;
};

function Rad({ aktivitet, stjerner }: { aktivitet: Aktivitet; stjerner: RaderProps['stjerner'] }) {
  const { t } = useTranslation('laeringsmaal');
  const { har, bytt, kanEndres } = stjerner;
  const tittel = tittelPaa(aktivitet);
  const obstacle = hinder(aktivitet);
  const starred = har(aktivitet.id);
  const star =
    kanEndres && obstacle === null ? (
      <Stjerne
        paa={starred}
        navn={t(starred ? 'bevis.fjernStjerne' : 'bevis.giStjerne', { tittel })}
        onEndre={(paa) => {
          bytt(aktivitet.id, paa, t(paa ? 'bevis.fikkStjerne' : 'bevis.mistetStjerne', { tittel }));
        }}
      />
    ) : (
      <span className="kp-stjerneplass">{starred && <Ikon av={StarFillIcon} klasse="stjerne" />}</span>
    );
  return (
    <Bevisrad
      bevis={aktivitet}
      foran={star}
      tittel={
        <Link to="/aktiviteter/$id" params={{ id: aktivitet.id }}>
          {tittel}
        </Link>
      }
    >
      {kanEndres && obstacle !== null && <p className="kp-liten kp-dempet">{t(obstacle)}</p>}
    </Bevisrad>
  );
}
