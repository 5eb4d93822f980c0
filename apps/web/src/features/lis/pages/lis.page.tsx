import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { iDag } from '../../../shared/lib/dato';
import { datoITekst, sidenTekst, tall } from '../../../shared/lib/format';
import { useRolle } from '../../../shared/lib/rolle';
import { type Utdanningslop, utdanningslopQuery } from '../../../shared/lib/utdanningslop';
import { Hentet } from '../../../shared/ui/hentet';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { Planlinjer } from '../../../shared/ui/planlinjer';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Taktchip } from '../../../shared/ui/taktchip';
import { Varsel } from '../../../shared/ui/varsel';
import type { Tilknytning } from '../api/lis';
import { Endre } from '../components/endre';
import { gjeldendeTilknytning, Lisfakta } from '../components/fakta';
import { Planversjoner } from '../components/planversjoner';
import { Maalene } from '../components/maalene';
import { SisteAktiviteter } from '../components/siste-aktiviteter';

/** It has a call of its own, and the page is held to its weight. */
const Tjenestetiden = lazy(async () => ({ default: (await import('../components/tjenestetiden')).Tjenestetiden }));

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
  const { egen, leder } = useEgenTilknytning(lop);
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
        ingress={<Ingress lop={lop} />}
      />
      <Innhold>
        <div className="kp-stabel kp-luft">
          {egen && erSlutt(egen) && (
            <Varsel farge="info">
              <p>{t('slutt', { sted: egen.virksomhet, dato: datoITekst(egen.til ?? '') })}</p>
            </Varsel>
          )}
          <div className="kp-to kp-to--jevn">
            <Lisfakta lop={lop} />
            <section className="kp-stabel" aria-labelledby="planer">
              <h2 id="planer">{t('planer')}</h2>
              <Planlinjer maalplaner={lop.maalplaner} />
            </section>
          </div>
          <Planversjoner lop={lop} leder={leder} />
          {leder && egen && <Endre lop={lop} tilknytning={egen} />}
          <Suspense>
            <Tjenestetiden lopId={lop.id} />
          </Suspense>
          <Maalene lopId={lop.id} />
          <SisteAktiviteter lopId={lop.id} />
        </div>
      </Innhold>
    </>
  );
}

const erSlutt = ({ til }: Tilknytning): boolean => til !== null && til < iDag();

/** The attachment to the place of the role in force, and whether its leder may act on it. */
function useEgenTilknytning(lop: Utdanningslop): { egen: Tilknytning | undefined; leder: boolean } {
  const { rolle } = useRolle();
  const here = lop.tilknytninger.filter(
    ({ virksomhetId, ansvarlig }) => ansvarlig && virksomhetId === rolle.virksomhetId,
  );
  const egen = here.find((tilknytning) => !erSlutt(tilknytning)) ?? here[0];
  const leads = rolle.rolle === 'LEDER' || rolle.rolle === 'STEDFORTREDER';
  const now = leads && lop.status === 'AKTIV' && egen !== undefined && !erSlutt(egen);
  // As it was when the page opened: the receipt of an act that ends it must stay.
  const [opened] = useState(now);
  return { egen, leder: opened || now };
}

/** «Allmennmedisin i Fjellvik kommune. 43 av 117 læringsmål er godkjent. Siste aktivitet i går.» */
function Ingress({ lop }: { lop: Utdanningslop }) {
  const { t } = useTranslation('lis');
  const place = gjeldendeTilknytning(lop);
  const specialty = t(`spesialitet.${lop.spesialitet}`);
  const sum = (field: 'antall' | 'godkjent'): number =>
    lop.maalplaner.reduce((total, { fremdrift }) => total + fremdrift[field], 0);
  const where =
    place === undefined
      ? t('ingressUten', { spesialitet: specialty })
      : t('ingress', { spesialitet: specialty, sted: place.virksomhet });
  const when =
    lop.sisteAktivitet === null
      ? t('ingenAktivitet')
      : t('sisteAktivitet', { naar: sidenTekst(lop.sisteAktivitet).toLocaleLowerCase('nb') });
  return [where, t('godkjent', { antall: tall(sum('godkjent')), totalt: tall(sum('antall')) }), when].join(' ');
}

function Tilbake() {
  const { t } = useTranslation('lis');
  const { rolle } = useRolle();
  if (rolle.rolle === 'VEILEDER') return <TilbakeLenke to="/kandidater">{t('tilKandidater')}</TilbakeLenke>;
  if (rolle.rolle === 'ALIS_KONTOR') return <TilbakeLenke to="/figurer">{t('tilOversikt')}</TilbakeLenke>;
  if (rolle.rolle === 'DELEGERT_GODKJENNER') return null;
  return <TilbakeLenke to="/oversikt">{t('tilOversikt')}</TilbakeLenke>;
}
