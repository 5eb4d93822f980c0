import { useTranslation } from 'react-i18next';
import { Nedtrekk, Tekstfelt } from '../../../shared/ui/skjemafelt';
import type { Verdifelt as Felt } from './utkastverdier';

const MERKER = ['V', 'S', 'U'] as const;
const VALG = { valg: ['ARBEIDSDAGER', 'KALENDERDAGER'], janei: ['JA', 'NEI'] } as const;

interface Props {
  navn: string;
  felt: Felt;
  feil: ReadonlyMap<string, 'tall' | 'kilde' | 'dato'>;
  onEndre: (felt: Felt) => void;
}

/** One figure: what it is, how sure it is, and where it comes from. */
export function Verdifelt({ navn, ...props }: Props) {
  const { t } = useTranslation(['regelsett', 'tjenesteord']);
  const { felt, feil, onEndre } = props;
  const source = `${felt.felt}-kilde`;
  return (
    <fieldset className="kp-felt">
      <legend className="kp-legend">{navn}</legend>
      <div className="kp-regelsett__verdi">
        <Verdien {...props} />
        <Nedtrekk
          id={`${felt.felt}-merke`}
          ledetekst={t('regelsett:kolonne.merke')}
          verdi={felt.merke}
          onEndre={(next) => {
            onEndre({ ...felt, merke: MERKER.find((one) => one === next) ?? felt.merke });
          }}
        >
          {MERKER.map((merke) => (
            <option key={merke} value={merke}>
              {merke} – {t(`tjenesteord:merke.${merke}`)}
            </option>
          ))}
        </Nedtrekk>
        <Tekstfelt
          id={source}
          ledetekst={t('regelsett:kolonne.kilde')}
          verdi={felt.kilde}
          feil={feil.has(source) ? t('regelsett:feil.kilde') : undefined}
          onEndre={(kilde) => {
            onEndre({ ...felt, kilde });
          }}
        />
      </div>
    </fieldset>
  );
}

function Verdien({ felt, feil, onEndre }: Omit<Props, 'navn'>) {
  const { t } = useTranslation('regelsett');
  const common = {
    id: `${felt.felt}-verdi`,
    ledetekst: t('kolonne.verdi'),
    verdi: felt.verdi,
    onEndre: (verdi: string) => {
      onEndre({ ...felt, verdi });
    },
  };
  if (felt.slag === 'tall') {
    const wrong = feil.has(common.id) ? t('feil.tall') : undefined;
    return <Tekstfelt {...common} inputMode="decimal" autoComplete="off" feil={wrong} />;
  }
  return (
    <Nedtrekk {...common}>
      {VALG[felt.slag].map((one) => (
        <option key={one} value={one}>
          {t(`valg.${one}`)}
        </option>
      ))}
    </Nedtrekk>
  );
}
