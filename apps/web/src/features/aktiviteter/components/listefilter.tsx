import { Input } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Felt } from '../../../shared/ui/felt';
import { typenavn } from '../../../shared/ui/journal/aktivitetstekst';
import { Nedtrekk } from '../../../shared/ui/skjemafelt';
import { ValgChips } from '../../../shared/ui/valg';
import { type Aktivitetsfilter, TILSTANDER, TYPER } from '../api/filter';

const PAUSE_MS = 300;

interface Props {
  filter: Aktivitetsfilter;
  onEndre: (next: Aktivitetsfilter) => void;
}

/** State, type and words. Every change goes back to the first page. */
export function Listefilter({ filter, onEndre }: Props) {
  const { t } = useTranslation(['aktiviteter', 'status']);
  const { tilstand, type, sok } = filter;
  const change = (part: { tilstand?: string; type?: string; sok?: string }): void => {
    const next = { tilstand, type, sok, ...part };
    onEndre({
      ...(TILSTANDER.some((value) => value === next.tilstand) && { tilstand: next.tilstand as (typeof TILSTANDER)[number] }),
      ...(TYPER.some((value) => value === next.type) && { type: next.type as (typeof TYPER)[number] }),
      ...(next.sok && { sok: next.sok }),
    });
  };
  return (
    <>
      <div className="kp-feltrad kp-sok">
        <Sok
          key={sok === undefined ? 'tomt' : 'sok'}
          sok={sok ?? ''}
          onEndre={(next) => {
            change({ sok: next });
          }}
        />
        <Nedtrekk
          id="type"
          ledetekst={t('aktiviteter:liste.type')}
          bred
          verdi={type ?? ''}
          onEndre={(next) => {
            change({ type: next });
          }}
        >
          <option value="">{t('aktiviteter:liste.alleTyper')}</option>
          {TYPER.map((value) => (
            <option key={value} value={value}>
              {typenavn(value)}
            </option>
          ))}
        </Nedtrekk>
      </div>
      <ValgChips
        ledetekst={t('aktiviteter:liste.vis')}
        skjultLedetekst
        verdi={tilstand ?? 'ALLE'}
        valg={[
          { verdi: 'ALLE', tekst: t('aktiviteter:liste.alle') },
          ...TILSTANDER.map((value) => ({ verdi: value, tekst: t(`status:aktivitet.${value}`) })),
        ]}
        onEndre={(next) => {
          change({ tilstand: next });
        }}
      />
    </>
  );
}

/** Asks the server when the person pauses, not at every letter. */
function Sok({ sok, onEndre }: { sok: string; onEndre: (sok: string) => void }) {
  const { t } = useTranslation('aktiviteter');
  const [typed, setTyped] = useState(sok);
  useEffect(() => {
    if (typed.trim() === sok) return undefined;
    const timer = window.setTimeout(() => {
      onEndre(typed.trim());
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [typed, sok, onEndre]);
  return (
    <Felt id="sok" ledetekst={t('liste.sok')} bred>
      {(kontroll) => (
        <Input
          {...kontroll}
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
      )}
    </Felt>
  );
}
