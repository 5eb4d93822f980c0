import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { useSkjema } from '../../../shared/lib/skjema';
import { HvemKanLese } from '../../../shared/ui/hvem-kan-lese';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { type Folkerad, type PersonLagtTil, useLeggTilPerson } from '../api/folk';
import type { Virksomhetsrolle } from './folkeregler';
import type { Folkested } from './folkesteder';
import { LagtTil } from './lagt-til';
import { Fagfelter, Hvem, Periodefelter } from './personfelter';
import { Rollevelger } from './rollevelger';
import { finnKjent, PERSONKODER, type Personverdier, sjekkPerson, tilPerson, tomPerson } from './personverdier';

interface Props {
  sidetittel: string;
  sted: Folkested;
  virksomhetId: string;
  /** «Fjellvik kommune» */
  stedsnavn: string;
  personer: readonly Folkerad[];
  roller: readonly Virksomhetsrolle[];
}

/** Gives somebody a role in a virksomhet; makes the account when there is none. */
export function Personskjema({ sidetittel, sted, virksomhetId, stedsnavn, personer, roller }: Props) {
  const { t } = useTranslation(['folk', 'felles']);
  const { t: tf } = useTranslation('folk');
  const leggTil = useLeggTilPerson(virksomhetId);
  const only = roller.length === 1 ? (roller[0] ?? null) : null;
  const skjema = useSkjema({
    utkast: `person:${virksomhetId}`,
    start: tomPerson(only),
    koder: PERSONKODER,
    sjekk: (verdier) => sjekkPerson(tf, verdier, finnKjent(personer, verdier.epost)),
    send: (verdier) => leggTil(tilPerson(verdier, finnKjent(personer, verdier.epost))),
  });
  useDokumenttittel(sidetittel, skjema.skjemafeil.har || skjema.feil !== null);
  const { rolle } = skjema.verdier;
  const kjent = finnKjent(personer, skjema.verdier.epost);
  if (skjema.kvittering)
    return <Ferdig {...{ stedsnavn, sted, personer }} kvittering={skjema.kvittering} onNy={skjema.nytt} />;
  const name = (kjent?.navn ?? skjema.verdier.navn).trim();
  return (
    <Skjemaramme
      skjema={skjema}
      handling={name === '' ? sidetittel : t('folk:ny.leggTil', { navn: name })}
      avbryt={
        <KnappLenke {...sted.liste} variant="tertiary">
          {t('folk:ny.avbryt')}
        </KnappLenke>
      }
    >
      {only === null && (
        <Rollevelger
          roller={roller}
          rolle={rolle}
          onEndre={(next) => skjema.sett({ rolle: next })}
          feil={skjema.skjemafeil.for('rolle')}
        />
      )}
      <Hvem skjema={skjema} kjent={kjent} />
      <Fagfelter skjema={skjema} kjent={kjent} />
      <Periodefelter skjema={skjema} tilPaakrevd={rolle === 'DELEGERT_GODKJENNER'} />
      <HvemKanLese
        lesere={(['lesereLedere', 'lesereLis'] as const).map((key) => ({
          tekst: t(`folk:ny.${key}`, { sted: stedsnavn }),
        }))}
      />
    </Skjemaramme>
  );
}

interface FerdigProps extends Pick<Props, 'stedsnavn' | 'sted' | 'personer'> {
  kvittering: { svar: PersonLagtTil; verdier: Personverdier };
  onNy: () => void;
}

function Ferdig({ stedsnavn, sted, personer, kvittering: { svar, verdier }, onNy }: FerdigProps) {
  const { t } = useTranslation('felles');
  const { epost, fra, rolle } = verdier;
  const navn = finnKjent(personer, epost)?.navn ?? verdier.navn;
  const placed = t('rolleISted', { rolle: t(`rolleISetning.${rolle ?? 'SUPERVISOR'}`), sted: stedsnavn });
  return <LagtTil {...{ navn, epost, fra, svar, sted, onNy }} rolle={placed} />;
}
