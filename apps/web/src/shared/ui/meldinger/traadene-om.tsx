import { EnvelopeClosedIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Om, traaderOmQuery } from '../../lib/meldinger';
import { Ikon } from '../ikon';
import { Liste } from '../liste';
import { Traadrad } from './traadrad';

export interface OmDetteProps extends Om {
  /** What the thing is called, in the form of a new thread. */
  tittel: string;
  /** Inside a reading pane, whose title is the h2. */
  underordnet?: boolean;
}

/** The last threads about a goal, an entry or a service period. */
export function TraadeneOm({ omSlag, omId, tittel, underordnet = false }: OmDetteProps) {
  const { t } = useTranslation('meldinger');
  const id = useId();
  const { data } = useQuery(traaderOmQuery({ omSlag, omId }));
  const rows = data?.traader ?? [];
  const Overskrift = underordnet ? 'h3' : 'h2';
  return (
    <section className={underordnet ? 'kp-stabel kp-tett' : 'kp-seksjon kp-stabel kp-tett'} aria-labelledby={id}>
      <Overskrift id={id}>{t('om.tittel')}</Overskrift>
      {rows.length > 0 && (
        <Liste>
          {rows.map((traad) => (
            <Traadrad key={traad.id} traad={traad} utenOm />
          ))}
        </Liste>
      )}
      <p>
        <Link to="/meldinger/ny" search={{ omSlag, omId, om: tittel }}>
          <Ikon av={EnvelopeClosedIcon} /> {t('om.skriv')}
        </Link>
      </p>
    </section>
  );
}
