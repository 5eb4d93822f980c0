import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRolle } from '../../../shared/lib/rolle';
import { type VirksomhetDetaljer, virksomhetQuery } from '../../../shared/lib/virksomheter';
import { Hentet } from '../../../shared/ui/hentet';
import { KnappLenke, TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Avtaleskjema } from '../components/avtaleskjema';
import { Borte } from '../components/borte';
import { LagretKvittering } from '../components/lagret-kvittering';

/** `/virksomheten/avtaler/ny?arena=` */
export function NyAvtaleSide() {
  const { arena } = useSearch({ from: '/innlogget/virksomheten/avtaler/ny' });
  return <Lastet avtaleId={null} arenaId={arena ?? null} />;
}

/** `/virksomheten/avtaler/:avtaleId` */
export function EndreAvtaleSide() {
  const { avtaleId } = useParams({ from: '/innlogget/virksomheten/avtaler/$avtaleId' });
  return <Lastet avtaleId={avtaleId} arenaId={null} />;
}

interface Valg {
  avtaleId: string | null;
  arenaId: string | null;
}

function Lastet(valg: Valg) {
  const { t } = useTranslation('virksomheter');
  const { rolle } = useRolle();
  const virksomhet = useQuery(virksomhetQuery(rolle.virksomhetId ?? ''));
  return (
    <Hentet sporring={virksomhet} laster={t('laster')} form="side">
      {(data) => <Side virksomhet={data} {...valg} hent={() => virksomhet.refetch()} />}
    </Hentet>
  );
}

interface Props extends Valg {
  virksomhet: VirksomhetDetaljer;
  hent: () => Promise<unknown>;
}

function Side({ virksomhet, avtaleId, arenaId, hent }: Props) {
  const { t } = useTranslation('virksomheter');
  const { id, navn, arenaer, avtaler } = virksomhet;
  const avtale = avtaler.find((one) => one.id === avtaleId) ?? null;
  const title = avtale ? t('avtaleskjema.endreTittel', { motpart: avtale.motpart }) : t('avtaleskjema.nyTittel');
  const tilbake = <TilbakeLenke to="/virksomheten">{navn}</TilbakeLenke>;
  if (avtaleId !== null && !avtale) return <Borte tilbake={tilbake} />;
  return (
    <>
      <Sidetopp tittel={title} tilbake={tilbake} ingress={t('avtaleskjema.ingress')} />
      <Innhold>
        <Avtaleskjema
          sidetittel={title}
          virksomhetId={id}
          {...{ avtale, arenaId, arenaer, hent }}
          avbryt={
            <KnappLenke to="/virksomheten" variant="tertiary">
              {t('skjema.avbryt')}
            </KnappLenke>
          }
          kvittering={({ motpart }, nytt) => (
            <LagretKvittering
              tittel={t('kvittering.avtale', { motpart })}
              onNytt={avtale ? undefined : nytt}
              lenker={
                <KnappLenke to="/virksomheten" variant="secondary">
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
