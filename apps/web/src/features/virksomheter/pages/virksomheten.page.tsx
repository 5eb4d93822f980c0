import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { useRolle } from '../../../shared/lib/rolle';
import { virksomhetQuery } from '../../../shared/lib/virksomheter';
import { Hentet } from '../../../shared/ui/hentet';
import { KnappLenke, TilbakeLenke } from '../../../shared/ui/lenker';
import { Virksomhetsvisning } from '../components/virksomhetsvisning';

/** `/virksomheten`: the virksomhet of the role in force. */
export function VirksomhetenSide() {
  const { t } = useTranslation('virksomheter');
  const { rolle } = useRolle();
  const virksomhet = useQuery(virksomhetQuery(rolle.virksomhetId ?? ''));
  useDokumenttittel(t('side'));
  return (
    <Hentet sporring={virksomhet} laster={t('laster')} form="side">
      {(data) => <Virksomhetsvisning virksomhet={data} />}
    </Hentet>
  );
}

/** `/virksomheter/:id`: one from the register. */
export function VirksomhetSide() {
  const { t } = useTranslation('virksomheter');
  const { id } = useParams({ from: '/innlogget/virksomheter/$id' });
  const virksomhet = useQuery(virksomhetQuery(id));
  useDokumenttittel(virksomhet.data?.navn ?? t('sideListe'));
  return (
    <Hentet sporring={virksomhet} laster={t('laster')} form="side">
      {(data) => (
        <Virksomhetsvisning
          virksomhet={data}
          tilbake={<TilbakeLenke to="/virksomheter">{t('sideListe')}</TilbakeLenke>}
          handlinger={
            <KnappLenke to="/virksomheter/$id/folk" params={{ id }} variant="secondary">
              {t('folk')}
            </KnappLenke>
          }
        />
      )}
    </Hentet>
  );
}
