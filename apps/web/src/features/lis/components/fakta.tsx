import { useTranslation } from 'react-i18next';
import { iDag } from '../../../shared/lib/dato';
import { datoITekst, periode } from '../../../shared/lib/format';
import type { Utdanningslop } from '../../../shared/lib/utdanningslop';
import { Fakta } from '../../../shared/ui/tallrad';
import type { Tilknytning } from '../api/lis';

/** Where the LIS is today; else the latest place. */
export function gjeldendeTilknytning({ tilknytninger }: Utdanningslop, today = iDag()): Tilknytning | undefined {
  const now = tilknytninger.find(({ fra, til }) => fra <= today && (til === null || til >= today));
  return now ?? tilknytninger[0];
}

/** Who, where and when. */
export function Lisfakta({ lop }: { lop: Utdanningslop }) {
  const { t } = useTranslation('lis');
  const place = gjeldendeTilknytning(lop);
  const others = lop.tilknytninger.filter(({ id }) => id !== place?.id);
  const leaves = lop.permisjoner.map(({ fra, til }) => periode(fra, til)).join(', ');
  return (
    <section className="kp-stabel" aria-labelledby="fakta">
      <h2 id="fakta">{t('fakta.tittel')}</h2>
      <Fakta
        fakta={[
          { navn: t('fakta.virksomhet'), verdi: place?.virksomhet ?? t('fakta.ingen') },
          { navn: t('fakta.leder'), verdi: place?.leder?.navn ?? t('fakta.mangler') },
          { navn: t('fakta.veileder'), verdi: place?.veileder?.navn ?? t('fakta.mangler') },
          { navn: t('fakta.start'), verdi: datoITekst(lop.startdato) },
          {
            navn: t('fakta.slutt'),
            verdi: lop.planlagtSlutt === null ? t('fakta.ikkeSatt') : datoITekst(lop.planlagtSlutt),
          },
          { navn: t('fakta.permisjon'), verdi: leaves === '' ? t('fakta.ingen') : leaves },
          ...others.map(({ fra, til, virksomhet }) => ({ navn: virksomhet, verdi: periode(fra, til) })),
        ]}
      />
    </section>
  );
}
