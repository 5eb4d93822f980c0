import { useTranslation } from 'react-i18next';
import { datofeil, sluttfeil } from '../../../shared/lib/datofeil';
import { periode } from '../../../shared/lib/format';
import { useSkjema } from '../../../shared/lib/skjema';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Kvittering } from '../../../shared/ui/kvittering';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { leggInnPermisjon, useEtterEndring } from '../api/lis';

const KODER = {
  'lis.permisjonSluttFoerStart': 'til',
  'lis.permisjonFoerStart': 'fra',
  'lis.permisjonOverlapper': 'fra',
} as const;

/** The clock of the pace stands still while the LIS is away. */
export function PermisjonSkjema({ lopId, lis }: { lopId: string; lis: string }) {
  const { t } = useTranslation('lis');
  const after = useEtterEndring();
  const skjema = useSkjema({
    utkast: `lis:permisjon:${lopId}`,
    start: { fra: '', til: '' },
    koder: KODER,
    sjekk: ({ fra, til }) => ({ fra: datofeil(fra, t('permisjon.fraMangler')), til: sluttfeil(fra, til) }),
    send: ({ fra, til }) => after(leggInnPermisjon(lopId, { fra, til: til === '' ? null : til })),
  });
  if (skjema.kvittering) {
    const { fra, til } = skjema.kvittering.svar;
    return <Kvittering tittel={t('permisjon.ferdig', { lis, periode: periode(fra, til) })} />;
  }
  return (
    <Skjemaramme skjema={skjema} handling={t('permisjon.handling')}>
      <p>{t('permisjon.folge', { lis })}</p>
      <div className="kp-feltrad">
        <Datofelt {...skjema.felt('fra')} ledetekst={t('permisjon.fra')} />
        <Datofelt {...skjema.felt('til')} ledetekst={t('permisjon.til')} valgfritt />
      </div>
    </Skjemaramme>
  );
}
