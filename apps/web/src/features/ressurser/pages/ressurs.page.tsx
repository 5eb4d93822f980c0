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
import { type Ressursvisning, ressursQuery, useSkriv } from '../api/ressurser';
import { Eierdel } from '../components/eierdel';
import { Nyttig } from '../components/nyttig';
import { Ressursinnhold } from '../components/ressursinnhold';
import { Favoritt } from '../components/treffliste';

/** `/ressurser/:id` */
export function RessursSide() {
  const { t } = useTranslation('ressurser');
  const { id } = useParams({ from: '/innlogget/ressurser/$id' });
  const ressurs = useQuery(ressursQuery(id));
  useDokumenttittel(ressurs.data?.ressurs.tittel ?? t('side'));
  return (
    <Hentet sporring={ressurs} laster={t('laster')} form="side">
      {(visning) => <Siden key={visning.ressurs.id} visning={visning} />}
    </Hentet>
  );
}

function Siden({ visning }: { visning: Ressursvisning }) {
  const { t } = useTranslation('ressurser');
  const { ressurs, egen } = visning;
  return (
    <>
      <Sidetopp
        tilbake={
          egen ? (
            <TilbakeLenke to="/ressurser/egne">{t('egne.side')}</TilbakeLenke>
          ) : (
            <TilbakeLenke to="/ressurser">{t('side')}</TilbakeLenke>
          )
        }
        tittel={ressurs.tittel}
        handlinger={egen ? <Eierknapper ressurs={ressurs} /> : <Favoritt ressurs={ressurs} />}
      />
      <Innhold>
        {ressurs.tilstand === 'TRUKKET' && (
          <Varsel farge="info">
            <p>{t('en.trukket')}</p>
          </Varsel>
        )}
        <div className={egen ? 'kp-stabel' : 'kp-to'}>
          <section aria-label={t('en.om')}>
            <Ressursinnhold ressurs={ressurs} />
          </section>
          {egen ? <Eierdel id={ressurs.id} /> : <Nyttig visning={visning} />}
        </div>
      </Innhold>
    </>
  );
}

function Eierknapper({ ressurs }: { ressurs: Ressurs }) {
  const { t } = useTranslation('ressurser');
  const { trekk } = useSkriv();
  const withdraw = useMutation({ mutationFn: () => trekk(ressurs) });
  return (
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
      <Feilvarsel feil={withdraw.error} />
    </>
  );
}
