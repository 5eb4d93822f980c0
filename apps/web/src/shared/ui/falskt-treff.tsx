import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, svar } from '../lib/api';
import { Feilvarsel } from './varsel';

interface Props {
  felt: 'tekst' | 'kommentar' | 'begrunnelse';
}

/** A text was taken to hold a fødselsnummer: a way to say that it does not. The text itself is not sent. */
export function FalsktTreff({ felt }: Props) {
  const { t } = useTranslation();
  const report = useMutation({
    mutationFn: () => svar(api.POST('/api/tekstkontroll/falskt-treff', { body: { felt } })),
  });
  return (
    <div className="kp-liten" role="status">
      <Feilvarsel feil={report.error} />
      {report.isSuccess ? (
        <p>{t('falsktTreff.meldt')}</p>
      ) : (
        <p>
          {t('falsktTreff.erFeil')}{' '}
          <button
            type="button"
            className="ds-link"
            onClick={() => {
              report.mutate();
            }}
          >
            {t('falsktTreff.meld')}
          </button>
        </p>
      )}
    </div>
  );
}
