import { Input } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { etterKategori, type KatalogMaal, type Katalogversjon } from '../lib/kataloger';
import { stortTallord } from '../lib/format';
import { Eksempelmerke } from './eksempelmerke';
import { Tekstfelt } from './skjemafelt';
import { Feilvarsel } from './varsel';
import { useMaaltitler } from '../lib/maaltitler';
import './maalvelger.css';

interface Props {
  /** «Læringsmål stedet kan gi» */
  tittel: string;
  /** What to do with codes that stand in no catalogue in force. */
  andreHjelp: string;
  valgt: readonly string[];
  onEndre: (maalkoder: string[]) => void;
}

/** Goals of the catalogues in force, by category, with a search. The texts are those of `virksomheter`. */
export function Maalvelger({ tittel, andreHjelp, valgt, onEndre }: Props) {
  const { t } = useTranslation('virksomheter');
  const { versjoner, titler, laster, feil } = useMaaltitler();
  const [query, setQuery] = useState('');
  const needle = query.trim().toLocaleLowerCase('nb');
  const chosen = new Set(valgt);
  const old = valgt.filter((kode) => !titler.has(kode));
  const set = (koder: readonly string[], on: boolean): void => {
    const changed = new Set(koder);
    onEndre(on ? [...new Set([...valgt, ...koder])] : valgt.filter((kode) => !changed.has(kode)));
  };
  const matches = ({ kode, tittel, kategori }: KatalogMaal): boolean =>
    needle === '' || `${kode} ${tittel} ${kategori}`.toLocaleLowerCase('nb').includes(needle);
  const found = versjoner.some(({ maal }) => maal.some(matches));
  return (
    <div className="kp-maalvelger kp-stabel" role="group" aria-labelledby="maalvelger">
      <div>
        <p id="maalvelger" className="kp-legend">
          {tittel}
        </p>
        <p className="kp-hjelp" role="status">
          {t('maalvelger.valgt', { count: valgt.length, antall: stortTallord(valgt.length, true) })}
        </p>
      </div>
      <Feilvarsel feil={feil} />
      {!laster && versjoner.length === 0 && feil === null && <p>{t('maalvelger.ingenKatalog')}</p>}
      {versjoner.length > 0 && (
        <Tekstfelt id="maalsok" ledetekst={t('maalvelger.sok')} type="search" verdi={query} onEndre={setQuery} />
      )}
      {versjoner.length > 0 && !found && <p>{t('maalvelger.ingenTreff', { sok: query.trim() })}</p>}
      <div className="kp-kategoriliste">
        {versjoner.map((versjon) => (
          <Katalogvalg key={versjon.id} {...{ versjon, chosen, matches, set }} aapen={needle !== ''} />
        ))}
        {!laster && old.length > 0 && <Eldre hjelp={andreHjelp} koder={old} set={set} />}
      </div>
    </div>
  );
}

interface KatalogProps {
  versjon: Katalogversjon;
  chosen: ReadonlySet<string>;
  matches: (maal: KatalogMaal) => boolean;
  set: (koder: readonly string[], on: boolean) => void;
  aapen: boolean;
}

function Katalogvalg({ versjon: { katalog, eksempel, maal }, chosen, matches, set, aapen }: KatalogProps) {
  const { t } = useTranslation('virksomheter');
  const [open, setOpen] = useState(false);
  const shown = maal.filter(matches);
  if (shown.length === 0) return null;
  const count = maal.filter(({ kode }) => chosen.has(kode)).length;
  return (
    <details
      open={open || aapen}
      onToggle={(event) => {
        if (!aapen) setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <span className="navn">
          {katalog} {eksempel && <Eksempelmerke />}
        </span>
        <span className="kp-tall kp-dempet">{t('maalvelger.antall', { antall: count, totalt: maal.length })}</span>
      </summary>
      {(open || aapen) &&
        [...etterKategori(shown)].map(([kategori, goals]) => (
          <Kategorivalg key={kategori} {...{ kategori, goals, chosen, set }} />
        ))}
    </details>
  );
}

interface KategoriProps extends Pick<KatalogProps, 'chosen' | 'set'> {
  kategori: string;
  goals: readonly KatalogMaal[];
}

function Kategorivalg({ kategori, goals, chosen, set }: KategoriProps) {
  const { t } = useTranslation('virksomheter');
  const koder = goals.map(({ kode }) => kode);
  const all = koder.every((kode) => chosen.has(kode));
  return (
    <fieldset>
      <legend className="kp-legend">{kategori}</legend>
      <button
        type="button"
        className="ds-link kp-liten"
        aria-label={t(all ? 'maalvelger.fjernAlleI' : 'maalvelger.velgAlleI', { kategori })}
        onClick={() => {
          set(koder, !all);
        }}
      >
        {t(all ? 'maalvelger.fjernAlle' : 'maalvelger.velgAlle')}
      </button>
      {goals.map(({ kode, tittel }) => (
        <Valg key={kode} {...{ kode, tittel, set }} paa={chosen.has(kode)} />
      ))}
    </fieldset>
  );
}

function Valg({ kode, tittel, paa, set }: { kode: string; tittel: string; paa: boolean; set: KatalogProps['set'] }) {
  return (
    <label className="kp-maalvelger__valg">
      <Input
        type="checkbox"
        checked={paa}
        onChange={(event) => {
          set([kode], event.target.checked);
        }}
      />
      <span>
        <span className="kp-kode">{kode}</span> {tittel}
      </span>
    </label>
  );
}

function Eldre({ hjelp, koder, set }: { hjelp: string; koder: readonly string[]; set: KatalogProps['set'] }) {
  const { t } = useTranslation('virksomheter');
  return (
    <fieldset>
      <legend className="kp-legend">{t('maalvelger.andre')}</legend>
      <p className="kp-hjelp">{hjelp}</p>
      {koder.map((kode) => (
        <Valg key={kode} kode={kode} tittel="" paa set={set} />
      ))}
    </fieldset>
  );
}
