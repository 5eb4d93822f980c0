import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { stortTallord } from '../lib/format';

export interface Skjemafeil {
  /** The id of the field. */
  readonly felt: string;
  readonly tekst: string;
}

interface Props {
  feil: readonly Skjemafeil[];
  /** Goes up at every attempt to send: then the summary takes focus again. From `useSkjemafeil`. */
  forsoek: number;
  /** Another heading than «To ting må rettes». */
  tittel?: string;
}

/** On top of a form; takes focus and links to the fields. Renders nothing without errors. */
export function Feiloppsummering({ feil, forsoek, tittel }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const any = feil.length > 0;
  useEffect(() => {
    if (any) box.current?.focus();
  }, [forsoek, any]);
  if (!any) return null;
  return (
    <div className="ds-error-summary" ref={box} tabIndex={-1} role="group" aria-labelledby={id}>
      <h2 id={id}>{tittel ?? t('skjema.maaRettes', { count: feil.length, antall: stortTallord(feil.length) })}</h2>
      <ul className="ds-list">
        {feil.map(({ felt, tekst }) => (
          <li key={felt + tekst}>
            <a
              className="ds-link"
              href={`#${felt}`}
              onClick={(event) => {
                // The hash would enter the history; what is wanted is only the field.
                event.preventDefault();
                const field = document.getElementById(felt);
                field?.focus();
                field?.scrollIntoView({ block: 'center' });
              }}
            >
              {tekst}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
