import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { skrevet } from '../../../shared/lib/format';
import { usePartISetning } from '../../../shared/lib/meldinger';
import { type Kunngjoering, tavleQuery } from '../api/kunngjoeringer';
import { Bekreft } from './bekreft';

const MEST_ULESTE = 2;

/** First on the front page: what is important until it is confirmed, and one line for what is new. */
export function Oppslag() {
  const { t } = useTranslation('kunngjoeringer');
  const { data } = useQuery(tavleQuery);
  if (!data) return null;
  const fresh = data.kunngjoeringer.filter(({ lest, viktig }) => !lest && !viktig).slice(0, MEST_ULESTE);
  if (data.festet.length + fresh.length === 0) return null;
  return (
    <section className="kp-stabel kp-oppslag" aria-labelledby="oppslag">
      <h2 id="oppslag" className="kp-bare-skjermleser">
        {t('side')}
      </h2>
      {data.festet.map((each) => (
        <Festet key={each.id} kunngjoering={each} />
      ))}
      {fresh.map((each) => (
        <Ny key={each.id} kunngjoering={each} />
      ))}
    </section>
  );
}

function Festet({ kunngjoering }: { kunngjoering: Kunngjoering }) {
  const { t } = useTranslation('kunngjoeringer');
  const partnavn = usePartISetning();
  const { id, tittel, tekst, avsender, publisertTid } = kunngjoering;
  return (
    <article className="kp-kort kp-stabel kp-tett" aria-labelledby={`oppslag-${id}`}>
      <p className="kp-liten kp-dempet">{t('viktigFra', { hvem: partnavn(avsender), tid: skrevet(publisertTid) })}</p>
      <h3 id={`oppslag-${id}`}>{tittel}</h3>
      <p className="kp-les kp-linjeskift">{tekst}</p>
      <Bekreft id={id} tittel={tittel} />
    </article>
  );
}

function Ny({ kunngjoering: { id, tittel, avsender, publisertTid } }: { kunngjoering: Kunngjoering }) {
  const { t } = useTranslation('kunngjoeringer');
  const partnavn = usePartISetning();
  return (
    <p>
      {t('nyFra', { hvem: partnavn(avsender) })}{' '}
      <Link to="/kunngjoeringer" hash={id}>
        {tittel}
      </Link>{' '}
      <span className="kp-liten kp-dempet">{skrevet(publisertTid)}</span>
    </p>
  );
}
