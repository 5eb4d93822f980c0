import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { useSkjema } from '../../../shared/lib/skjema';
import { HvemKanLese } from '../../../shared/ui/hvem-kan-lese';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import { useLeggTilNasjonal } from '../api/folk';
import type { NasjonalRolle } from './folkeregler';
import { NASJONALT } from './folkesteder';
import { LagtTil } from './lagt-til';
import { Hvem, Periodefelter } from './personfelter';
import { Rollevelger } from './rollevelger';
import { PERSONKODER, sjekkNasjonal, tilNasjonal, tomNasjonal, trengerOmraade } from './personverdier';

/** Gives somebody a role that is not tied to a virksomhet. */
export function Nasjonalskjema({ sidetittel, roller }: { sidetittel: string; roller: readonly NasjonalRolle[] }) {
  const { t } = useTranslation(['folk', 'felles']);
  const { t: tf } = useTranslation('folk');
  const leggTil = useLeggTilNasjonal();
  const skjema = useSkjema({
    utkast: 'nasjonalRolle',
    start: tomNasjonal(),
    koder: PERSONKODER,
    sjekk: (verdier) => sjekkNasjonal(tf, verdier),
    send: (verdier) => leggTil(tilNasjonal(verdier)),
  });
  useDokumenttittel(sidetittel, skjema.skjemafeil.har || skjema.feil !== null);
  const { rolle, navn } = skjema.verdier;
  if (skjema.kvittering) {
    const { svar, verdier } = skjema.kvittering;
    const { epost, fra } = verdier;
    const given = t(`felles:rolleISetning.${verdier.rolle ?? 'ALIS_KONTOR'}`);
    return <LagtTil {...{ epost, fra, svar }} navn={verdier.navn} rolle={given} sted={NASJONALT} onNy={skjema.nytt} />;
  }
  return (
    <Skjemaramme
      skjema={skjema}
      handling={navn.trim() === '' ? sidetittel : t('folk:ny.leggTil', { navn: navn.trim() })}
      avbryt={
        <KnappLenke {...NASJONALT.liste} variant="tertiary">
          {t('folk:ny.avbryt')}
        </KnappLenke>
      }
    >
      <Rollevelger
        roller={roller}
        rolle={rolle}
        onEndre={(next) => skjema.sett({ rolle: next })}
        feil={skjema.skjemafeil.for('rolle')}
      />
      <Hvem skjema={skjema} />
      {trengerOmraade(rolle) && (
        <Tekstfelt
          {...skjema.felt('omraade')}
          ledetekst={t('folk:ny.omraade')}
          hjelp={t('folk:ny.omraadeHjelp')}
          autoComplete="off"
        />
      )}
      <Periodefelter skjema={skjema} />
      <HvemKanLese lesere={[{ tekst: t('folk:ny.lesereNasjonale') }]} />
    </Skjemaramme>
  );
}
