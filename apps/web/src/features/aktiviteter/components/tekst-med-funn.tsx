import { Textarea } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Felt } from '../../../shared/ui/felt';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { meldFalsktTreff } from '../api/aktiviteter';
import { delVedFunn } from './funn';

interface Props {
  verdi: string;
  onEndre: (verdi: string) => void;
  /** Numbers that must not be stored, as they stand in the text: they are marked where they stand. */
  funn: readonly string[];
  feil?: string | undefined;
}

/** «Hva gjorde du?»: a text field that marks a fødselsnummer behind the letters, and says what to do about it. */
export function TekstMedFunn({ verdi, onEndre, funn, feil }: Props) {
  const { t } = useTranslation('aktiviteter');
  const marks = useRef<HTMLDivElement>(null);
  const found = funn.filter((treff) => verdi.includes(treff));
  const message = found.length > 0 ? t('feil.foedselsnummer', { nummer: found.join(', ') }) : feil;
  return (
    <div className="kp-stabel kp-tett">
      <Felt id="tekst" ledetekst={t('skjema.tekst')} hjelp={t('skjema.tekstHjelp')} feil={message}>
        {(kontroll) => (
          <div className="kp-funn">
            {found.length > 0 && (
              <div className="kp-funn__bak ds-input" aria-hidden="true" ref={marks}>
                {delVedFunn(verdi, found).map(({ tekst, treff, start }) =>
                  treff ? <mark key={start}>{tekst}</mark> : <span key={start}>{tekst}</span>,
                )}
                {'\n'}
              </div>
            )}
            <Textarea
              {...kontroll}
              className="kp-voksende"
              rows={3}
              value={verdi}
              onScroll={(event) => {
                if (marks.current) marks.current.scrollTop = event.currentTarget.scrollTop;
              }}
              onChange={(event) => {
                onEndre(event.target.value);
              }}
            />
          </div>
        )}
      </Felt>
      {found.length > 0 && <FalsktTreff />}
    </div>
  );
}

/** The rest of the draft is saved; and a way to say that the hit was wrong. */
function FalsktTreff() {
  const { t } = useTranslation('aktiviteter');
  const report = useMutation({ mutationFn: () => meldFalsktTreff('tekst') });
  return (
    <div className="kp-liten" role="status">
      <p>{t('skjema.utenTeksten')}</p>
      <Feilvarsel feil={report.error} />
      {report.isSuccess ? (
        <p>{t('funn.meldt')}</p>
      ) : (
        <p>
          {t('funn.erFeil')}{' '}
          <button
            type="button"
            className="ds-link"
            onClick={() => {
              report.mutate();
            }}
          >
            {t('funn.meld')}
          </button>
        </p>
      )}
    </div>
  );
}
