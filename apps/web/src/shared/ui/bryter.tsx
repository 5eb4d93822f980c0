import { Input, Label } from '@digdir/designsystemet-react';

interface Props {
  id: string;
  ledetekst: string;
  /** What it means as it stands. */
  forklaring: string;
  paa: boolean;
  venter?: boolean;
  onEndre: (paa: boolean) => void;
}

/** On or off, and in force at once. The library's `Switch` is the same markup, with 30 kB of custom elements behind it. */
export function Bryter({ id, ledetekst, forklaring, paa, venter = false, onEndre }: Props) {
  const forklaringId = `${id}-forklaring`;
  return (
    <div className="ds-field">
      <Input
        type="checkbox"
        role="switch"
        id={id}
        aria-describedby={forklaringId}
        checked={paa}
        disabled={venter}
        onChange={(event) => {
          onEndre(event.target.checked);
        }}
      />
      <Label weight="regular" htmlFor={id}>
        {ledetekst}
      </Label>
      <div data-field="description" id={forklaringId}>
        {forklaring}
      </div>
    </div>
  );
}
