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
export function Verdifelt({ navn, felt, feil, onEndre }: Props) {
  const { t } = useTranslation(['regelsett', 'tjenesteord']);
  const id = felt.felt;
  const value = { id: `${id}-verdi`, ledetekst: t('regelsett:kolonne.verdi'), verdi: felt.verdi };
  const setVerdi = (verdi: string): void => {
    onEndre({ ...felt, verdi });
  };
  return (
    <fieldset className="kp-felt">
      <legend className="kp-legend">{navn}</legend>
      <div className="kp-regelsett__verdi">
        {felt.slag === 'tall' ? (
          <Tekstfelt
            {...value}
            inputMode="decimal"
            autoComplete="off"
            feil={feil.has(value.id) ? t('regelsett:feil.tall') : undefined}
            onEndre={setVerdi}
          />
        ) : (
          <Nedtrekk {...value} onEndre={setVerdi}>
            {VALG[felt.slag].map((one) => (
              <option key={one} value={one}>
                {t(`regelsett:valg.${one}`)}
              </option>
            ))}
          </Nedtrekk>
        )}
        <Nedtrekk
          id={`${id}-merke`}
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
          id={`${id}-kilde`}
          ledetekst={t('regelsett:kolonne.kilde')}
          verdi={felt.kilde}
          feil={feil.has(`${id}-kilde`) ? t('regelsett:feil.kilde') : undefined}
          onEndre={(kilde) => {
            onEndre({ ...felt, kilde });
          }}
        />
      </div>
    </fieldset>
  );
}
