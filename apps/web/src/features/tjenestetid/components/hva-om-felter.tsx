import { Button } from '@digdir/designsystemet-react';
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../shared/lib/hensikt';
import { tidsrom, kategorinavn } from '../../../shared/lib/tjenesteord';
import type { Tjenestetid } from '../../../shared/lib/tjenestetid';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Ikon } from '../../../shared/ui/ikon';
import { Nedtrekk } from '../../../shared/ui/skjemafelt';
import { Avkrysningskort } from '../../../shared/ui/valg';
import {
  type HvaOmVerdi,
  type Periodelinje,
  type Permisjonslinje,
  lesProsent,
  nesteMulige,
  sisteDag,
} from './hva-om-verdi';
import { hindringer } from './prognoseord';
import { Prosentfelt } from './prosentfelt';

interface Props {
  tid: Tjenestetid;
  verdi: HvaOmVerdi;
  onEndre: (verdi: HvaOmVerdi) => void;
}

export function HvaOmFelter({ tid, verdi, onEndre }: Props) {
  const { t } = useTranslation('tjenestetid');
  const sett = (endring: Partial<HvaOmVerdi>): void => {
    onEndre({ ...verdi, ...endring });
  };
  const wrong = verdi.stilling !== '' && lesProsent(verdi.stilling) === null ? t('skjema.feil.stilling') : undefined;
  return (
    <>
      <div className="kp-feltrad">
        <Prosentfelt
          ledetekst={t('hvaOm.stilling')}
          verdi={verdi.stilling}
          feil={wrong}
          onEndre={(stilling) => {
            // The day follows by itself until somebody chooses another.
            sett({ stilling, stillingFra: verdi.stillingFra || nesteMulige(tid.idag) });
          }}
        />
        <Datofelt
          ledetekst={t('hvaOm.fra')}
          verdi={verdi.stillingFra}
          onEndre={(stillingFra) => {
            sett({ stillingFra });
          }}
        />
      </div>
      <Forslag tid={tid} verdi={verdi} sett={sett} />
      <Permisjoner verdi={verdi} sett={sett} />
      <Perioder tid={tid} verdi={verdi} sett={sett} />
      <LeggTil tid={tid} verdi={verdi} sett={sett} />
    </>
  );
}

interface DelProps {
  verdi: HvaOmVerdi;
  sett: (endring: Partial<HvaOmVerdi>) => void;
}

function LeggTil({ tid, verdi, sett }: DelProps & { tid: Tjenestetid }) {
  const { t } = useTranslation('tjenestetid');
  return (
    <div className="kp-rad">
      <Button
        variant="tertiary"
        onClick={() => {
          sett({ permisjoner: [...verdi.permisjoner, { noekkel: newKey(), fra: '', til: '', grad: '100' }] });
        }}
      >
        <Ikon av={PlusIcon} />
        {t('hvaOm.nyPermisjon')}
      </Button>
      <Button
        variant="tertiary"
        onClick={() => {
          const kategori = tid.regelsett.kategorier[0]?.kategori ?? 'TJENESTE';
          const blank = { noekkel: newKey(), kategori, stilling: '100', fra: '', til: '' };
          sett({ perioder: [...verdi.perioder, blank] });
        }}
      >
        <Ikon av={PlusIcon} />
        {t('hvaOm.nyPeriode')}
      </Button>
    </div>
  );
}

const FORSLAG = 'forslag ';

/** What is missing and planned nowhere, as one tick: so many months in full time from a day that can be reached. */
function Forslag({ tid, verdi, sett }: DelProps & { tid: Tjenestetid }) {
  const { t } = useTranslation('tjenestetid');
  const grunner = tid.prognose === null ? [] : hindringer(tid.prognose);
  return grunner.flatMap(({ kode, parametere: { krav, maaneder } }) => {
    const known = tid.regelsett.kategorier.some(({ kategori }) => kategori === krav);
    if (kode !== 'MANGLER_OG_IKKE_PLANLAGT' || typeof krav !== 'string' || !known) return [];
    const fra = nesteMulige(tid.idag);
    const til = sisteDag(fra, Math.ceil(Number(maaneder)));
    const noekkel = `${FORSLAG}${krav}`;
    const others = verdi.perioder.filter((line) => line.noekkel !== noekkel);
    const proposed: Periodelinje = { noekkel, kategori: krav, stilling: '100', fra, til };
    return (
      <Avkrysningskort
        key={krav}
        tittel={t('hvaOm.forslag', { kategori: kategorinavn(krav) })}
        fakta={t('hvaOm.forslagTid', { tidsrom: tidsrom(fra, til) })}
        valgt={verdi.perioder.length > others.length}
        onEndre={(valgt) => {
          sett({ perioder: valgt ? [...others, proposed] : others });
        }}
      />
    );
  });
}

interface LinjeProps {
  navn: string;
  fjern: string;
  onFjern: () => void;
  children: ReactNode;
}

/** One thing that is thought of, with a way to take it out. */
function Linje({ navn, fjern, onFjern, children }: LinjeProps) {
  return (
    <fieldset className="kp-boks">
      <legend className="kp-bare-skjermleser">{navn}</legend>
      <div className="kp-rad kp-mellom">
        <span className="kp-sterk" aria-hidden="true">
          {navn}
        </span>
        <Button variant="tertiary" onClick={onFjern}>
          <Ikon av={TrashIcon} />
          {fjern}
        </Button>
      </div>
      {children}
    </fieldset>
  );
}

function Permisjoner({ verdi, sett }: DelProps) {
  const { t } = useTranslation('tjenestetid');
  const change = (noekkel: string, endring: Partial<Permisjonslinje>): void => {
    sett({ permisjoner: verdi.permisjoner.map((line) => (line.noekkel === noekkel ? { ...line, ...endring } : line)) });
  };
  return verdi.permisjoner.map(({ noekkel, fra, til, grad }) => (
    <Linje
      key={noekkel}
      navn={t('hvaOm.permisjon')}
      fjern={t('hvaOm.taBort')}
      onFjern={() => {
        sett({ permisjoner: verdi.permisjoner.filter((line) => line.noekkel !== noekkel) });
      }}
    >
      <div className="kp-feltrad">
        <Datofelt ledetekst={t('hvaOm.fra')} verdi={fra} onEndre={(next) => change(noekkel, { fra: next })} />
        <Datofelt ledetekst={t('hvaOm.til')} verdi={til} onEndre={(next) => change(noekkel, { til: next })} />
        <Prosentfelt ledetekst={t('hvaOm.grad')} verdi={grad} onEndre={(next) => change(noekkel, { grad: next })} />
      </div>
    </Linje>
  ));
}

function Perioder({ tid, verdi, sett }: DelProps & { tid: Tjenestetid }) {
  const { t } = useTranslation('tjenestetid');
  const change = (noekkel: string, endring: Partial<Periodelinje>): void => {
    sett({ perioder: verdi.perioder.map((line) => (line.noekkel === noekkel ? { ...line, ...endring } : line)) });
  };
  // A proposal is its tick alone.
  const own = verdi.perioder.filter(({ noekkel }) => !noekkel.startsWith(FORSLAG));
  return own.map(({ noekkel, kategori, stilling, fra, til }) => (
    <Linje
      key={noekkel}
      navn={t('hvaOm.periode')}
      fjern={t('hvaOm.taBort')}
      onFjern={() => {
        sett({ perioder: verdi.perioder.filter((line) => line.noekkel !== noekkel) });
      }}
    >
      <div className="kp-feltrad">
        <Nedtrekk
          bred
          ledetekst={t('skjema.kategori')}
          verdi={kategori}
          onEndre={(next) => {
            change(noekkel, { kategori: next });
          }}
        >
          {tid.regelsett.kategorier.map((one) => (
            <option key={one.kategori} value={one.kategori}>
              {kategorinavn(one.kategori)}
            </option>
          ))}
        </Nedtrekk>
        <Prosentfelt
          ledetekst={t('hvaOm.stilling')}
          verdi={stilling}
          onEndre={(next) => change(noekkel, { stilling: next })}
        />
      </div>
      <div className="kp-feltrad">
        <Datofelt ledetekst={t('hvaOm.fra')} verdi={fra} onEndre={(next) => change(noekkel, { fra: next })} />
        <Datofelt ledetekst={t('hvaOm.til')} valgfritt verdi={til} onEndre={(next) => change(noekkel, { til: next })} />
      </div>
    </Linje>
  ));
}
