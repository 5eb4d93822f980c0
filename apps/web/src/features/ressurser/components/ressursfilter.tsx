import { Input } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Felt } from '../../../shared/ui/felt';
import { Nedtrekk } from '../../../shared/ui/skjemafelt';
import { ValgChips } from '../../../shared/ui/valg';
import { lesRessursfilter, type Ressursfilter as Filter, TYPER } from '../api/filter';

interface Props {
  filter: Filter;
  onEndre: (next: Filter) => void;
}

/** Words, kind, and whether only one's own favourites. Every change goes back to the first page. */
export function Ressursfilter({ filter, onEndre }: Props) {
  const { t } = useTranslation('ressurser');
  const { sok, type, vis, maal } = filter;
  const change = (part: Record<string, string>): void => {
    onEndre(lesRessursfilter({ sok, type, vis, maal, ...part }));
  };
  return (
    <div className="kp-stabel">
      <div className="kp-feltrad kp-sok">
        <Ordsok
          // Emptied from outside («Vis alle»): the field follows.
          key={sok === undefined ? 'tomt' : 'sok'}
          sok={sok ?? ''}
          onEndre={(next) => {
            change({ sok: next });
          }}
        />
        <Nedtrekk
          id="type"
          ledetekst={t('typefilter')}
          bred
          verdi={type ?? ''}
          onEndre={(next) => {
            change({ type: next });
          }}
        >
          <option value="">{t('alleTyper')}</option>
          {TYPER.map((one) => (
            <option key={one} value={one}>
              {t(`typer.${one}`)}
            </option>
          ))}
        </Nedtrekk>
      </div>
      <ValgChips
        ledetekst={t('vis')}
        skjultLedetekst
        valg={[
          { verdi: 'alle', tekst: t('alle') },
          { verdi: 'favoritter', tekst: t('favoritter') },
        ]}
        verdi={vis ?? 'alle'}
        onEndre={(next) => {
          change({ vis: next });
        }}
      />
    </div>
  );
}

const PAUSE_MS = 250;

/** Asks when the person pauses, not at every letter. */
function Ordsok({ sok, onEndre }: { sok: string; onEndre: (sok: string) => void }) {
  const { t } = useTranslation('ressurser');
  const [typed, setTyped] = useState(sok);
  const timer = useRef<number | undefined>(undefined);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
    },
    [],
  );
  return (
    <Felt id="sok" ledetekst={t('sok')} bred>
      {(kontroll) => (
        <Input
          {...kontroll}
          type="search"
          autoComplete="off"
          maxLength={200}
          value={typed}
          onChange={({ target: { value } }) => {
            setTyped(value);
            window.clearTimeout(timer.current);
            timer.current = window.setTimeout(() => {
              onEndre(value);
            }, PAUSE_MS);
          }}
        />
      )}
    </Felt>
  );
}
