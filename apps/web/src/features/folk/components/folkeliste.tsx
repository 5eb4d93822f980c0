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

const UTVALG = ['alle', 'vilHaPassord', 'uaktivert', 'sluttet'] as const;
type Utvalg = (typeof UTVALG)[number];

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
  const [wanted, setWanted] = useState<Utvalg>('alle');
  const [query, setQuery] = useState('');
  const groups = group(personer);
  // The last of a group may have left it while the page stood open.
  const shown = groups[wanted].length > 0 ? wanted : 'alle';
  const needle = query.trim().toLocaleLowerCase('nb');
  const words = ({ navn, epost, roller }: Folkerad): string =>
    [navn, epost, ...roller.map(({ rolle }) => t(`felles:roller.${rolle}`))].join(' ').toLocaleLowerCase('nb');
  const rows = groups[shown].filter((person) => needle === '' || words(person).includes(needle));
  if (personer.length === 0) return <Ingen bareLedelse={bareLedelse} />;
  return (
    <div className="kp-stabel">
      <Utvalgsvelger groups={groups} verdi={shown} onEndre={setWanted} />
      {personer.length >= SEARCHABLE && (
        <div className="kp-skjema">
          <Tekstfelt id="folkesok" ledetekst={t('folk:sok')} type="search" verdi={query} onEndre={setQuery} />
        </div>
      )}
      <p className="kp-bare-skjermleser" role="status">
        {needle !== '' && t('folk:treff', { count: rows.length })}
      </p>
      {rows.length === 0 && needle !== '' && <p>{t('folk:ingenTreff', { sok: query.trim() })}</p>}
      {rows.length > 0 && (
        <Liste navn={t('folk:liste')}>
          {rows.map((person) => (
            <PersonRad key={person.id} person={person} sted={sted} />
          ))}
        </Liste>
      )}
    </div>
  );
}

type Grupper = Readonly<Record<Utvalg, readonly Folkerad[]>>;

const group = (personer: readonly Folkerad[]): Grupper => ({
  alle: personer.filter((person) => !harSluttet(person)),
  uaktivert: personer.filter((person) => !harSluttet(person) && !person.aktivert),
  vilHaPassord: personer.filter((person) => !harSluttet(person) && person.aktivert && person.vilHaPassord),
  sluttet: personer.filter((person) => harSluttet(person)),
});

function Utvalgsvelger({
  groups,
  verdi,
  onEndre,
}: {
  groups: Grupper;
  verdi: Utvalg;
  onEndre: (verdi: Utvalg) => void;
}) {
  const { t } = useTranslation('folk');
  const options = UTVALG.filter((key) => key === 'alle' || groups[key].length > 0);
  if (options.length === 1) return null;
  return (
    <ValgChips
      ledetekst={t('filter')}
      skjultLedetekst
      valg={options.map((key) => ({ verdi: key, tekst: t(key, { antall: groups[key].length }) }))}
      verdi={verdi}
      onEndre={onEndre}
    />
  );
}

function Ingen({ bareLedelse }: { bareLedelse: boolean }) {
  const { t } = useTranslation('folk');
  return (
    <Tomtilstand ikon={PersonGroupIcon} tittel={t('tomTittel')}>
      <p>{t(bareLedelse ? 'tomLederTekst' : 'tomTekst')}</p>
    </Tomtilstand>
  );
}
