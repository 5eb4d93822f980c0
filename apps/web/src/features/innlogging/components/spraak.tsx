import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SPRAAK, type Spraak as Valg } from '../../../shared/i18n/i18n';
import { tekstForFeil } from '../../../shared/lib/feiltekst';
import { velgSpraak } from '../../../shared/lib/spraak';
import { SPRAAKNAVN } from '../../../shared/lib/spraaknavn';
import { ValgChips } from '../../../shared/ui/valg';

/** The person's language, on every device and in mail. */
export function Spraak() {
  const { t, i18n } = useTranslation('profil');
  const saving = useMutation({ mutationFn: velgSpraak });
  const chosen = saving.isPending ? saving.variables : SPRAAK.find((verdi) => verdi === i18n.language);
  return (
    <section className="kp-stabel">
      <div>
        <h2>{t('spraak')}</h2>
        <p className="kp-dempet">{t('spraakTekst')}</p>
      </div>
      <ValgChips<Valg>
        ledetekst={t('spraak')}
        skjultLedetekst
        valg={SPRAAK.map((verdi) => ({ verdi, tekst: SPRAAKNAVN[verdi] }))}
        verdi={chosen ?? 'nb'}
        onEndre={(spraak) => {
          saving.mutate(spraak);
        }}
        feil={saving.isError ? tekstForFeil(saving.error) : undefined}
      />
    </section>
  );
}
