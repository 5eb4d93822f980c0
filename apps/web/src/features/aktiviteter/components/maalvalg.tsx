import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Maalrad, maaltreff } from '../../../shared/lib/maalliste';
import { Sokefelt } from '../../../shared/ui/sokefelt';
import { Avkrysningsgruppe, Avkrysningskort } from '../../../shared/ui/valg';
import type { Aktivitetstype } from '../api/filter';
import { Maalforslag, useMaalforslag } from './maalforslag';

const MAX_HITS = 8;

interface Props {
  /** Of the group; there may be several on the page. */
  id: string;
  lopId: string;
  /** What goals are proposed from. */
  type: Aktivitetstype;
  tekst: string;
  maal: readonly Maalrad[];
  valgt: readonly string[];
  /** Goals of the newest activities: offered, never ticked beforehand. */
  nylige: readonly string[];
  onEndre: (maalIder: string[]) => void;
  feil: string | undefined;
}

/** Which goals it counts on: what the words propose, the chosen and the last used, and a search among all of one's own. */
export function Maalvalg({ id: gruppe, lopId, type, tekst, maal, valgt, nylige, onEndre, feil }: Props) {
  const { t } = useTranslation('aktiviteter');
  const [sok, setSok] = useState('');
  const [searching, setSearching] = useState(nylige.length === 0 && valgt.length === 0);
  const hits = sok.trim() === '' ? [] : maal.filter((rad) => maaltreff(rad, sok)).slice(0, MAX_HITS);
  const proposed = useMaalforslag(lopId, type, tekst).map(({ maalId }) => maalId);
  const shown = new Set([...proposed, ...hits.map(({ id }) => id)]);
  // A card that is ticked where it stands stays there until the words change, so that focus is not lost.
  const offered = maal.filter(({ id }) => (valgt.includes(id) || nylige.includes(id)) && !shown.has(id));
  const toggle = (id: string, on: boolean): void => {
    onEndre(on ? [...valgt, id] : valgt.filter((other) => other !== id));
  };
  const cards = (rader: readonly Maalrad[]) =>
    rader.map((rad) => <Maalkort key={rad.id} maal={rad} valgt={valgt.includes(rad.id)} onEndre={toggle} />);
  return (
    <Avkrysningsgruppe
      id={gruppe}
      ledetekst={t('skjema.maal')}
      hjelp={proposed.length > 0 ? undefined : t(nylige.length > 0 ? 'skjema.maalHjelp' : 'skjema.maalHjelpForste')}
      feil={feil}
    >
      <Maalforslag lopId={lopId} type={type} tekst={tekst} valgt={valgt} onEndre={onEndre} />
      {cards(offered)}
      {searching ? (
        <div className="kp-stabel kp-tett">
          <Maalsok id={`${gruppe}-sok`} sok={sok} onEndre={setSok} treff={hits.length} />
          {cards(hits)}
        </div>
      ) : (
        <p>
          <button
            type="button"
            className="ds-link"
            onClick={() => {
              setSearching(true);
              window.setTimeout(() => document.getElementById(`${gruppe}-sok`)?.focus());
            }}
          >
            {t('skjema.annetMaal')}
          </button>
        </p>
      )}
    </Avkrysningsgruppe>
  );
}

function Maalkort({
  maal,
  valgt,
  onEndre,
}: {
  maal: Maalrad;
  valgt: boolean;
  onEndre: (id: string, on: boolean) => void;
}) {
  const { t } = useTranslation(['aktiviteter', 'status']);
  const { id, kode, tittel, tilstand, aktiviteter } = maal;
  const facts = [
    kode,
    t(`status:laeringsmaal.${tilstand}`),
    aktiviteter > 0 ? t('aktiviteter:skjema.antallAktiviteter', { count: aktiviteter }) : '',
  ];
  return (
    <Avkrysningskort
      tittel={tittel}
      fakta={facts.filter(Boolean).join(' · ')}
      valgt={valgt}
      onEndre={(on) => {
        onEndre(id, on);
      }}
    />
  );
}

function Maalsok({
  id,
  sok,
  onEndre,
  treff,
}: {
  id: string;
  sok: string;
  onEndre: (sok: string) => void;
  treff: number;
}) {
  const { t } = useTranslation('aktiviteter');
  return (
    <>
      <Sokefelt
        id={id}
        ledetekst={t('skjema.maalsok')}
        hjelp={t('skjema.maalsokHjelp')}
        verdi={sok}
        onEndre={onEndre}
      />
      <p role="status" className={sok.trim() !== '' && treff === 0 ? 'kp-hjelp' : 'kp-bare-skjermleser'}>
        {sok.trim() !== '' && t('skjema.maaltreff', { count: treff })}
      </p>
    </>
  );
}
