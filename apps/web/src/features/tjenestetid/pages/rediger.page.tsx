import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { periode as dates } from '../../../shared/lib/format';
import { useEngangsnoekkel } from '../../../shared/lib/hensikt';
import type { Holdt } from '../../../shared/lib/holdt';
import { useOppfrisk } from '../../../shared/lib/journal';
import { useSkjema } from '../../../shared/lib/skjema';
import { type Tjenesteperiode, type Tjenestetid, tjenestetidQuery } from '../../../shared/lib/tjenestetid';
import { HentetOgHoldt, NoeNytt } from '../../../shared/ui/holdt';
import { MedLop } from '../../../shared/ui/journal/med-lop';
import { KnappLenke } from '../../../shared/ui/lenker';
import { OmDette } from '../../../shared/ui/om-dette';
import { nyttIPeriode } from '../../../shared/ui/tjeneste/nytt-i-tjeneste';
import { Varsel } from '../../../shared/ui/varsel';
import { type PeriodeInn, type PeriodeLagret, endrePeriode, rettPeriode } from '../api/tjenestetid';
import { FELTKODER } from '../components/koder';
import { LagretPeriode } from '../components/lagret-periode';
import { Periodeskjemaet } from '../components/periodeskjema';
import { Returord } from '../components/returord';
import { Skjemaside } from '../components/skjemaside';
import { type Periodeskjema, fraPeriode, roererAttestert, sjekkPeriode, tilPeriode } from '../components/skjemaverdi';
import { SlettPeriode } from '../components/slett';

/** `/tjenestetid/:id/rediger`: change a period, answer one that was returned, or correct what is attested. */
export function RedigerPeriodeSide() {
  return <MedLop>{(lop) => <Siden lopId={lop.id} />}</MedLop>;
}

function Siden({ lopId }: { lopId: string }) {
  const { t } = useTranslation('tjenestetid');
  const { id } = useParams({ from: '/innlogget/tjenestetid/$id/rediger' });
  const tid = useQuery(tjenestetidQuery(lopId));
  // What it counts changes with the other periods, and is no part of the form.
  const merke = (data: Tjenestetid): unknown => {
    const periode = perioden(data, id);
    return periode && [periode.versjon, periode.tillatteHandlinger];
  };
  return (
    <HentetOgHoldt sporring={tid} laster={t('laster')} form="side" noekkel={id} merke={merke}>
      {(holdt) => <Funnet holdt={holdt} id={id} />}
    </HentetOgHoldt>
  );
}

const perioden = ({ perioder }: Tjenestetid, id: string): Tjenesteperiode | undefined =>
  perioder.find((one) => one.id === id);

function Funnet({ id, holdt }: { id: string; holdt: Holdt<Tjenestetid> }) {
  const { rett } = useSearch({ from: '/innlogget/tjenestetid/$id/rediger' });
  const periode = perioden(holdt.sak, id);
  if (!periode) return <KanIkke tekst="skjema.finnesIkke" />;
  const may = periode.tillatteHandlinger;
  const retter = may.includes('rett') && (rett === true || !may.includes('endre'));
  if (!retter && !may.includes('endre')) return <KanIkke tekst="skjema.kanIkkeEndres" />;
  return <Rediger holdt={holdt} periode={periode} kunRett={retter} />;
}

function KanIkke({ tekst }: { tekst: 'skjema.finnesIkke' | 'skjema.kanIkkeEndres' }) {
  const { t } = useTranslation('tjenestetid');
  return (
    <Skjemaside tittel={t('skjema.tittelEndre')}>
      <div className="kp-skjema">
        <Varsel farge="info">
          <p>{t(tekst)}</p>
        </Varsel>
        <div className="kp-bredknapp">
          <KnappLenke to="/tjenestetid">{t('lagret.tilbake')}</KnappLenke>
        </div>
      </div>
    </Skjemaside>
  );
}

interface RedigerProps {
  holdt: Holdt<Tjenestetid>;
  periode: Tjenesteperiode;
  /** Chosen, or the only way left. */
  kunRett: boolean;
}

function useRettelse(periode: Tjenesteperiode, kunRett: boolean) {
  const { versjon } = periode;
  const { t } = useTranslation('tjenestetid');
  const keyFor = useEngangsnoekkel();
  const oppfrisk = useOppfrisk();
  const [start] = useState(() => fraPeriode(periode));
  const isCorrection = (verdier: Periodeskjema): boolean => kunRett || roererAttestert(periode, verdier);
  const save = (verdier: Periodeskjema): Promise<PeriodeLagret> => {
    const begrunnelse = verdier.begrunnelse.trim();
    if (!isCorrection(verdier)) return endrePeriode(periode.id, versjon, tilPeriode(verdier));
    const body = utenId(tilPeriode(verdier));
    const noekkel = keyFor(periode.id, versjon, JSON.stringify(body), begrunnelse);
    return rettPeriode({ id: periode.id, versjon, noekkel, begrunnelse }, body);
  };
  const skjema = useSkjema({
    utkast: `tjenesteperiode:${periode.id}${kunRett ? ':rett' : ''}`,
    start,
    koder: FELTKODER,
    sjekk: (verdier) => sjekkPeriode(t, verdier, isCorrection(verdier)),
    send: async (verdier) => {
      const lagret = await save(verdier);
      oppfrisk();
      return lagret;
    },
  });
  return { skjema, retter: isCorrection(skjema.verdier) };
}

function Rediger({ holdt, periode, kunRett }: RedigerProps) {
  const { t } = useTranslation('tjenestetid');
  const { sak: tid, seNytt } = holdt;
  const { skjema, retter } = useRettelse(periode, kunRett);
  const answering = periode.tilstand === 'RETURNERT';
  const tittel = t(retter ? 'skjema.tittelRett' : answering ? 'skjema.tittelSvar' : 'skjema.tittelEndre');
  if (skjema.kvittering)
    return (
      <Skjemaside tittel={t('skjema.tittelLagret')}>
        <LagretPeriode lagret={skjema.kvittering.svar} />
      </Skjemaside>
    );
  return (
    <Skjemaside tittel={tittel} feil={skjema.skjemafeil.har} {...(retter && { ingress: t('skjema.ingressRett') })}>
      <Periodeskjemaet
        tid={tid}
        skjema={skjema}
        handling={t(retter ? 'skjema.lagreRettelse' : answering ? 'skjema.lagreSvar' : 'skjema.lagreEndring')}
        periodeId={periode.id}
        laastTil={retter ? null : periode.attestertTil}
        retter={retter}
        over={<Returord periode={periode} />}
        hent={seNytt}
        nytt={<Nytt holdt={holdt} id={periode.id} />}
      />
      {!retter && periode.tillatteHandlinger.includes('slett') && (
        <SlettPeriode periode={periode} versjon={periode.versjon} />
      )}
      <OmDette omSlag="TJENESTEPERIODE" omId={periode.id} tittel={dates(periode.fra, periode.til)} />
    </Skjemaside>
  );
}

const Nytt = ({ holdt, id }: { holdt: Holdt<Tjenestetid>; id: string }) => (
  <NoeNytt holdt={holdt}>{(foer, naa) => nyttIPeriode(perioden(foer, id), perioden(naa, id))}</NoeNytt>
);

/** A correction is a new row: its absences are new too. */
const utenId = (body: PeriodeInn): PeriodeInn => ({
  ...body,
  fravaer: body.fravaer.map(({ id: _, ...rest }) => rest),
});
