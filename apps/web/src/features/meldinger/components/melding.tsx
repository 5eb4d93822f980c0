import { useTranslation } from 'react-i18next';
import { skrevet } from '../../../shared/lib/format';
import { rolleISted } from '../../../shared/lib/rolle';
import { Vedleggsliste } from '../../../shared/ui/journal/vedlegg';
import type { Melding } from '../api/traad';

interface Props {
  melding: Melding;
  /** The earlier message that this corrects, when it is on the screen. */
  retter: Melding | undefined;
  /** Those that correct this one, oldest first. */
  rettelser: readonly Melding[];
  onRett: ((nr: number) => void) | undefined;
}

const idFor = (nr: number): string => `melding-${String(nr)}`;

/** One message: who, in which role, when, what; and what it corrects or is corrected by. */
export function Boble({ melding, retter, rettelser, onRett }: Props) {
  const { t } = useTranslation('meldinger');
  const { nr, avsender, egen, tekst, tid, retterNr, vedlegg } = melding;
  return (
    <li id={idFor(nr)} tabIndex={-1} className={egen ? 'kp-melding kp-melding--egen' : 'kp-melding'}>
      <p className="kp-liten">
        <span className="kp-sterk">{egen ? t('deg') : avsender.navn}</span>{' '}
        <span className="kp-dempet">
          {rolleISted(avsender.rolle, avsender.virksomhet)} · <time dateTime={tid}>{skrevet(tid)}</time>
        </span>
      </p>
      {retterNr !== null && <Rettelsesord retterNr={retterNr} retter={retter} />}
      <p className="kp-linjeskift">{tekst}</p>
      <Vedleggsliste vedlegg={vedlegg} />
      {rettelser.map((each) => (
        <blockquote key={each.nr} className="kp-melding__rettelse">
          <p className="kp-liten kp-sterk">{t('traad.rettet', { tid: skrevet(each.tid) })}</p>
          <p className="kp-linjeskift">{each.tekst}</p>
          <Vedleggsliste vedlegg={each.vedlegg} />
        </blockquote>
      ))}
      {egen && onRett && (
        <p>
          <button
            type="button"
            className="ds-link kp-liten"
            onClick={() => {
              onRett(nr);
            }}
          >
            {t('traad.rett')} <span className="kp-bare-skjermleser">{t('traad.rettHva', { tid: skrevet(tid) })}</span>
          </button>
        </p>
      )}
    </li>
  );
}

function Rettelsesord({ retterNr, retter }: { retterNr: number; retter: Melding | undefined }) {
  const { t } = useTranslation('meldinger');
  if (!retter) return <p className="kp-liten kp-dempet">{t('traad.retterEldre')}</p>;
  return (
    <p className="kp-liten">
      <a
        href={`#${idFor(retterNr)}`}
        onClick={(event) => {
          event.preventDefault();
          const original = document.getElementById(idFor(retterNr));
          original?.focus();
          original?.scrollIntoView({ block: 'center' });
        }}
      >
        {t('traad.retter', { tid: skrevet(retter.tid) })}
      </a>
    </p>
  );
}
