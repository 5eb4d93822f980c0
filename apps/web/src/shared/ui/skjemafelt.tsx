import { Input, Select, Textarea } from '@digdir/designsystemet-react';
import type { ComponentProps, ReactNode } from 'react';
import { Felt, type Feltprops } from './felt';

interface Tekst extends Feltprops {
  verdi: string;
  onEndre: (verdi: string) => void;
}

type Native = 'type' | 'inputMode' | 'autoComplete' | 'name' | 'autoFocus' | 'maxLength' | 'readOnly' | 'spellCheck';

/** One line of text. */
export function Tekstfelt({ verdi, onEndre, type = 'text', ...rest }: Tekst & Pick<ComponentProps<'input'>, Native>) {
  const { inputMode, autoComplete, name, autoFocus, maxLength, readOnly, spellCheck, ...felt } = rest;
  return (
    <Felt {...felt}>
      {(kontroll) => (
        <Input
          {...kontroll}
          {...{ type: type as 'text', inputMode, autoComplete, name, autoFocus, maxLength, readOnly, spellCheck }}
          value={verdi}
          onChange={(event) => {
            onEndre(event.target.value);
          }}
        />
      )}
    </Felt>
  );
}

/** Several lines; grows with the text where the browser can. */
export function Tekstomraade({ verdi, onEndre, rader = 3, ...felt }: Tekst & { rader?: number }) {
  return (
    <Felt {...felt}>
      {(kontroll) => (
        <Textarea
          {...kontroll}
          className="kp-voksende"
          rows={rader}
          value={verdi}
          onChange={(event) => {
            onEndre(event.target.value);
          }}
        />
      )}
    </Felt>
  );
}

/** A native select; children are `<option>`. */
export function Nedtrekk({ verdi, onEndre, children, ...felt }: Tekst & { children: ReactNode }) {
  return (
    <Felt {...felt}>
      {(kontroll) => (
        <Select
          {...kontroll}
          value={verdi}
          onChange={(event) => {
            onEndre(event.target.value);
          }}
        >
          {children}
        </Select>
      )}
    </Felt>
  );
}

/** A whole number typed as text; keeps only digits. */
export function Tallfelt({ verdi, onEndre, ...felt }: Tekst) {
  return (
    <Tekstfelt
      {...felt}
      inputMode="numeric"
      verdi={verdi}
      onEndre={(next) => {
        onEndre(next.replace(/\D/g, ''));
      }}
    />
  );
}
