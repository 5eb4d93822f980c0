import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import type { Ressurs } from '../../../shared/lib/ressurser';
import { Hentet } from '../../../shared/ui/hentet';
import { KnappLenke, TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Feilvarsel, Varsel } from '../../../shared/ui/varsel';
import { type Ressursvisning, egneQuery, ressursQuery, useSkriv } from '../api/ressurser';
import { Eierdel } from '../components/eierdel';
import { Favorittknapp, useFavoritt } from '../components/favoritt';
import { Merknader } from '../components/merknader';
import { Nyttig } from '../components/nyttig';
import { Ressursinnhold } from '../components/ressursinnhold';

/** `/ressurser/:id` */
export function RessursSide() {
  const { t } = useTranslation('ressurser');
  const { id } = useParams({ from: '/innlogget/ressurser/$id' });
  const ressurs = useQuery(ressursQuery(id));
  useDokumenttittel(ressurs.data?.ressurs.tittel ?? t('side'));
  return (
    <Hentet sporring={ressurs} laster={t('laster')} form="side">
      {(visning) =>
        visning.egen ? (
          <Egen key={visning.ressurs.id} ressurs={visning.ressurs} />
        ) : (
          <Andres key={visning.ressurs.id} visning={visning} />
        )
      }
    </Hentet>
  );
}

/** As its readers see it. */
function Andres({ visning }: { visning: Ressursvisning }) {
  const { t } = useTranslation('ressurser');
  const { ressurs } = visning;
  const lagring = useFavoritt();
  return (
    <>
      <Sidetopp
        tilbake={<TilbakeLenke to="/ressurser">{t('side')}</TilbakeLenke>}
        tittel={ressurs.tittel}
        handlinger={<Favorittknapp ressurs={ressurs} lagring={lagring} />}
      />
      <Innhold>
        <Feilvarsel feil={lagring.error} />
        <div className="kp-to">
          <section aria-label={t('en.om')}>
            <Ressursinnhold ressurs={ressurs} utgiver={ressurs} />
          </section>
          <Nyttig visning={visning} />
        </div>
      </Innhold>
    </>
  );
}

/** As those who publish it see it. */
function Egen({ ressurs }: { ressurs: Ressurs }) {
  const { t } = useTranslation('ressurser');
  const { data: egne } = useQuery(egneQuery);
  const { trekk } = useSkriv();
  const withdraw = useMutation({ mutationFn: () => trekk(ressurs) });
  const own = egne?.ressurser.find(({ id }) => id === ressurs.id);
  return (
    <>
      <Sidetopp
        tilbake={<TilbakeLenke to="/ressurser/egne">{t('egne.side')}</TilbakeLenke>}
        tittel={ressurs.tittel}
        handlinger={
          <>
            <KnappLenke to="/ressurser/$id/endre" params={{ id: ressurs.id }}>
              {t('eier.endre')}
            </KnappLenke>
            {ressurs.tilstand === 'PUBLISERT' && (
              <Button
                variant="secondary"
                loading={withdraw.isPending}
                onClick={() => {
                  withdraw.mutate();
                }}
              >
                {t('eier.trekk')}
              </Button>
            )}
          </>
        }
      />
      <Innhold>
        <div className="kp-stabel">
          <Feilvarsel feil={withdraw.error} />
          <div role="status">
            {ressurs.tilstand === 'TRUKKET' && (
              <Varsel farge="info">
                <p>{t('eier.trukket')}</p>
              </Varsel>
            )}
          </div>
          {own && <Merknader ressurs={own} />}
          <section aria-label={t('en.om')}>
            <Ressursinnhold ressurs={ressurs} utgiver={ressurs} />
          </section>
          <Eierdel ressurs={ressurs} />
        </div>
      </Innhold>
    </>
  );
}
