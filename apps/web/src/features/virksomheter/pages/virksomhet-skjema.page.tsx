import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type VirksomhetDetaljer, virksomhetQuery } from '../../../shared/lib/virksomheter';
import { Hentet } from '../../../shared/ui/hentet';
import { KnappLenke, TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { useEndreVirksomhet, useNyVirksomhet } from '../api/virksomheter';
import { LagretKvittering } from '../components/lagret-kvittering';
import { Virksomhetskjema } from '../components/virksomhetskjema';

/** `/virksomheter/ny` */
export function NyVirksomhetSide() {
  const { t } = useTranslation('virksomheter');
  const lagre = useNyVirksomhet();
  const title = t('skjema.nyTittel');
  return (
    <>
      <Sidetopp
        tittel={title}
        tilbake={<TilbakeLenke to="/virksomheter">{t('sideListe')}</TilbakeLenke>}
        ingress={t('skjema.nyIngress')}
      />
      <Innhold>
        <Virksomhetskjema
          sidetittel={title}
          virksomhet={null}
          lagre={lagre}
          avbryt={
            <KnappLenke to="/virksomheter" variant="tertiary">
              {t('skjema.avbryt')}
            </KnappLenke>
          }
          kvittering={({ id, navn }, nytt) => (
            <LagretKvittering
              tittel={t('kvittering.virksomhetNy', { navn })}
              tekst={t('kvittering.virksomhetNyTekst')}
              onNytt={nytt}
              lenker={
                <>
                  <KnappLenke to="/virksomheter/$id/folk/ny" params={{ id }}>
                    {t('kvittering.leggTilLeder')}
                  </KnappLenke>
                  <KnappLenke to="/virksomheter/$id" params={{ id }} variant="secondary">
                    {t('kvittering.tilVirksomheten', { navn })}
                  </KnappLenke>
                </>
              }
            />
          )}
        />
      </Innhold>
    </>
  );
}

/** `/virksomheter/:id/endre` */
export function EndreVirksomhetSide() {
  const { t } = useTranslation('virksomheter');
  const { id } = useParams({ from: '/innlogget/virksomheter/$id/endre' });
  const virksomhet = useQuery(virksomhetQuery(id));
  return (
    <Hentet sporring={virksomhet} laster={t('laster')} form="side">
      {(data) => <Endre virksomhet={data} hent={() => virksomhet.refetch()} />}
    </Hentet>
  );
}

function Endre({ virksomhet, hent }: { virksomhet: VirksomhetDetaljer; hent: () => Promise<unknown> }) {
  const { t } = useTranslation('virksomheter');
  const { id, navn } = virksomhet;
  const lagre = useEndreVirksomhet(virksomhet);
  const title = t('skjema.endreTittel', { navn });
  return (
    <>
      <Sidetopp
        tittel={title}
        tilbake={
          <TilbakeLenke to="/virksomheter/$id" params={{ id }}>
            {navn}
          </TilbakeLenke>
        }
      />
      <Innhold>
        <Virksomhetskjema
          sidetittel={title}
          virksomhet={virksomhet}
          hent={hent}
          lagre={({ orgnr: _, ...inn }) => lagre(inn)}
          avbryt={
            <KnappLenke to="/virksomheter/$id" params={{ id }} variant="tertiary">
              {t('skjema.avbryt')}
            </KnappLenke>
          }
          kvittering={(lagret) => (
            <LagretKvittering
              tittel={t('kvittering.virksomhetEndret', { navn: lagret.navn })}
              lenker={
                <KnappLenke to="/virksomheter/$id" params={{ id }} variant="secondary">
                  {t('kvittering.tilVirksomheten', { navn: lagret.navn })}
                </KnappLenke>
              }
            />
          )}
        />
      </Innhold>
    </>
  );
}
