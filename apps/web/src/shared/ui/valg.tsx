import { Chip as DsChip, Input, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';

export interface Valgmulighet<V extends string> {
  readonly verdi: V;
  readonly tekst: string;
}

interface ChipsProps<V extends string> {
  id?: string;
  /** «Type», «Hvem skal bekrefte?» */
  ledetekst: string;
  /** For filters whose meaning is plain from the chips: the legend is for screen readers only. */
  skjultLedetekst?: boolean;
  valg: readonly Valgmulighet<V>[];
  verdi: V | null;
  onEndre: (verdi: V) => void;
  /** «Flere typer», «En annen …»: a `<Chip.Button>`. */
  flere?: ReactNode;
  feil?: string | undefined;
}

/** One of a few, as chips (radio buttons); also the filters over a list: «Alle 88», «Din tur 4». */
export function ValgChips<V extends string>(props: ChipsProps<V>) {
  const { id, ledetekst, skjultLedetekst = false, valg, verdi, onEndre, flere, feil } = props;
  const own = useId();
  const name = id ?? own;
  return (
    <fieldset className="kp-felt" aria-describedby={feil ? `${name}-feil` : undefined}>
      <legend className={skjultLedetekst ? 'kp-bare-skjermleser' : 'kp-legend'}>{ledetekst}</legend>
      <div className="kp-valg">
        {valg.map((option, index) => (
          <DsChip.Radio
            key={option.verdi}
            id={index === 0 ? name : undefined}
            name={name}
            value={option.verdi}
            checked={option.verdi === verdi}
            onChange={() => {
              onEndre(option.verdi);
            }}
          >
            {option.tekst}
          </DsChip.Radio>
        ))}
        {flere}
      </div>
      {feil && (
        <ValidationMessage id={`${name}-feil`} data-color="danger">
          {feil}
        </ValidationMessage>
      )}
    </fieldset>
  );
}

interface KortProps {
  tittel: ReactNode;
  /** Muted: «E-ALM-014 · 10 av 10 suturer» */
  fakta?: ReactNode;
  valgt: boolean;
  onEndre: (valgt: boolean) => void;
  id?: string;
}

/** A check box as a card; several in `<Felt>`-less `<fieldset>` with a legend, see `Avkrysningsgruppe`. */
export function Avkrysningskort({ tittel, fakta, valgt, onEndre, id }: KortProps) {
  return (
    <label className="kp-kryss">
      <Input
        id={id}
        type="checkbox"
        checked={valgt}
        onChange={(event) => {
          onEndre(event.target.checked);
        }}
      />
      <span>
        {tittel}
        {fakta !== undefined && <span className="kp-liten kp-dempet kp-tall kp-linje">{fakta}</span>}
      </span>
    </label>
  );
}

interface GruppeProps {
  ledetekst: string;
  /** «Forslag ut fra ordene …» */
  hjelp?: ReactNode;
  /** «Velg alle tre» */
  ved?: ReactNode;
  children: ReactNode;
  feil?: string | undefined;
  id?: string;
}

/** A fieldset round `Avkrysningskort`. */
export function Avkrysningsgruppe({ ledetekst, hjelp, ved, children, feil, id }: GruppeProps) {
  const own = useId();
  const name = id ?? own;
  return (
    <fieldset className="kp-felt" id={id} tabIndex={-1} aria-describedby={feil ? `${name}-feil` : undefined}>
      <legend className="kp-legend">{ledetekst}</legend>
      {(hjelp !== undefined || ved !== undefined) && (
        <div className="kp-rad kp-mellom">
          <p className="kp-hjelp">{hjelp}</p>
          {ved}
        </div>
      )}
      <div className="kp-stabel kp-tett">{children}</div>
      {feil && (
        <ValidationMessage id={`${name}-feil`} data-color="danger">
          {feil}
        </ValidationMessage>
      )}
    </fieldset>
  );
}
