import { CheckmarkIcon, ClockIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { datoSmal } from '../../../shared/lib/format';
import { desimaltall, kategorinavn, maanederISetning } from '../../../shared/lib/tjenesteord';
import type { Lis1del, Tjenestetid } from '../../../shared/lib/tjenestetid';
import { Datatabell } from '../../../shared/ui/datatabell';
import { Chip } from '../../../shared/ui/statuschip';
import { Kravlinje, Kravliste } from '../../../shared/ui/tjeneste/kravliste';
import { Gruppeveiledning } from './gruppeveiledning';
import { Samlet } from './samlet';
import { Slikregnervi } from './slik-regner-vi';

/** Attested, registered and planned beside each other, never mixed; supervision and LIS1's absence with them. */
export function Kravene({ tid }: { tid: Tjenestetid }) {
  const { t } = useTranslation('tjenestetid');
  return (
    <section className="kp-seksjon kp-stabel kp-luft" aria-labelledby="kravene">
      <h2 id="kravene">{t('krav.tittel')}</h2>
      {tid.krav.length === 0 ? (
        <p>{t('krav.ingen')}</p>
      ) : (
        <Kravliste krav={tid.krav}>
          {tid.samlet && <Samlet samlet={tid.samlet} />}
          {tid.veiledning && <Veiledning {...tid.veiledning} />}
          {tid.regelsett.gruppeveiledning && <Gruppeveiledning gruppe={tid.regelsett.gruppeveiledning} />}
        </Kravliste>
      )}
      {tid.lis1.length > 0 && <Lis1fravaer deler={tid.lis1} />}
      <Slikregnervi regelsett={tid.regelsett} />
    </section>
  );
}

interface Timer {
  forventetTimer: string | null;
  gitteTimer: string | null;
}

function Veiledning({ forventetTimer, gitteTimer }: Timer) {
  const { t } = useTranslation('tjenestetid');
  const [expected, given] = [Number(forventetTimer ?? 0), Number(gitteTimer ?? 0)];
  const texts = [
    gitteTimer === null ? t('veiledning.ikkeMaalt') : t('veiledning.gitt', { timer: maanederISetning(gitteTimer) }),
    forventetTimer === null
      ? t('veiledning.ukjent')
      : t('veiledning.forventet', { timer: String(Math.ceil(expected)) }),
  ];
  return (
    <Kravlinje
      tittel={t('veiledning.tittel')}
      status={forventetTimer !== null && gitteTimer !== null && <Veiledningsstatus mangler={expected - given} />}
      av={Math.max(expected * 1.25, given, 1)}
      deler={given > 0 ? [{ stand: 'BEKREFTET', n: given }] : []}
      merke={forventetTimer === null ? null : expected}
    >
      <p className="kp-liten kp-dempet kp-tall">{texts.join(' · ')}</p>
    </Kravlinje>
  );
}

function Veiledningsstatus({ mangler }: { mangler: number }) {
  const { t } = useTranslation('tjenestetid');
  const hours = Math.ceil(mangler);
  return hours > 0 ? (
    <Chip farge="warning" ikon={ClockIcon}>
      {t('veiledning.etter', { count: hours })}
    </Chip>
  ) : (
    <Chip farge="success" ikon={CheckmarkIcon} form="kant">
      {t('veiledning.iRute')}
    </Chip>
  );
}

/** Days, never months: what is used, what is free, and what must be served again. */
function Lis1fravaer({ deler }: { deler: readonly Lis1del[] }) {
  const { t } = useTranslation('tjenestetid');
  const days = (antall: number): string => desimaltall(antall);
  return (
    <div className="kp-stabel">
      <h3>{t('lis1.tittel')}</h3>
      <p className="kp-les">{t('lis1.tekst')}</p>
      <Datatabell
        navn={t('lis1.tittel')}
        rader={deler}
        noekkel={({ kategori }) => kategori}
        kolonner={[
          { id: 'del', navn: t('lis1.del'), celle: ({ kategori }) => kategorinavn(kategori) },
          { id: 'brukt', navn: t('lis1.brukt'), tall: true, celle: ({ brukt }) => days(brukt) },
          { id: 'fri', navn: t('lis1.fri'), tall: true, celle: ({ fri }) => days(fri) },
          { id: 'rest', navn: t('lis1.rest'), tall: true, celle: ({ resttjeneste }) => days(resttjeneste) },
          { id: 'avtjent', navn: t('lis1.avtjent'), tall: true, celle: ({ avtjent }) => days(avtjent) },
          {
            id: 'ferdig',
            navn: t('lis1.ferdig'),
            celle: ({ ferdig }) => (ferdig === null ? t('lis1.ikkeFerdig') : datoSmal(ferdig)),
          },
        ]}
      />
    </div>
  );
}
