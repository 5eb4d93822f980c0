import { Button } from '@digdir/designsystemet-react';
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Regelsett } from '../api/regelsett';
import type { Skjema } from '../../../shared/lib/skjema';
import { kategorinavn } from '../../../shared/lib/tjenesteord';
import { Ikon } from '../../../shared/ui/ikon';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import {
  type Feilslag,
  type Kategorifelt,
  nyKategori,
  type Utkastverdier,
  type Verdifelt as Felt,
} from './utkastverdier';
import { Verdifelt } from './verdifelt';

interface Props {
  skjema: Skjema<Utkastverdier, Regelsett>;
  gjeldende: ReadonlyMap<string, Felt>;
  feil: ReadonlyMap<string, Feilslag>;
}

/** The split: categories come and go, and each may have a least and a most. */
export function Kategorifelter({ skjema, gjeldende, feil }: Props) {
  const { t } = useTranslation('regelsett');
  const { verdier, sett } = skjema;
  const { kategorier } = verdier;
  return (
    <section className="kp-stabel" aria-labelledby="fordeling">
      <h3 id="fordeling">{t('felt.fordeling')}</h3>
      <p className="kp-les">{t(kategorier.length === 0 ? 'kategori.ingen' : 'kategori.hjelp')}</p>
      {kategorier.map((one) => (
        <Kategori
          key={one.kategori}
          {...{ one, gjeldende, feil }}
          onEndre={(next) => {
            sett({ kategorier: kategorier.map((row) => (row.kategori === next.kategori ? next : row)) });
          }}
          onFjern={() => {
            sett({ kategorier: kategorier.filter((row) => row !== one) });
            document.getElementById('nyKategori')?.focus();
          }}
        />
      ))}
      <NyKategori skjema={skjema} />
    </section>
  );
}

interface KategoriProps extends Omit<Props, 'skjema'> {
  one: Kategorifelt;
  onEndre: (kategori: Kategorifelt) => void;
  onFjern: () => void;
}

function Kategori({ one, gjeldende, feil, onEndre, onFjern }: KategoriProps) {
  const { t } = useTranslation('regelsett');
  const navn = kategorinavn(one.kategori);
  return (
    <fieldset className="kp-boks kp-stabel">
      <legend className="kp-legend">{navn}</legend>
      {(['minst', 'hoeyst'] as const).map((grense) => (
        <Verdifelt
          key={grense}
          navn={t(grense, { kategori: navn })}
          felt={one[grense]}
          foer={gjeldende.get(one[grense].felt)}
          feil={feil}
          onEndre={(felt) => {
            onEndre({ ...one, [grense]: felt });
          }}
        />
      ))}
      <div>
        <Button variant="tertiary" onClick={onFjern}>
          <Ikon av={TrashIcon} />
          {t('kategori.fjern', { kategori: navn })}
        </Button>
      </div>
    </fieldset>
  );
}

function NyKategori({ skjema }: Pick<Props, 'skjema'>) {
  const { t } = useTranslation('regelsett');
  const { verdier, sett } = skjema;
  const field = skjema.felt('nyKategori');
  const [feil, setFeil] = useState<'feilNavn' | 'finnes' | null>(null);
  const add = (): void => {
    const made = nyKategori(verdier, kategorinavn);
    if (typeof made === 'string') {
      setFeil(made);
      document.getElementById(field.id)?.focus();
      return;
    }
    sett({ kategorier: [...verdier.kategorier, made], nyKategori: '' });
    // The new fields are drawn before the focus moves to them.
    window.setTimeout(() => document.getElementById(`${made.minst.felt}-verdi`)?.focus());
  };
  return (
    <div className="kp-stabel kp-tett">
      <Tekstfelt
        {...field}
        feil={feil === null ? field.feil : t(`kategori.${feil}`)}
        onEndre={(navn) => {
          setFeil(null);
          field.onEndre(navn);
        }}
        ledetekst={t('kategori.navn')}
        hjelp={t('kategori.navnHjelp')}
        maxLength={60}
        autoComplete="off"
      />
      <div className="kp-bredknapp">
        <Button variant="secondary" onClick={add}>
          <Ikon av={PlusIcon} />
          {t('kategori.leggTil')}
        </Button>
      </div>
    </div>
  );
}
