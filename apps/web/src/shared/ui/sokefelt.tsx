import { Input } from '@digdir/designsystemet-react';
import { Felt } from './felt';

interface Props {
  id: string;
  ledetekst: string;
  hjelp: string;
  verdi: string;
  onEndre: (verdi: string) => void;
}

/** A search inside a form: Enter does not send the form. */
export function Sokefelt({ id, ledetekst, hjelp, verdi, onEndre }: Props) {
  return (
    <Felt id={id} ledetekst={ledetekst} hjelp={hjelp}>
      {(kontroll) => (
        <Input
          {...kontroll}
          type="search"
          autoComplete="off"
          value={verdi}
          onChange={(event) => {
            onEndre(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      )}
    </Felt>
  );
}
