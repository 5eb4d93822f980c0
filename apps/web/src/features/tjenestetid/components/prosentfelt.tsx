import { Input } from '@digdir/designsystemet-react';
import { Felt, type Feltprops } from '../../../shared/ui/felt';

interface Props extends Feltprops {
  verdi: string;
  onEndre: (verdi: string) => void;
}

/** «80 %»: typed with a comma or without. */
export function Prosentfelt({ verdi, onEndre, ...felt }: Props) {
  return (
    <Felt {...felt}>
      {(kontroll) => (
        <div className="kp-prosent">
          <Input
            {...kontroll}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={verdi}
            onChange={(event) => {
              onEndre(event.target.value);
            }}
          />
          <span aria-hidden="true">%</span>
        </div>
      )}
    </Felt>
  );
}
