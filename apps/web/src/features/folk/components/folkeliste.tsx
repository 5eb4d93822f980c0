import { PersonGroupIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Liste } from '../../../shared/ui/liste';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import { Tomtilstand } from '../../../shared/ui/tomtilstand';
import { ValgChips } from '../../../shared/ui/valg';
import type { Folkerad } from '../api/folk';
import { harSluttet } from './folkeregler';
import type { Folkested } from './folkesteder';
import { PersonRad } from './person-rad';
import './folk.css';

type Utvalg = 'alle' | 'uaktivert' | 'sluttet';

/** Fewer than this are seen at a glance. */
const SEARCHABLE = 6;

interface Props {
  personer: readonly Folkerad[];
  sted: Folkested;
  /** For those outside, who see only who leads. */
  bareLedelse: boolean;
}

/** Everyone with a role here: filters, search and rows. */
export function Folkeliste({ personer, sted, bareLedelse }: Props) {
  const { t } = useTranslation(['folk', 'felles']);
  const [shown, setShown] = useState<Utvalg>('alle');
  const [query, setQuery] = useState('');
  const groups = {
    alle: personer.filter((person) => !harSluttet(person)),
    uaktivert: personer.filter((person) => !harSluttet(person) && !person.aktivert),
    sluttet: personer.filter((person) => harSluttet(person)),
  };
  const options = (['alle', 'uaktivert', 'sluttet'] as const).filter((key) => key === 'alle' || groups[key].length > 0);
  const needle = query.trim().toLocaleLowerCase('nb');
  const words = ({ navn, epost, roller }: Folkerad): string =>
    [navn, epost, ...roller.map(({ rolle }) => t(`felles:roller.${rolle}`))].join(' ').toLocaleLowerCase('nb');
  const rows = groups[shown].filter((person) => needle === '' || words(person).includes(needle));
  if (personer.length === 0)
    return (
      <Tomtilstand ikon={PersonGroupIcon} tittel={t('folk:tomTittel')}>
        <p>{t(bareLedelse ? 'folk:tomLederTekst' : 'folk:tomTekst')}</p>
      </Tomtilstand>
    );
  return (
    <div className="kp-stabel">
      {options.length > 1 && (
        <ValgChips
          ledetekst={t('folk:filter')}
          skjultLedetekst
          valg={options.map((verdi) => ({ verdi, tekst: t(`folk:${verdi}`, { antall: groups[verdi].length }) }))}
          verdi={shown}
          onEndre={setShown}
        />
      )}
      {personer.length >= SEARCHABLE && (
        <div className="kp-skjema">
          <Tekstfelt id="folkesok" ledetekst={t('folk:sok')} type="search" verdi={query} onEndre={setQuery} />
        </div>
      )}
      <p className="kp-bare-skjermleser" role="status">
        {needle !== '' && t('folk:treff', { count: rows.length })}
      </p>
      {rows.length === 0 ? (
        <p>{t('folk:ingenTreff', { sok: query.trim() })}</p>
      ) : (
        <Liste navn={t('folk:liste')}>
          {rows.map((person) => (
            <PersonRad key={person.id} person={person} sted={sted} />
          ))}
        </Liste>
      )}
    </div>
  );
}
