import { PlusIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { kategorinavn, maanederISetning, maanedstekst } from '../../../shared/lib/tjenesteord';
import type { Tjenestetid } from '../../../shared/lib/tjenestetid';
import { Ikon } from '../../../shared/ui/ikon';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Sidetopp } from '../../../shared/ui/sidetopp';
import { hindringer, hindringstekst, overskrift } from './prognoseord';

/** «Tidligst ferdig 6. september 2029», and what holds back. */
export function Topp({ tid }: { tid: Tjenestetid }) {
  const { t } = useTranslation('tjenestetid');
  return (
    <Sidetopp
      over={t('side')}
      tittel={overskrift(t, tid)}
      ingress={<Ingress tid={tid} />}
      handlinger={tid.tillatteHandlinger.includes('registrer') && <Hovedhandling tid={tid} />}
    />
  );
}

function Ingress({ tid: { krav, prognose, perioder } }: { tid: Tjenestetid }) {
  const { t } = useTranslation('tjenestetid');
  if (perioder.length === 0) return t('topp.ingenTekst');
  const total = krav.find((one) => one.krav === 'TOTALT');
  const sum =
    total?.minst == null
      ? []
      : [t('topp.sum', { telt: maanedstekst(total.medRegistrert.telt), minst: maanederISetning(total.minst) })];
  const holding = prognose === null ? [] : hindringer(prognose).map((grunn) => hindringstekst(t, grunn));
  return [...sum, ...holding].join(' ');
}

/** The one next step: what holds back is planned first; with nothing missing, what is new is registered. */
function Hovedhandling({ tid: { prognose, regelsett, perioder } }: { tid: Tjenestetid }) {
  const { t } = useTranslation('tjenestetid');
  // The first post of all is registered, not planned.
  const missing =
    prognose === null || perioder.length === 0
      ? undefined
      : hindringer(prognose).find(({ kode }) => kode === 'MANGLER_OG_IKKE_PLANLAGT');
  const kategori = missing?.parametere['krav'];
  // An answer that is waited for comes first: its card has the page's primary button.
  const variant = perioder.some(({ tilstand }) => tilstand === 'RETURNERT') ? 'secondary' : 'primary';
  if (typeof kategori === 'string' && regelsett.kategorier.some((one) => one.kategori === kategori))
    return (
      <KnappLenke to="/tjenestetid/ny" search={{ kategori }} variant={variant}>
        {t('topp.planlegg', { kategori: kategorinavn(kategori).toLocaleLowerCase('nb') })}
      </KnappLenke>
    );
  return (
    <KnappLenke to="/tjenestetid/ny" variant={variant}>
      <Ikon av={PlusIcon} />
      {t('registrer')}
    </KnappLenke>
  );
}
