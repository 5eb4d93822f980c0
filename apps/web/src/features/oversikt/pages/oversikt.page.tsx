import { PersonGroupIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { stortTallord, tidspunkt } from '../../../shared/lib/format';
import { useRolle } from '../../../shared/lib/rolle';
import { Hentet } from '../../../shared/ui/hentet';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Tomtilstand } from '../../../shared/ui/tomtilstand';
import { type Oversikt, type Oversiktsrad, oversiktQuery } from '../api/oversikt';
import { lagIngress } from '../components/ingress';
import { Lisliste } from '../components/lisliste';
import { iRekkefolge, type Utvalg } from '../components/rekkefolge';
import { Sporsmaalene } from '../components/sporsmaalene';
import { Tidligere } from '../components/tidligere';
import '../components/oversikt.css';

/** `/oversikt`: the leder's front page. */
export function OversiktSide() {
  const { t } = useTranslation('oversikt');
  const { rolle } = useRolle();
  const virksomhetId = rolle.virksomhetId ?? '';
  const oversikt = useQuery(oversiktQuery(virksomhetId));
  useDokumenttittel(t('side'));
  return (
    <Hentet sporring={oversikt} laster={t('laster')} form="side">
      {(data) => <Funnet oversikt={data} virksomhetId={virksomhetId} />}
    </Hentet>
  );
}

function Funnet({ oversikt, virksomhetId }: { oversikt: Oversikt; virksomhetId: string }) {
  const { t } = useTranslation('oversikt');
  const active = iRekkefolge(oversikt.rader.filter(({ avsluttetTil }) => avsluttetTil === null));
  const former = oversikt.rader.filter(({ avsluttetTil }) => avsluttetTil !== null);
  const count = active.length;
  return (
    <>
      <Sidetopp
        over={t('over', { sted: oversikt.virksomhet, tid: tidspunkt(oversikt.tidspunkt) })}
        tittel={count === 0 ? t('ingen') : t('overskrift', { count, antall: stortTallord(count) })}
        ingress={count === 0 ? undefined : lagIngress(t, active, oversikt.venterPaaHvem)}
        handlinger={count === 0 ? undefined : <LeggTil />}
      />
      <Innhold>
        <div className="kp-stabel kp-luft">
          {count === 0 ? <Ingen /> : <Aktive {...{ oversikt, virksomhetId }} rader={active} />}
          <Tidligere rader={former} />
        </div>
      </Innhold>
    </>
  );
}

interface AktiveProps {
  oversikt: Oversikt;
  virksomhetId: string;
  rader: readonly Oversiktsrad[];
}

function Aktive({ oversikt, virksomhetId, rader }: AktiveProps) {
  const [wanted, setWanted] = useState<Utvalg>('alle');
  return (
    <>
      <Sporsmaalene
        rader={rader}
        venter={oversikt.venterPaaHvem}
        onEtter={() => {
          setWanted('trengerDeg');
        }}
      />
      <Lisliste {...{ virksomhetId, rader }} sted={oversikt.virksomhet} utvalg={wanted} onUtvalg={setWanted} />
    </>
  );
}

function LeggTil() {
  const { t } = useTranslation('oversikt');
  return <KnappLenke to="/lis/ny">{t('leggTil')}</KnappLenke>;
}

function Ingen() {
  const { t } = useTranslation('oversikt');
  return (
    <Tomtilstand ikon={PersonGroupIcon} tittel={t('tom.tittel')} handling={<LeggTil />}>
      <p>{t('tom.tekst')}</p>
    </Tomtilstand>
  );
}
