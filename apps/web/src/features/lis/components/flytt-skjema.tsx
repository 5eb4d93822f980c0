import { useTranslation } from 'react-i18next';
import { datofeil } from '../../../shared/lib/datofeil';
import { datoITekst } from '../../../shared/lib/format';
import { useSkjema } from '../../../shared/lib/skjema';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Kvittering } from '../../../shared/ui/kvittering';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import { flyttLis, useEtterEndring } from '../api/lis';

const KODER = {
  'lis.ukjentVirksomhet': 'orgnr',
  'lis.sammeVirksomhet': 'orgnr',
  'lis.velgVirksomhet': 'orgnr',
  'lis.flyttingVenter': 'fra',
  'lis.flyttingFoerStart': 'fra',
} as const;

const digits = (text: string): string => text.replace(/\s/g, '');

/** The LIS goes on elsewhere; the leder there says who is responsible. */
export function FlyttSkjema({ lopId, lis }: { lopId: string; lis: string }) {
  const { t } = useTranslation('lis');
  const after = useEtterEndring();
  const skjema = useSkjema({
    utkast: `lis:flytt:${lopId}`,
    start: { orgnr: '', fra: '' },
    koder: KODER,
    sjekk: ({ orgnr, fra }) => ({
      orgnr: /^\d{9}$/.test(digits(orgnr)) ? undefined : t('flytt.orgnrMangler'),
      fra: datofeil(fra, t('flytt.fraMangler')),
    }),
    send: ({ orgnr, fra }) => after(flyttLis(lopId, { orgnr: digits(orgnr), fra })),
  });
  if (skjema.kvittering) {
    const { fra, virksomhet } = skjema.kvittering.svar;
    return <Kvittering tittel={t('flytt.ferdig', { lis, virksomhet, dato: datoITekst(fra) })} />;
  }
  return (
    <Skjemaramme skjema={skjema} handling={t('flytt.handling', { lis })}>
      <p>{t('flytt.folge', { lis })}</p>
      <Tekstfelt
        {...skjema.felt('orgnr')}
        ledetekst={t('flytt.orgnr')}
        hjelp={t('flytt.orgnrHjelp')}
        inputMode="numeric"
        autoComplete="off"
      />
      <Datofelt {...skjema.felt('fra')} ledetekst={t('flytt.fra')} />
    </Skjemaramme>
  );
}
