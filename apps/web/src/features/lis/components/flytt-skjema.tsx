import { useTranslation } from 'react-i18next';
import { datofeil } from '../../../shared/lib/datofeil';
import { datoITekst } from '../../../shared/lib/format';
import { useSkjema } from '../../../shared/lib/skjema';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Kvittering } from '../../../shared/ui/kvittering';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { flyttLis, useEtterEndring, type Virksomhetstreff } from '../api/lis';
import { Virksomhetsvelger } from './virksomhetsvelger';

const KODER = {
  'lis.ukjentVirksomhet': 'sok',
  'lis.sammeVirksomhet': 'sok',
  'lis.velgVirksomhet': 'sok',
  'lis.flyttingVenter': 'fra',
  'lis.flyttingFoerStart': 'fra',
} as const;

interface Verdier {
  readonly sok: string;
  readonly virksomhet: Virksomhetstreff | null;
  readonly fra: string;
}

const START: Verdier = { sok: '', virksomhet: null, fra: '' };

/** The LIS goes on elsewhere; the leder there says who is responsible. */
export function FlyttSkjema({ lopId, lis }: { lopId: string; lis: string }) {
  const { t } = useTranslation('lis');
  const after = useEtterEndring();
  const skjema = useSkjema({
    utkast: `lis:flytt-til:${lopId}`,
    start: START,
    koder: KODER,
    sjekk: ({ virksomhet, fra }) => ({
      sok: virksomhet ? undefined : t('flytt.velgMangler'),
      fra: datofeil(fra, t('flytt.fraMangler')),
    }),
    send: ({ virksomhet, fra }) => after(flyttLis(lopId, { orgnr: virksomhet?.orgnr ?? '', fra })),
  });
  if (skjema.kvittering) {
    const { fra, virksomhet } = skjema.kvittering.svar;
    return <Kvittering tittel={t('flytt.ferdig', { lis, virksomhet, dato: datoITekst(fra) })} />;
  }
  const { virksomhet: chosen } = skjema.verdier;
  const knapp = chosen ? t('flytt.handlingTil', { lis, virksomhet: chosen.navn }) : t('flytt.handling', { lis });
  return (
    <Skjemaramme skjema={skjema} handling={knapp}>
      <p>{t('flytt.folge', { lis })}</p>
      <Virksomhetsvelger
        felt={skjema.felt('sok')}
        feil={skjema.skjemafeil.for('sok')}
        valgt={skjema.verdier.virksomhet}
        onVelg={(virksomhet) => {
          skjema.sett({ virksomhet });
          skjema.skjemafeil.toem('sok');
        }}
      />
      <Datofelt {...skjema.felt('fra')} ledetekst={t('flytt.fra')} />
    </Skjemaramme>
  );
}
