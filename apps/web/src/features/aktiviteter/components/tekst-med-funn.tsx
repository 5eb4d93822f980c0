import { Textarea } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FalsktTreff } from '../../../shared/ui/falskt-treff';
import { Felt } from '../../../shared/ui/felt';
import { delVedFunn } from './funn';

interface Props {
  id: string;
  verdi: string;
  onEndre: (verdi: string) => void;
  /** Numbers that must not be stored, as they stand in the text: they are marked where they stand. */
  funn: readonly string[];
  feil?: string | undefined;
}

/** «Hva gjorde du?»: a text field that marks a fødselsnummer behind the letters, and says what to do about it. */
export function TekstMedFunn({ id, verdi, onEndre, funn, feil }: Props) {
  const { t } = useTranslation('aktiviteter');
  const marks = useRef<HTMLDivElement>(null);
  const found = funn.filter((treff) => verdi.includes(treff));
  const message = found.length > 0 ? t('feil.foedselsnummer', { nummer: found.join(', ') }) : feil;
  return (
    <div className="kp-stabel kp-tett">
      <Felt id={id} ledetekst={t('skjema.tekst')} hjelp={t('skjema.tekstHjelp')} feil={message}>
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
      {found.length > 0 && (
        <>
          <p className="kp-liten">{t('skjema.utenTeksten')}</p>
          <FalsktTreff felt="tekst" />
        </>
      )}
    </div>
  );
}
