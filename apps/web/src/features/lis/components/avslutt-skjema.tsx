import { useTranslation } from 'react-i18next';
import { iDag } from '../../../shared/lib/dato';
import { datofeil } from '../../../shared/lib/datofeil';
import { datoITekst } from '../../../shared/lib/format';
import { useSkjema } from '../../../shared/lib/skjema';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Kvittering } from '../../../shared/ui/kvittering';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { ValgChips } from '../../../shared/ui/valg';
import { avsluttLop, useEtterEndring } from '../api/lis';

const UTFALL = ['FULLFOERT', 'AVSLUTTET'] as const;
type Utfall = (typeof UTFALL)[number];

interface Verdier {
  readonly status: Utfall | null;
  readonly dato: string;
}

const START: Verdier = { status: null, dato: '' };
const KODER = {
  'lis.maalGjenstaar': 'status',
  'lis.sluttIFremtiden': 'dato',
  'lis.sluttFoerStart': 'dato',
  'lis.sluttFoerTilknytning': 'dato',
  'lis.tilknytningEtterSluttdato': 'dato',
} as const;

/** The record ends: completed, or stopped before that. */
export function AvsluttSkjema({ lopId, lis }: { lopId: string; lis: string }) {
  const { t } = useTranslation('lis');
  const after = useEtterEndring();
  const skjema = useSkjema({
    utkast: `lis:avslutt:${lopId}`,
    start: START,
    koder: KODER,
    sjekk: ({ status, dato }) => ({
      status: status === null ? t('avslutt.statusMangler') : undefined,
      dato: datofeil(dato, t('avslutt.datoMangler')) ?? (dato > iDag() ? t('avslutt.fremtid') : undefined),
    }),
    send: ({ status, dato }) => after(avsluttLop(lopId, { status: status ?? 'AVSLUTTET', dato })),
  });
  if (skjema.kvittering) {
    return <Kvittering tittel={t('avslutt.ferdig', { lis, dato: datoITekst(skjema.kvittering.verdier.dato) })} />;
  }
  return (
    <Skjemaramme skjema={skjema} handling={t('avslutt.handling', { lis })}>
      <p>{t('avslutt.folge', { lis })}</p>
      <ValgChips
        id="status"
        ledetekst={t('avslutt.status')}
        valg={UTFALL.map((verdi) => ({ verdi, tekst: t(`avslutt.utfall.${verdi}`) }))}
        verdi={skjema.verdier.status}
        onEndre={(status) => {
          skjema.sett({ status });
        }}
        feil={skjema.skjemafeil.for('status')}
      />
      <Datofelt {...skjema.felt('dato')} ledetekst={t('avslutt.dato')} />
    </Skjemaramme>
  );
}
