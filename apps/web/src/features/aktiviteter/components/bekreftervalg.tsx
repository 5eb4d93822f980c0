import { Chip } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ForeslaaSupervisor } from '../../../shared/ui/journal/foreslaa-supervisor';
import { ValgChips } from '../../../shared/ui/valg';
import type { Bekrefter } from '../api/aktiviteter';

const SHOWN = 4;

interface Props {
  lopId: string;
  /** The last used first. */
  bekreftere: readonly Bekrefter[];
  verdi: string | null;
  onEndre: (brukerId: string) => void;
  feil: string | undefined;
}

/** Who is to confirm. «En annen …» unfolds the rest, and proposes somebody who is not there. */
export function Bekreftervalg({ lopId, bekreftere, verdi, onEndre, feil }: Props) {
  const { t } = useTranslation('aktiviteter');
  const [all, setAll] = useState(false);
  const [proposing, setProposing] = useState(false);
  const first = bekreftere.slice(0, SHOWN);
  const chosen = bekreftere.find(({ id }) => id === verdi);
  const some = chosen && !first.includes(chosen) ? [...first, chosen] : first;
  const shown = all ? bekreftere : some;
  const more = bekreftere.length > shown.length;
  return (
    <div className="kp-stabel kp-tett">
      <ValgChips
        id="bedtBrukerId"
        ledetekst={t('skjema.bekrefter')}
        verdi={verdi}
        valg={shown.map(({ id, navn }) => ({ verdi: id, tekst: navn }))}
        onEndre={onEndre}
        feil={feil}
        flere={
          <Chip.Button
            type="button"
            onClick={() => {
              if (more) setAll(true);
              else setProposing(true);
            }}
          >
            {t('skjema.enAnnen')}
          </Chip.Button>
        }
      />
      {bekreftere.length === 0 && <p className="kp-hjelp">{t('skjema.ingenBekreftere')}</p>}
      <ForeslaaSupervisor
        lopId={lopId}
        aapen={proposing}
        onLukk={() => {
          setProposing(false);
        }}
      />
    </div>
  );
}
