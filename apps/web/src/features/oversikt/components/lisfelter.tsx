import { useTranslation } from 'react-i18next';
import type { Folkerad } from '../../../shared/lib/folk';
import type { Skjema } from '../../../shared/lib/skjema';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Nedtrekk, Tekstfelt } from '../../../shared/ui/skjemafelt';
import { ValgChips } from '../../../shared/ui/valg';
import type { LisLagtTil } from '../api/oversikt';
import { type Lisverdier, SPESIALITETER } from './lisverdier';

interface Props {
  skjema: Skjema<Lisverdier, LisLagtTil>;
}

export function Hvem({ skjema }: Props) {
  const { t } = useTranslation('oversikt');
  return (
    <>
      <ValgChips
        id="spesialitet"
        ledetekst={t('ny.spesialitet')}
        valg={SPESIALITETER.map((verdi) => ({ verdi, tekst: t(`spesialitet.${verdi}`) }))}
        verdi={skjema.verdier.spesialitet}
        onEndre={(spesialitet) => {
          skjema.sett({ spesialitet });
        }}
        feil={skjema.skjemafeil.for('spesialitet')}
      />
      <Tekstfelt
        {...skjema.felt('epost')}
        ledetekst={t('ny.epost')}
        hjelp={t('ny.epostHjelp')}
        type="email"
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
      />
      <Tekstfelt {...skjema.felt('navn')} ledetekst={t('ny.navn')} autoComplete="off" />
      <Tekstfelt
        {...skjema.felt('hprNummer')}
        ledetekst={t('ny.hpr')}
        hjelp={t('ny.hprHjelp')}
        inputMode="numeric"
        autoComplete="off"
      />
    </>
  );
}

export function Naar({ skjema }: Props) {
  const { t } = useTranslation('oversikt');
  const { startdato, fra } = skjema.verdier;
  return (
    <>
      <div className="kp-feltrad">
        <Datofelt
          {...skjema.felt('startdato')}
          onEndre={(verdi) => {
            // Most begin the training here: the two dates follow each other until one is changed by hand.
            skjema.sett(fra === '' || fra === startdato ? { startdato: verdi, fra: verdi } : { startdato: verdi });
          }}
          ledetekst={t('ny.start')}
          bred
        />
        <Datofelt {...skjema.felt('planlagtSlutt')} ledetekst={t('ny.slutt')} valgfritt bred />
      </div>
      <Datofelt {...skjema.felt('fra')} ledetekst={t('ny.fra')} hjelp={t('ny.fraHjelp')} />
    </>
  );
}

interface AnsvarligeProps extends Props {
  ledere: readonly Folkerad[];
  veiledere: readonly Folkerad[];
}

export function Ansvarlige({ skjema, ledere, veiledere }: AnsvarligeProps) {
  const { t } = useTranslation('oversikt');
  return (
    <>
      <Personvalg
        felt={skjema.felt('lederId')}
        ledetekst={t('ny.leder')}
        personer={ledere}
        hjelp={t('ny.lederHjelp')}
      />
      <Personvalg
        felt={skjema.felt('veilederId')}
        ledetekst={t('ny.veileder')}
        personer={veiledere}
        hjelp={t(veiledere.length === 0 ? 'ny.ingenVeiledere' : 'ny.veilederHjelp')}
      />
    </>
  );
}

interface PersonvalgProps {
  felt: ReturnType<Props['skjema']['felt']>;
  ledetekst: string;
  hjelp: string;
  personer: readonly Folkerad[];
}

function Personvalg({ felt, ledetekst, hjelp, personer }: PersonvalgProps) {
  const { t } = useTranslation('oversikt');
  return (
    <Nedtrekk {...felt} ledetekst={ledetekst} hjelp={hjelp}>
      <option value="">{t('ny.velg')}</option>
      {personer.map(({ id, navn }) => (
        <option key={id} value={id}>
          {navn}
        </option>
      ))}
    </Nedtrekk>
  );
}
