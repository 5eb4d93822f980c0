import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import { ValgChips } from '../../../shared/ui/valg';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { type Virksomhetstreff, virksomhetstreffQuery } from '../api/lis';

interface Props {
  /** What has been typed, and how to change it. */
  felt: { readonly id: string; readonly verdi: string; readonly onEndre: (verdi: string) => void };
  feil: string | undefined;
  valgt: Virksomhetstreff | null;
  onVelg: (valgt: Virksomhetstreff) => void;
}

/** Search by name or number, then choose by name: nobody is sent to a number alone. */
export function Virksomhetsvelger({ felt, feil, valgt, onVelg }: Props) {
  const { t } = useTranslation('lis');
  const sok = useDeferredValue(felt.verdi.trim());
  const funn = useQuery(virksomhetstreffQuery(sok));
  const treff = sok.length < 2 ? [] : (funn.data ?? []);
  const all = valgt && !treff.some(({ orgnr }) => orgnr === valgt.orgnr) ? [valgt, ...treff] : treff;
  const none = sok.length >= 2 && funn.isSuccess && !funn.isPlaceholderData && treff.length === 0;
  return (
    <div className="kp-stabel">
      <Tekstfelt {...felt} ledetekst={t('flytt.sok')} hjelp={t('flytt.sokHjelp')} feil={feil} autoComplete="off" />
      <p className="kp-liten" role="status">
        {none ? t('flytt.ingenTreff') : treff.length > 0 && t('flytt.treff', { count: treff.length })}
      </p>
      <Feilvarsel feil={sok.length < 2 ? null : funn.error} />
      {all.length > 0 && (
        <ValgChips
          ledetekst={t('flytt.velg')}
          verdi={valgt?.orgnr ?? null}
          valg={all.map(({ orgnr, navn }) => ({ verdi: orgnr, tekst: t('flytt.virksomhet', { navn, orgnr }) }))}
          onEndre={(orgnr) => {
            const chosen = all.find((one) => one.orgnr === orgnr);
            if (chosen) onVelg(chosen);
          }}
        />
      )}
    </div>
  );
}
