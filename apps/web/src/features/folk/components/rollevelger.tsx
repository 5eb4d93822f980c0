import { useTranslation } from 'react-i18next';
import { ValgChips } from '../../../shared/ui/valg';
import type { NasjonalRolle, Virksomhetsrolle } from './folkeregler';

interface Props<R extends NasjonalRolle | Virksomhetsrolle> {
  roller: readonly R[];
  rolle: R | null;
  onEndre: (rolle: R) => void;
  feil: string | undefined;
}

/** The role to give, and in one sentence what it means. */
export function Rollevelger<R extends NasjonalRolle | Virksomhetsrolle>({ roller, rolle, onEndre, feil }: Props<R>) {
  const { t } = useTranslation(['folk', 'felles']);
  const chosen: NasjonalRolle | Virksomhetsrolle | null = rolle;
  const name = (one: NasjonalRolle | Virksomhetsrolle): string => t(`felles:roller.${one}`);
  return (
    <div className="kp-stabel kp-tett">
      <ValgChips
        id="rolle"
        ledetekst={t('folk:ny.rolle')}
        valg={roller.map((verdi) => ({ verdi, tekst: name(verdi) }))}
        verdi={rolle}
        onEndre={onEndre}
        feil={feil}
      />
      <p className="kp-hjelp" role="status">
        {chosen !== null && t(`folk:hint.${chosen}`)}
      </p>
    </div>
  );
}
