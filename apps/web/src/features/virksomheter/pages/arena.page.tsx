import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRolle } from '../../../shared/lib/rolle';
import { type VirksomhetDetaljer, virksomhetQuery } from '../../../shared/lib/virksomheter';
import { Hentet } from '../../../shared/ui/hentet';
import { KnappLenke, TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Arenaskjema } from '../components/arenaskjema';
import { manglerAvtale } from '../components/avtalefrist';
import { Borte } from '../components/borte';
import { LagretKvittering } from '../components/lagret-kvittering';
import '../components/virksomhet.css';

/** `/virksomheten/arenaer/ny` */
export function NyArenaSide() {
  return <Lastet arenaId={null} />;
}

/** `/virksomheten/arenaer/:arenaId` */
export function EndreArenaSide() {
  const { arenaId } = useParams({ from: '/innlogget/virksomheten/arenaer/$arenaId' });
  return <Lastet arenaId={arenaId} />;
}

function Lastet({ arenaId }: { arenaId: string | null }) {
  const { t } = useTranslation('virksomheter');
  const { rolle } = useRolle();
  const virksomhet = useQuery(virksomhetQuery(rolle.virksomhetId ?? ''));
  return (
    <Hentet sporring={virksomhet} laster={t('laster')} form="side">
      {(data) => <Side virksomhet={data} arenaId={arenaId} hent={() => virksomhet.refetch()} />}
    </Hentet>
  );
}

interface Props {
  virksomhet: VirksomhetDetaljer;
  arenaId: string | null;
  hent: () => Promise<unknown>;
}

function Side({ virksomhet, arenaId, hent }: Props) {
  const { t } = useTranslation('virksomheter');
  const { id, navn, arenaer, avtaler } = virksomhet;
  const arena = arenaer.find((one) => one.id === arenaId) ?? null;
  const title = arena ? t('arenaskjema.endreTittel', { navn: arena.navn }) : t('arenaskjema.nyTittel');
  const tilbake = <TilbakeLenke to="/virksomheten">{navn}</TilbakeLenke>;
  if (arenaId !== null && !arena) return <Borte tilbake={tilbake} />;
  return (
    <>
      <Sidetopp tittel={title} tilbake={tilbake} ingress={t('arenaskjema.ingress', { virksomhet: navn })} />
      <Innhold>
        <Arenaskjema
          sidetittel={title}
          virksomhetId={id}
          arena={arena}
          hent={hent}
          avbryt={
            <KnappLenke to="/virksomheten" variant="tertiary">
              {t('skjema.avbryt')}
            </KnappLenke>
          }
          kvittering={(lagret, nytt) => {
            const needs = manglerAvtale(lagret, avtaler);
            return (
              <LagretKvittering
                tittel={t('kvittering.arena', { navn: lagret.navn })}
                tekst={needs ? t('kvittering.arenaAvtale') : undefined}
                onNytt={arena ? undefined : nytt}
                lenker={
                  <>
                    {needs && (
                      <KnappLenke to="/virksomheten/avtaler/ny" search={{ arena: lagret.id }}>
                        {t('kvittering.nyAvtale')}
                      </KnappLenke>
                    )}
                    <KnappLenke to="/virksomheten" variant="secondary">
                      {t('kvittering.tilVirksomheten', { navn })}
                    </KnappLenke>
                  </>
                }
              />
            );
          }}
        />
      </Innhold>
    </>
  );
}
