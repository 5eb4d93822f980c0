import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { maallisteQuery } from '../../../shared/lib/maalliste';
import { tidligerelisteQuery } from '../../../shared/lib/tidligere';
import { Hentet } from '../../../shared/ui/hentet';
import { MedLop } from '../../../shared/ui/journal/med-lop';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { MeldTidligere } from '../components/meldskjema';

/** `/godkjent-tidligere/meld`: goals approved elsewhere; with `?id=` one list that is mended and sent again. */
export function MeldTidligereSide() {
  const { t } = useTranslation('tidligere');
  const { id } = useSearch({ from: '/innlogget/godkjent-tidligere/meld' });
  return (
    <>
      <Sidetopp
        tilbake={<TilbakeLenke to="/maal">{t('tilMaal')}</TilbakeLenke>}
        tittel={t('tittel')}
        ingress={t('ingress')}
      />
      <Innhold>
        <MedLop>{(lop) => <Skjemaet key={id ?? 'ny'} lopId={lop.id} id={id} />}</MedLop>
      </Innhold>
    </>
  );
}

function Skjemaet({ lopId, id }: { lopId: string; id: string | undefined }) {
  const { t } = useTranslation('tidligere');
  const liste = useQuery(maallisteQuery(lopId));
  const meldinger = useQuery(tidligerelisteQuery(lopId));
  return (
    <Hentet sporring={liste} laster={t('laster')} rader={8}>
      {(goals) => (
        <Hentet sporring={meldinger} laster={t('laster')} rader={8}>
          {(lists) => {
            const mended = lists.find((one) => one.id === id && one.tillatteHandlinger.includes('send')) ?? null;
            return <MeldTidligere {...{ lopId, liste: goals, meldinger: lists, melding: mended }} />;
          }}
        </Hentet>
      )}
    </Hentet>
  );
}
