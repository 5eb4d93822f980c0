import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHensikt } from '../../../shared/lib/hensikt';
import { useOppfrisk } from '../../../shared/lib/journal';
import { useSkjema } from '../../../shared/lib/skjema';
import { type Tjenestetid, tjenestetidQuery } from '../../../shared/lib/tjenestetid';
import { Hentet } from '../../../shared/ui/hentet';
import { MedLop } from '../../../shared/ui/journal/med-lop';
import { registrerPeriode } from '../api/tjenestetid';
import { stedet } from '../components/avslutt';
import { finnAvsluttede, tilAvslutninger } from '../components/avslutt-verdi';
import { FELTKODER } from '../components/koder';
import { LagretPeriode } from '../components/lagret-periode';
import { Periodeskjemaet } from '../components/periodeskjema';
import { Skjemaside } from '../components/skjemaside';
import { nyttSkjema, sjekkPeriode, tilPeriode } from '../components/skjemaverdi';

/** `/tjenestetid/ny`: register a period, done or planned. */
export function NyPeriodeSide() {
  return <MedLop>{(lop) => <Siden lopId={lop.id} />}</MedLop>;
}

function Siden({ lopId }: { lopId: string }) {
  const { t } = useTranslation('tjenestetid');
  const tid = useQuery(tjenestetidQuery(lopId));
  return (
    <Hentet sporring={tid} laster={t('laster')} form="side">
      {(data) => <Ny tid={data} hent={() => tid.refetch()} />}
    </Hentet>
  );
}

function Ny({ tid, hent }: { tid: Tjenestetid; hent: () => Promise<unknown> }) {
  const { t } = useTranslation('tjenestetid');
  const { kategori } = useSearch({ from: '/innlogget/tjenestetid/ny' });
  const [start] = useState(() => nyttSkjema(tid, kategori));
  const hensikt = useHensikt();
  const oppfrisk = useOppfrisk();
  const skjema = useSkjema({
    utkast: kategori === undefined ? 'tjenesteperiode:ny' : `tjenesteperiode:ny:${kategori}`,
    start,
    koder: FELTKODER,
    sjekk: (verdier) => sjekkPeriode(t, verdier, false),
    send: async (verdier) => {
      const avsluttet = finnAvsluttede(tid, verdier);
      const body = { ...tilPeriode(verdier), avslutt: tilAvslutninger(avsluttet) };
      const lagret = await registrerPeriode(tid.utdanningslopId, body, hensikt.noekkel());
      hensikt.ferdig();
      oppfrisk();
      return { ...lagret, avsluttet: avsluttet.map(stedet) };
    },
  });
  if (skjema.kvittering)
    return (
      <Skjemaside tittel={t('skjema.tittelLagret')}>
        <LagretPeriode lagret={skjema.kvittering.svar} onNy={skjema.nytt} />
      </Skjemaside>
    );
  return (
    <Skjemaside tittel={t('skjema.tittelNy')} ingress={t('skjema.ingressNy')} feil={skjema.skjemafeil.har}>
      <Periodeskjemaet tid={tid} skjema={skjema} handling={t('skjema.lagre')} hent={hent} />
    </Skjemaside>
  );
}
