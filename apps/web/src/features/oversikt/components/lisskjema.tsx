import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { type Folkerad, medRolle } from '../../../shared/lib/folk';
import { useRolle } from '../../../shared/lib/rolle';
import { useSkjema } from '../../../shared/lib/skjema';
import { HvemKanLese } from '../../../shared/ui/hvem-kan-lese';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { useLeggTilLis } from '../api/oversikt';
import { Ansvarlige, Hvem, Naar } from './lisfelter';
import { LisLagtTilKvittering } from './lis-lagt-til';
import { LISKODER, sjekkLis, tilLis, tomLis } from './lisverdier';

interface Props {
  virksomhetId: string;
  sted: string;
  personer: readonly Folkerad[];
}

/** A new LIS: account when there is none, målplaner, and who is responsible. */
export function Lisskjema({ virksomhetId, sted, personer }: Props) {
  const { t } = useTranslation('oversikt');
  const { meg } = useRolle();
  const ledere = medRolle(personer, 'LEDER');
  const veiledere = medRolle(personer, 'VEILEDER');
  const leggTil = useLeggTilLis();
  const skjema = useSkjema({
    utkast: `lis:${virksomhetId}`,
    start: tomLis(ledere, veiledere, meg.id),
    koder: LISKODER,
    sjekk: (verdier) => sjekkLis(t, verdier),
    send: (verdier) => leggTil(tilLis(verdier, virksomhetId)),
  });
  useDokumenttittel(t('ny.tittel'), skjema.skjemafeil.har || skjema.feil !== null);
  if (skjema.kvittering) return <LisLagtTilKvittering {...skjema.kvittering} onNy={skjema.nytt} />;
  const name = skjema.verdier.navn.trim();
  return (
    <Skjemaramme
      skjema={skjema}
      handling={name === '' ? t('leggTil') : t('ny.leggTil', { navn: name })}
      avbryt={
        <KnappLenke to="/oversikt" variant="tertiary">
          {t('ny.avbryt')}
        </KnappLenke>
      }
    >
      <Hvem skjema={skjema} />
      <Naar skjema={skjema} />
      <Ansvarlige skjema={skjema} ledere={ledere} veiledere={veiledere} />
      <HvemKanLese lesere={[{ tekst: t('ny.lesere', { sted }) }]} />
    </Skjemaramme>
  );
}
