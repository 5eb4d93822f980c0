import { useTranslation } from 'react-i18next';
import { useSkjema } from '../../../shared/lib/skjema';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { type Regelsett, useEndreUtkast } from '../api/regelsett';
import { Kategorifelter } from './kategorifelter';
import { feltnavn } from './ord';
import { type Feilslag, finnFeil, tilEndring, tilGjeldende, tilVerdier, type Utkastverdier } from './utkastverdier';
import { Verdifelt } from './verdifelt';

interface Props {
  regelsett: Regelsett;
  /** The edition in force, which the figures are held against. */
  gjeldende: Regelsett | undefined;
  onLagret: () => void;
}

const INGEN: ReadonlyMap<string, Feilslag> = new Map();

/** Every figure of a draft. */
export function Utkastskjema({ regelsett, gjeldende, onLagret }: Props) {
  const { t } = useTranslation('regelsett');
  const endre = useEndreUtkast(regelsett.id);
  const now = tilGjeldende(gjeldende);
  const skjema = useSkjema<Utkastverdier, Regelsett>({
    utkast: `regelsettutkast:${regelsett.id}`,
    start: tilVerdier(regelsett),
    sjekk: (verdier) =>
      Object.fromEntries([...finnFeil(verdier, now)].map(([felt, slag]) => [felt, t(`feil.${slag}`)])),
    send: async (verdier) => {
      const saved = await endre(tilEndring(verdier, regelsett.versjon));
      onLagret();
      return saved;
    },
  });
  const { verdier, skjemafeil, sett } = skjema;
  const feil = skjemafeil.har ? finnFeil(verdier, now) : INGEN;
  return (
    <div className="kp-stabel kp-regelsett__skjema">
      <Skjemaramme skjema={skjema} handling={t('lagre')}>
        <Datofelt {...skjema.felt('gyldigFra')} ledetekst={t('utkast.gyldigFra')} />
        {verdier.parametere.map((felt) => (
          <Verdifelt
            key={felt.felt}
            navn={feltnavn(felt.felt)}
            felt={felt}
            foer={now.get(felt.felt)}
            feil={feil}
            onEndre={(next) => {
              sett({ parametere: verdier.parametere.map((row) => (row.felt === next.felt ? next : row)) });
            }}
          />
        ))}
        {/* All parts together are not split. */}
        {regelsett.kode !== 'SAMLET' && <Kategorifelter skjema={skjema} gjeldende={now} feil={feil} />}
      </Skjemaramme>
    </div>
  );
}
