import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useTasterPaa } from '../../../shared/lib/innstillinger';
import { Dialog } from '../../../shared/ui/dialog';
import { Taster } from '../../../shared/ui/taster';
import { Avkrysningskort } from '../../../shared/ui/valg';

const TASTER = ['J', 'K', 'X', 'B', 'R', '?'] as const;
type Tast = (typeof TASTER)[number];

type Hint = 'neste' | 'x' | 'b' | 'r' | 'alle';

/** What the keys do here, in a word each; shown on a wide screen. */
export function Tastehint({ hva }: { hva: (hint: Hint) => string }) {
  return (
    <Taster
      hint={[
        { taster: ['J', 'K'], tekst: hva('neste') },
        { taster: ['X'], tekst: hva('x') },
        { taster: ['B'], tekst: hva('b') },
        { taster: ['R'], tekst: hva('r') },
        { taster: ['?'], tekst: hva('alle') },
      ]}
    />
  );
}

interface Props {
  aapen: boolean;
  onLukk: () => void;
  /** What a key does on this page. */
  hva: (tast: Tast) => string;
}

/** What each key does, and the switch that turns them off on this device. */
export function Tastedialog({ aapen, onLukk, hva }: Props) {
  const { t } = useTranslation(['innboks', 'felles']);
  const [on, setOn] = useTasterPaa();
  return (
    <Dialog aapen={aapen} tittel={t('innboks:taster.tittel')} onLukk={onLukk}>
      <p>{t('innboks:taster.naar')}</p>
      <dl className="kp-fakta kp-tasteliste">
        {TASTER.map((tast) => [
          <dt key={`${tast}-n`}>
            <kbd>{tast}</kbd>
          </dt>,
          <dd key={`${tast}-v`}>{hva(tast)}</dd>,
        ])}
      </dl>
      <Avkrysningskort
        tittel={t('innboks:taster.bruk')}
        fakta={t('innboks:taster.brukTekst')}
        valgt={on}
        onEndre={setOn}
      />
      <div className="kp-rad kp-bredknapp">
        <Button variant="secondary" onClick={onLukk}>
          {t('felles:dialog.lukk')}
        </Button>
      </div>
    </Dialog>
  );
}
