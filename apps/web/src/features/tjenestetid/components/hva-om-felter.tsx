import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../shared/lib/hensikt';
import { tidsrom, kategorinavn } from '../../../shared/lib/tjenesteord';
import type { Tjenestetid } from '../../../shared/lib/tjenestetid';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Ikon } from '../../../shared/ui/ikon';
import { Avkrysningskort } from '../../../shared/ui/valg';
import { type DelProps, Perioder, Permisjoner } from './hva-om-linjer';
import { FORSLAG, type HvaOmVerdi, type Periodelinje, lesProsent, nesteMulige, sisteDag } from './hva-om-verdi';
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
