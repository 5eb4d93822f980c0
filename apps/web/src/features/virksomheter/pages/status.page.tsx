import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type VirksomhetDetaljer, virksomhetQuery } from '../../../shared/lib/virksomheter';
import { Hentet } from '../../../shared/ui/hentet';
import { KnappLenke, TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Borte } from '../components/borte';
import { LagretKvittering } from '../components/lagret-kvittering';
import { Statusskjema } from '../components/statusskjema';

/** `/virksomheter/:id/statuser/ny` */
export function NyStatusSide() {
  const { t } = useTranslation('virksomheter');
  const { id } = useParams({ from: '/innlogget/virksomheter/$id/statuser/ny' });
  const virksomhet = useQuery(virksomhetQuery(id));
  return (
    <Hentet sporring={virksomhet} laster={t('laster')} form="side">
      {(data) => <Side virksomhet={data} statusId={null} hent={() => virksomhet.refetch()} />}
    </Hentet>
  );
}

/** `/virksomheter/:id/statuser/:statusId` */
export function EndreStatusSide() {
  const { t } = useTranslation('virksomheter');
  const { id, statusId } = useParams({ from: '/innlogget/virksomheter/$id/statuser/$statusId' });
  const virksomhet = useQuery(virksomhetQuery(id));
  return (
    <Hentet sporring={virksomhet} laster={t('laster')} form="side">
      {(data) => <Side virksomhet={data} statusId={statusId} hent={() => virksomhet.refetch()} />}
    </Hentet>
  );
}

interface Props {
  virksomhet: VirksomhetDetaljer;
  statusId: string | null;
  hent: () => Promise<unknown>;
}

function Side({ virksomhet, statusId, hent }: Props) {
  const { t } = useTranslation('virksomheter');
  const { id, navn, statuser } = virksomhet;
  const status = statuser.find((rad) => rad.id === statusId) ?? null;
  const title = t(statusId === null ? 'statusskjema.nyTittel' : 'statusskjema.endreTittel', { navn });
  const tilbake = (
    <TilbakeLenke to="/virksomheter/$id" params={{ id }}>
      {navn}
    </TilbakeLenke>
  );
  if (statusId !== null && !status) return <Borte tilbake={tilbake} />;
  return (
    <>
      <Sidetopp tittel={title} tilbake={tilbake} ingress={t('statusskjema.ingress')} />
      <Innhold>
        <Statusskjema
          sidetittel={title}
          virksomhetId={id}
          status={status}
          hent={hent}
          avbryt={
            <KnappLenke to="/virksomheter/$id" params={{ id }} variant="tertiary">
              {t('skjema.avbryt')}
            </KnappLenke>
          }
          kvittering={({ spesialitet }, nytt) => (
            <LagretKvittering
              tittel={t('kvittering.status', { spesialitet: t(`spesialitetISetning.${spesialitet}`) })}
              onNytt={status ? undefined : nytt}
              lenker={
                <KnappLenke to="/virksomheter/$id" params={{ id }} variant="secondary">
                  {t('kvittering.tilVirksomheten', { navn })}
                </KnappLenke>
              }
            />
          )}
        />
      </Innhold>
    </>
  );
}
