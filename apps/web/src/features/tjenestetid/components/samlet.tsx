import { CheckmarkCircleFillIcon, CheckmarkIcon, HourglassIcon, InformationSquareIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { kildetekst, maanedstekst } from '../../../shared/lib/tjenesteord';
import type { SamletTid } from '../../../shared/lib/tjenestetid';
import { Chip } from '../../../shared/ui/statuschip';
import { finnStykker, Kravlinje, Kravtall, Manko } from '../../../shared/ui/tjeneste/kravliste';

/** Part 1 and part 3 together. Whoever has no part 1 in the portal is told how it gets in, and not that it is missing. */
export function Samlet({ samlet }: { samlet: SamletTid }) {
  const { t } = useTranslation('tjenestetid');
  const { deler, minst, kilde } = samlet;
  // Part 3 has not begun: there is nothing to add up yet.
  if (deler.every(({ spesialitet }) => spesialitet === 'LIS1')) return null;
  const stykker = finnStykker(samlet);
  const sum = stykker.reduce((total, { maaneder }) => total + maaneder, 0);
  const kjent = harDel1(samlet);
  const krav = { ...samlet, krav: 'TOTALT', hoeyst: null, dag: null };
  return (
    <Kravlinje
      tittel={t('samlet.tittel')}
      status={<Status samlet={samlet} kjent={kjent} />}
      av={Math.max(Number(minst), sum)}
      deler={stykker.map(({ stand, maaneder }) => ({ stand, n: maaneder }))}
    >
      <Kravtall krav={krav} deler={stykker} />
      {kjent ? <Manko krav={krav} /> : <Slik />}
      {kjent && <Deler deler={deler} />}
      <p className="kp-liten kp-dempet">{t('kilde', { kilde: kildetekst(kilde) })}</p>
    </Kravlinje>
  );
}

const harDel1 = ({ deler }: SamletTid): boolean =>
  deler.some(({ spesialitet, annetSted }) => spesialitet === 'LIS1' || Number(annetSted) > 0);

function Status({ samlet: { bekreftet, medRegistrert, medPlanlagt }, kjent }: { samlet: SamletTid; kjent: boolean }) {
  const { t } = useTranslation(['tjenestetid', 'tjenesteord']);
  if (bekreftet.oppfylt !== 'NEI')
    return (
      <Chip farge="success" ikon={CheckmarkCircleFillIcon}>
        {t(bekreftet.oppfylt === 'JA' ? 'tjenesteord:krav.oppfylt' : 'tjenesteord:krav.avrundet')}
      </Chip>
    );
  if (medRegistrert.oppfylt !== 'NEI')
    return (
      <Chip farge="info" ikon={HourglassIcon}>
        {t('tjenesteord:krav.naarAttestert')}
      </Chip>
    );
  if (medPlanlagt.oppfylt !== 'NEI')
    return (
      <Chip farge="success" ikon={CheckmarkIcon} form="kant">
        {t('tjenestetid:samlet.planlagt')}
      </Chip>
    );
  return (
    <Chip farge="neutral" ikon={InformationSquareIcon} form="kant">
      {kjent
        ? t('tjenestetid:samlet.gjenstaar', { maaneder: maanedstekst(medPlanlagt.mangler) })
        : t('tjenestetid:samlet.utenDel1')}
    </Chip>
  );
}

/** «Med planen din: LIS1 18,00 · Allmennmedisin 23,80 · godkjent et annet sted 3,00» */
function Deler({ deler }: Pick<SamletTid, 'deler'>) {
  const { t } = useTranslation(['tjenestetid', 'tjenesteord']);
  const elsewhere = deler.reduce((sum, { annetSted }) => sum + Number(annetSted), 0);
  const parts = deler.map(({ spesialitet, medPlanlagt }) => {
    const navn = t(`tjenesteord:regelsett.${spesialitet}`);
    return t('tjenestetid:samlet.del', { navn, maaneder: maanedstekst(medPlanlagt) });
  });
  if (elsewhere > 0) parts.push(t('tjenestetid:samlet.annetSted', { maaneder: maanedstekst(elsewhere.toFixed(2)) }));
  return <p className="kp-liten kp-dempet kp-tall">{t('tjenestetid:samlet.deler', { deler: parts.join(' · ') })}</p>;
}

/** How part 1 gets in when it was taken before the portal. */
function Slik() {
  const { t } = useTranslation('tjenestetid');
  return (
    <p className="kp-liten">
      {t('samlet.slik')} <Link to="/tjenestetid/ny">{t('samlet.registrer')}</Link>
    </p>
  );
}
