import { Chip } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typenavn } from '../../../shared/ui/journal/aktivitetstekst';
import { ValgChips } from '../../../shared/ui/valg';
import { type Aktivitetstype, TYPER } from '../api/filter';

const FIRST = 5;
const FIRST_MORE = TYPER[FIRST];

/** The usual types as chips; «Flere typer» unfolds the rest. */
export function Typevalg({ verdi, onEndre }: { verdi: Aktivitetstype; onEndre: (type: Aktivitetstype) => void }) {
  const { t } = useTranslation('aktiviteter');
  const [all, setAll] = useState(false);
  const usual: readonly Aktivitetstype[] = TYPER.slice(0, FIRST);
  const shown = all || usual.includes(verdi) ? usual : [...usual, verdi];
  const types = all ? TYPER : shown;
  return (
    <ValgChips
      ledetekst={t('skjema.type')}
      verdi={verdi}
      valg={types.map((type) => ({ verdi: type, tekst: typenavn(type) }))}
      onEndre={onEndre}
      flere={
        !all && (
          <Chip.Button
            type="button"
            aria-expanded={false}
            onClick={() => {
              setAll(true);
              // The button is gone: go on with the first of those that came.
              window.setTimeout(() => document.querySelector<HTMLElement>(`input[value="${FIRST_MORE}"]`)?.focus());
            }}
          >
            {t('skjema.flereTyper')}
          </Chip.Button>
        )
      }
    />
  );
}
