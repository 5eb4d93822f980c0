import { Button } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { kategorinavn } from '../../../shared/lib/tjenesteord';
import type { Tjenestetid } from '../../../shared/lib/tjenestetid';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Ikon } from '../../../shared/ui/ikon';
import { Nedtrekk } from '../../../shared/ui/skjemafelt';
import { FORSLAG, type HvaOmVerdi, type Periodelinje, type Permisjonslinje } from './hva-om-verdi';
import { Prosentfelt } from './prosentfelt';

export interface DelProps {
  verdi: HvaOmVerdi;
  sett: (endring: Partial<HvaOmVerdi>) => void;
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

export function Permisjoner({ verdi, sett }: DelProps) {
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

export function Perioder({ tid, verdi, sett }: DelProps & { tid: Tjenestetid }) {
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
