import { useTranslation } from 'react-i18next';
import { useSkjema } from '../../../shared/lib/skjema';
import { kategorinavn } from '../../../shared/lib/tjenesteord';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { type Regelsett, useEndreUtkast } from '../api/regelsett';
import { feltnavn } from './ord';
import { finnFeil, tilEndring, tilVerdier, type Utkastverdier, type Verdifelt as Felt } from './utkastverdier';
import { Verdifelt } from './verdifelt';

/** Every figure of a draft. */
export function Utkastskjema({ regelsett, onLagret }: { regelsett: Regelsett; onLagret: () => void }) {
  const { t } = useTranslation('regelsett');
  const endre = useEndreUtkast(regelsett.id);
  const kategorier = regelsett.kategorier.map(({ kategori }) => kategori);
  const skjema = useSkjema<Utkastverdier, Regelsett>({
    utkast: `regelsett:${regelsett.id}`,
    start: tilVerdier(regelsett),
    sjekk: (verdier) => Object.fromEntries([...finnFeil(verdier)].map(([felt, slag]) => [felt, t(`feil.${slag}`)])),
    send: async (verdier) => {
      const saved = await endre(tilEndring(verdier, kategorier, regelsett.versjon));
      onLagret();
      return saved;
    },
  });
  const { verdier, skjemafeil, sett } = skjema;
  const feil = skjemafeil.har ? finnFeil(verdier) : new Map<string, 'tall' | 'kilde' | 'dato'>();
  const replace = (list: readonly Felt[], next: Felt): Felt[] =>
    list.map((row) => (row.felt === next.felt ? next : row));
  return (
    <div className="kp-stabel kp-regelsett__skjema">
      <Skjemaramme skjema={skjema} handling={t('lagre')}>
        <Datofelt {...skjema.felt('gyldigFra')} ledetekst={t('utkast.gyldigFra')} />
        {verdier.parametere.map((felt) => (
          <Verdifelt
            key={felt.felt}
            navn={feltnavn(felt.felt)}
            felt={felt}
            feil={feil}
            onEndre={(next) => {
              sett({ parametere: replace(verdier.parametere, next) });
            }}
          />
        ))}
        {verdier.grenser.map((felt) => (
          <Verdifelt
            key={felt.felt}
            navn={grensenavn(t, felt.felt)}
            felt={felt}
            feil={feil}
            onEndre={(next) => {
              sett({ grenser: replace(verdier.grenser, next) });
            }}
          />
        ))}
      </Skjemaramme>
    </div>
  );
}

type T = ReturnType<typeof useTranslation<'regelsett'>>['t'];

function grensenavn(t: T, felt: string): string {
  const [kategori = '', grense] = felt.split('.');
  return t(grense === 'minst' ? 'minst' : 'hoeyst', { kategori: kategorinavn(kategori) });
}
