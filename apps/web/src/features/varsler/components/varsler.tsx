import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sidenTekst } from '../../../shared/lib/format';
import { megQuery } from '../../../shared/lib/meg';
import { Forste } from '../../../shared/ui/forste';
import { Hentet } from '../../../shared/ui/hentet';
import { Rad } from '../../../shared/ui/liste';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { merkLest, type Varselpost, varslerQuery } from '../api/varsler';
import { delLenke } from './varsellenke';
import { varseltekst } from './varseltekst';

const FIRST = 8;

/** One's own notices, as a part of the profile. */
export function Varsler() {
  const { t } = useTranslation('profil');
  const varsler = useQuery(varslerQuery);
  const client = useQueryClient();
  const lest = useMutation({
    mutationFn: merkLest,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: varslerQuery.queryKey }),
        client.invalidateQueries({ queryKey: megQuery.queryKey }),
      ]),
  });
  return (
    <section className="kp-stabel" aria-labelledby="varsler">
      <div className="kp-rad kp-mellom">
        <h2 id="varsler">{t('varsler')}</h2>
        {(varsler.data?.uleste ?? 0) > 0 && (
          <button
            type="button"
            className="ds-link"
            onClick={() => {
              lest.mutate(null);
            }}
          >
            {t('varslerMerkAlle')}
          </button>
        )}
      </div>
      <p className="kp-dempet">
        {t('varslerTekst')} <a href="#epost">{t('varslerEpost')}</a>
      </p>
      <Feilvarsel feil={lest.error} />
      <Hentet sporring={varsler} laster={t('varslerLaster')} rader={3}>
        {(data) => (
          <Poster
            poster={data.varsler}
            onAapne={(id) => {
              lest.mutate([id]);
            }}
          />
        )}
      </Hentet>
    </section>
  );
}

function Poster({ poster, onAapne }: { poster: readonly Varselpost[]; onAapne: (id: string) => void }) {
  const { t } = useTranslation('profil');
  if (poster.length === 0) return <p>{t('varslerIngen')}</p>;
  return (
    <Forste rader={poster} antall={FIRST}>
      {(post) => (
        <Rad
          key={post.id}
          tittel={
            // Where it leads is the server's word; an address that is gone ends on «Fant ikke siden».
            <Link
              {...(delLenke(post.lenke) as { to: '/' })}
              className={post.lest ? 'kp-lest' : undefined}
              onClick={() => {
                if (!post.lest) onAapne(post.id);
              }}
            >
              {varseltekst(post)}
            </Link>
          }
          fakta={post.lest ? sidenTekst(post.opprettetTid) : t('varslerUlest', { tid: sidenTekst(post.opprettetTid) })}
        />
      )}
    </Forste>
  );
}
