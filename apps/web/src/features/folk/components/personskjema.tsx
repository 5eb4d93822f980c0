import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { useSkjema } from '../../../shared/lib/skjema';
import { HvemKanLese } from '../../../shared/ui/hvem-kan-lese';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { ValgChips } from '../../../shared/ui/valg';
import { type Folkerad, useLeggTilPerson } from '../api/folk';
import type { Virksomhetsrolle } from './folkeregler';
import type { Folkested } from './folkesteder';
import { LagtTil } from './lagt-til';
import { Fagfelter, Hvem, Periodefelter } from './personfelter';
import { finnKjent, PERSONKODER, sjekkPerson, tilPerson, tomPerson } from './personverdier';

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
  const inRole = (name: Virksomhetsrolle): string =>
    t('felles:rolleISted', { rolle: t(`felles:rolleISetning.${name}`), sted: stedsnavn });
  if (skjema.kvittering) {
    const { svar, verdier } = skjema.kvittering;
    const navn = finnKjent(personer, verdier.epost)?.navn ?? verdier.navn;
    const given = inRole(verdier.rolle ?? 'SUPERVISOR');
    return (
      <LagtTil {...{ navn, svar, sted }} epost={verdier.epost} fra={verdier.fra} rolle={given} onNy={skjema.nytt} />
    );
  }
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
        <div className="kp-stabel kp-tett">
          <ValgChips
            id="rolle"
            ledetekst={t('folk:ny.rolle')}
            valg={roller.map((verdi) => ({ verdi, tekst: t(`felles:roller.${verdi}`) }))}
            verdi={rolle}
            onEndre={(next) => {
              skjema.sett({ rolle: next });
            }}
            feil={skjema.skjemafeil.for('rolle')}
          />
          <p className="kp-hjelp" role="status">
            {rolle !== null && t(`folk:hint.${rolle}`)}
          </p>
        </div>
      )}
      <Hvem skjema={skjema} kjent={kjent} />
      <Fagfelter skjema={skjema} kjent={kjent} />
      <Periodefelter skjema={skjema} tilPaakrevd={rolle === 'DELEGERT_GODKJENNER'} />
      <HvemKanLese
        lesere={[
          { tekst: t('folk:ny.lesereLedere', { sted: stedsnavn }) },
          { tekst: t('folk:ny.lesereLis', { sted: stedsnavn }) },
        ]}
      />
    </Skjemaramme>
  );
}
