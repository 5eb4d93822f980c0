import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiFeil } from '../../../shared/lib/api-feil';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { fornavn } from '../../../shared/lib/format';
import { Feilside } from '../../../shared/ui/feilside';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Skjelett } from '../../../shared/ui/skjelett';
import { type Aktivering, aktiveringQuery } from '../api/innlogging';
import { EnkelSide } from '../components/enkel-side';
import { NyttPassordSkjema } from '../components/nytt-passord-skjema';

/** `/aktiver/:kode`: the first password of an account, or a new one. */
export function AktiverSide() {
  const { t } = useTranslation('innlogging');
  const { kode } = useParams({ from: '/aktiver/$kode' });
  const lenke = useQuery(aktiveringQuery(kode));
  if (lenke.data) return <Skjemaside kode={kode} konto={lenke.data} />;
  if (!lenke.isError) return <Skjelett tekst={t('aktivering.laster')} form="side" rader={2} />;
  const gone = lenke.error instanceof ApiFeil && lenke.error.status === 404;
  return gone ? <LenkeUgyldig /> : <Feilside feil={lenke.error} proevIgjen={() => void lenke.refetch()} />;
}

function Skjemaside({ kode, konto }: { kode: string; konto: Aktivering }) {
  const { t } = useTranslation('innlogging');
  const first = konto.formaal === 'AKTIVERING';
  const tittel = first ? t('aktivering.tittel', { navn: fornavn(konto.navn) }) : t('aktivering.tittelPassord');
  return (
    <EnkelSide tittel={tittel} ingress={t(first ? 'aktivering.ingress' : 'aktivering.ingressPassord')}>
      <NyttPassordSkjema kode={kode} konto={konto} sidetittel={tittel} />
    </EnkelSide>
  );
}

function LenkeUgyldig() {
  const { t } = useTranslation('innlogging');
  useDokumenttittel(t('aktivering.ugyldig'), true);
  return (
    <EnkelSide tittel={t('aktivering.ugyldig')} ingress={t('aktivering.ugyldigTekst')}>
      <div className="kp-rad kp-bredknapp">
        <KnappLenke to="/glemt-passord">{t('aktivering.nyLenke')}</KnappLenke>
        <KnappLenke to="/" variant="secondary">
          {t('glemtSide.tilInnlogging')}
        </KnappLenke>
      </div>
    </EnkelSide>
  );
}
