import { Chip } from '@digdir/designsystemet-react';
import { Avkrysningsgruppe, type Valgmulighet } from '../../../shared/ui/valg';

interface Props<V extends string> {
  id: string;
  ledetekst: string;
  hjelp?: string;
  valg: readonly Valgmulighet<V>[];
  verdi: readonly V[];
  onEndre: (verdi: readonly V[]) => void;
  feil?: string | undefined;
}

/** Any number of a few. */
export function Flervalg<V extends string>({ id, ledetekst, hjelp, valg, verdi, onEndre, feil }: Props<V>) {
  return (
    <Avkrysningsgruppe id={id} ledetekst={ledetekst} {...(hjelp !== undefined && { hjelp })} feil={feil}>
      <div className="kp-valg">
        {valg.map((option) => (
          <Chip.Checkbox
            key={option.verdi}
            checked={verdi.includes(option.verdi)}
            onChange={({ target: { checked } }) => {
              onEndre(checked ? [...verdi, option.verdi] : verdi.filter((each) => each !== option.verdi));
            }}
          >
            {option.tekst}
          </Chip.Checkbox>
        ))}
      </div>
    </Avkrysningsgruppe>
  );
}
