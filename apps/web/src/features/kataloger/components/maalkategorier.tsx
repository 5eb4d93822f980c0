import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { etterKategori, type KatalogMaal, type Katalogversjon } from '../../../shared/lib/kataloger';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import { Maaldetaljer } from './maaldetaljer';

interface Props {
  versjon: Katalogversjon;
  kanRevidere: boolean;
  /** Beside the search: the downloads. */
  ved: ReactNode;
}

const matches = (maal: KatalogMaal, needle: string): boolean =>
  [maal.kode, maal.tittel, maal.kategori, maal.maaltekst, maal.utdypendeTekst]
    .concat(maal.erstatter, maal.vurderingsformer)
    .concat(maal.aktiviteter.map(({ tekst }) => tekst))
    .join(' ')
    .toLocaleLowerCase('nb')
    .includes(needle);

/** The goals by category, with a search over all their text. */
export function Maalkategorier({ versjon, kanRevidere, ved }: Props) {
  const { t } = useTranslation('kataloger');
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const needle = query.trim().toLocaleLowerCase('nb');
  const found = needle === '' ? versjon.maal : versjon.maal.filter((maal) => matches(maal, needle));
  const groups = [...etterKategori(found)];
  const all = groups.every(([kategori]) => open.has(kategori));
  return (
    <div className="kp-stabel">
      <div className="kp-katalog__sok">
        <Tekstfelt id="sok" ledetekst={t('enVersjon.sok')} type="search" verdi={query} onEndre={setQuery} />
        {ved}
      </div>
      <div className="kp-rad kp-mellom">
        <p className="kp-liten" role="status">
          {needle !== '' && t('enVersjon.treff', { count: found.length })}
        </p>
        {needle === '' && groups.length > 1 && (
          <button
            type="button"
            className="ds-link"
            onClick={() => setOpen(new Set(all ? [] : groups.map(([kategori]) => kategori)))}
          >
            {t(all ? 'enVersjon.lukkAlle' : 'enVersjon.aapneAlle')}
          </button>
        )}
      </div>
      {found.length === 0 && <p>{t('enVersjon.ingenTreff', { sok: query.trim() })}</p>}
      <div className="kp-kategoriliste kp-katalog__kategorier">
        {groups.map(([kategori, maal]) => (
          <Kategori
            key={kategori}
            {...{ kategori, maal, kanRevidere }}
            versjonId={versjon.id}
            aapen={needle !== '' || open.has(kategori)}
            onVeksle={(now) => {
              const others = [...open].filter((one) => one !== kategori);
              if (needle === '') setOpen(new Set(now ? [...others, kategori] : others));
            }}
          />
        ))}
      </div>
    </div>
  );
}

interface KategoriProps {
  kategori: string;
  maal: readonly KatalogMaal[];
  versjonId: string;
  kanRevidere: boolean;
  aapen: boolean;
  onVeksle: (aapen: boolean) => void;
}

function Kategori({ kategori, maal, versjonId, kanRevidere, aapen, onVeksle }: KategoriProps) {
  const { t } = useTranslation('kataloger');
  return (
    <details
      open={aapen}
      onToggle={(event) => {
        if (event.currentTarget.open !== aapen) onVeksle(event.currentTarget.open);
      }}
    >
      <summary>
        <h2 className="navn">{kategori === '' ? t('enVersjon.utenKategori') : kategori}</h2>
        <span className="kp-tall kp-dempet">{t('enVersjon.antall', { count: maal.length })}</span>
      </summary>
      {aapen && (
        <div className="kp-katalog__rader">
          {maal.map((one) => (
            <Maalrad key={one.id} {...{ versjonId, kanRevidere }} maal={one} />
          ))}
        </div>
      )}
    </details>
  );
}

function Maalrad(props: { maal: KatalogMaal; versjonId: string; kanRevidere: boolean }) {
  const { kode, tittel } = props.maal;
  const [open, setOpen] = useState(false);
  return (
    <details className="kp-katalog__rad" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="kp-kode">{kode}</span>
        <h3 className="kp-katalog__tittel">{tittel}</h3>
      </summary>
      {open && <Maaldetaljer {...props} />}
    </details>
  );
}
