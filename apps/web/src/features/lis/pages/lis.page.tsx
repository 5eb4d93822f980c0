import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { useRolle } from '../../../shared/lib/rolle';
import { type Utdanningslop, utdanningslopQuery } from '../../../shared/lib/utdanningslop';
import { Forklaring } from '../../../shared/ui/fremdrift';
import { Hentet } from '../../../shared/ui/hentet';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { Planlinjer } from '../../../shared/ui/planlinjer';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Taktchip } from '../../../shared/ui/taktchip';
import { Endre } from '../components/endre';
import { gjeldendeTilknytning, Lisfakta } from '../components/fakta';
import { Maalene } from '../components/maalene';
import { SisteAktiviteter } from '../components/siste-aktiviteter';

/** `/lis/$utdanningslopId`: one LIS, for those who follow or are responsible. */
export function LisSide() {
  const { t } = useTranslation('lis');
  const { utdanningslopId } = useParams({ from: '/innlogget/lis/$utdanningslopId' });
  const lop = useQuery(utdanningslopQuery(utdanningslopId));
  useDokumenttittel(lop.data?.lis.navn ?? t('side'));
  return (
    <Hentet sporring={lop} laster={t('laster')} form="side">
      {(data) => <Funnet key={data.id} lop={data} />}
    </Hentet>
  );
}

function Funnet({ lop }: { lop: Utdanningslop }) {
  const { t } = useTranslation('lis');
  const { rolle } = useRolle();
  const place = gjeldendeTilknytning(lop);
  const leads = rolle.rolle === 'LEDER' || rolle.rolle === 'STEDFORTREDER';
  const own = lop.tilknytninger.find(({ virksomhetId, ansvarlig }) => ansvarlig && virksomhetId === rolle.virksomhetId);
  const specialty = t(`spesialitet.${lop.spesialitet}`);
  return (
    <>
      <Sidetopp
        tilbake={<Tilbake />}
        status={
          lop.status === 'AVSLUTTET' ? (
            <span className="kp-dempet">{t('avsluttet')}</span>
          ) : (
            <Taktchip takt={lop.takt} />
          )
        }
        tittel={lop.lis.navn}
        ingress={place === undefined ? specialty : t('ingress', { spesialitet: specialty, sted: place.virksomhet })}
      />
      <Innhold>
        <div className="kp-stabel kp-luft">
          <div className="kp-to kp-to--jevn">
            <Lisfakta lop={lop} />
            <section className="kp-stabel" aria-labelledby="planer">
              <h2 id="planer">{t('planer')}</h2>
              <Planlinjer maalplaner={lop.maalplaner} />
              <Forklaring tekster={{ hosAndre: t('forklaring.noen'), dinTur: t('forklaring.lis') }} />
            </section>
          </div>
          {leads && own && lop.status === 'AKTIV' && <Endre lop={lop} tilknytning={own} />}
          <Maalene lopId={lop.id} />
          <SisteAktiviteter lopId={lop.id} />
        </div>
      </Innhold>
    </>
  );
}

function Tilbake() {
  const { t } = useTranslation('lis');
  const { rolle } = useRolle();
  if (rolle.rolle === 'VEILEDER') return <TilbakeLenke to="/kandidater">{t('tilKandidater')}</TilbakeLenke>;
  if (rolle.rolle === 'DELEGERT_GODKJENNER') return null;
  return <TilbakeLenke to="/oversikt">{t('tilOversikt')}</TilbakeLenke>;
}
