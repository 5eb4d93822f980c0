import { useTranslation } from 'react-i18next';
import { Nedtrekk, Tekstfelt } from '../../../shared/ui/skjemafelt';
import { type Feilslag, medVerdi, type Verdifelt as Felt } from './utkastverdier';

const MERKER = ['V', 'S', 'U'] as const;
const VALG = { valg: ['ARBEIDSDAGER', 'KALENDERDAGER'], janei: ['JA', 'NEI'], bevis: ['', 'DIPLOM'] } as const;

interface Props {
  navn: string;
  felt: Felt;
  /** The figure in force, where there is one. */
  foer: Felt | undefined;
  feil: ReadonlyMap<string, Feilslag>;
  onEndre: (felt: Felt) => void;
}

/** One figure: what it is, how sure it is, and where it comes from. */
export function Verdifelt({ navn, ...props }: Props) {
  const { t } = useTranslation(['regelsett', 'tjenesteord']);
  const { felt, foer, feil, onEndre } = props;
  const [mark, source] = [`${felt.felt}-merke`, `${felt.felt}-kilde`];
  const wrong = (id: string): string | undefined => {
    const slag = feil.get(id);
    return slag && t(`regelsett:feil.${slag}`);
  };
  return (
    <fieldset className="kp-felt">
      <legend className="kp-legend">{navn}</legend>
      <Foer felt={felt} foer={foer} />
      <div className="kp-regelsett__verdi">
        <Verdien {...props} />
        <Nedtrekk
          id={mark}
          ledetekst={t('regelsett:kolonne.merke')}
          verdi={felt.merke}
          feil={wrong(mark)}
          onEndre={(next) => {
            onEndre({ ...felt, merke: MERKER.find((one) => one === next) ?? '' });
          }}
        >
          {felt.merke === '' && <option value="">{t('regelsett:velgMerke')}</option>}
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
          feil={wrong(source)}
          onEndre={(kilde) => {
            onEndre({ ...felt, kilde });
          }}
        />
      </div>
    </fieldset>
  );
}

/** Of a figure that is another than the one in force: what that one was, and whose word it had. */
function Foer({ felt, foer }: Pick<Props, 'felt' | 'foer'>) {
  const { t } = useTranslation('regelsett');
  if (!foer || foer.verdi === felt.verdi.trim()) return null;
  const verdi = foer.verdi === '' ? t('ukjent') : foer.verdi;
  return <p className="kp-hjelp">{t(foer.kilde === '' ? 'foerUten' : 'foer', { verdi, kilde: foer.kilde })}</p>;
}

function Verdien({ felt, foer, feil, onEndre }: Omit<Props, 'navn'>) {
  const { t } = useTranslation('regelsett');
  const id = `${felt.felt}-verdi`;
  const slag = feil.get(id);
  const common = {
    id,
    ledetekst: t('kolonne.verdi'),
    verdi: felt.verdi,
    feil: slag && t(`feil.${slag}`),
    onEndre: (verdi: string) => {
      onEndre(medVerdi(felt, verdi, foer));
    },
  };
  if (felt.slag === 'tall') return <Tekstfelt {...common} inputMode="decimal" autoComplete="off" />;
  return (
    <Nedtrekk {...common}>
      {VALG[felt.slag].map((one) => (
        <option key={one} value={one}>
          {one === '' ? t('ukjent') : t(`valg.${one}`)}
        </option>
      ))}
    </Nedtrekk>
  );
}
