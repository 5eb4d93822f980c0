import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Hentet } from '../../../shared/ui/hentet';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { egneQuery, ressursQuery } from '../api/ressurser';
import { Ressursskjema } from '../components/ressursskjema';

/** `/ressurser/ny` */
export function NyRessursSide() {
  const { t } = useTranslation('ressurser');
  const egne = useQuery(egneQuery);
  return (
    <Hentet sporring={egne} laster={t('laster')} form="side">
      {({ utgivere }) => (
        <>
          <Topp tittel={t('skjema.ny')} />
          <Innhold>
            <Ressursskjema sidetittel={t('skjema.ny')} ressurs={null} utgivere={utgivere} hent={() => egne.refetch()} />
          </Innhold>
        </>
      )}
    </Hentet>
  );
}

/** `/ressurser/:id/endre` */
export function EndreRessursSide() {
  const { t } = useTranslation('ressurser');
  const { id } = useParams({ from: '/innlogget/ressurser/$id/endre' });
  const visning = useQuery(ressursQuery(id));
  return (
    <Hentet sporring={visning} laster={t('laster')} form="side">
      {({ ressurs }) => {
        const tittel = t('skjema.endre', { tittel: ressurs.tittel });
        return (
          <>
            <Topp tittel={tittel} />
            <Innhold>
              <Ressursskjema
                sidetittel={tittel}
                ressurs={ressurs}
                utgivere={[ressurs]}
                hent={() => visning.refetch()}
              />
            </Innhold>
          </>
        );
      }}
    </Hentet>
  );
}

function Topp({ tittel }: { tittel: string }) {
  const { t } = useTranslation('ressurser');
  return <Sidetopp tilbake={<TilbakeLenke to="/ressurser/egne">{t('egne.side')}</TilbakeLenke>} tittel={tittel} />;
}
