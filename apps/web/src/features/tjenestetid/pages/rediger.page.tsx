import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { periode as dates } from '../../../shared/lib/format';
import { useEngangsnoekkel } from '../../../shared/lib/hensikt';
import { useOppfrisk } from '../../../shared/lib/journal';
import { useSkjema } from '../../../shared/lib/skjema';
import { type Tjenesteperiode, type Tjenestetid, tjenestetidQuery } from '../../../shared/lib/tjenestetid';
import { Hentet } from '../../../shared/ui/hentet';
import { MedLop } from '../../../shared/ui/journal/med-lop';
import { KnappLenke } from '../../../shared/ui/lenker';
import { OmDette } from '../../../shared/ui/om-dette';
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
  return (
    <Hentet sporring={tid} laster={t('laster')} form="side">
      {(data) => <Funnet key={id} tid={data} id={id} hent={async () => (await tid.refetch()).data} />}
    </Hentet>
  );
}

interface Props {
  tid: Tjenestetid;
  /** Fetches what stands there now. */
  hent: () => Promise<Tjenestetid | undefined>;
}

function Funnet({ id, ...rest }: Props & { id: string }) {
  const { rett } = useSearch({ from: '/innlogget/tjenestetid/$id/rediger' });
  // As it stood when the page opened, or when the LIS last asked: what is fetched in the background must not make a save
  // go over what somebody else has done, and saving changes what may be done while the receipt must stay.
  const [seen, setSeen] = useState(rest.tid.perioder.find((periode) => periode.id === id));
  if (!seen) return <KanIkke tekst="skjema.finnesIkke" />;
  const may = seen.tillatteHandlinger;
  const retter = may.includes('rett') && (rett === true || !may.includes('endre'));
  if (!retter && !may.includes('endre')) return <KanIkke tekst="skjema.kanIkkeEndres" />;
  const hent = async (): Promise<void> => {
    setSeen((await rest.hent())?.perioder.find((periode) => periode.id === id));
  };
  return <Rediger tid={rest.tid} hent={hent} periode={seen} kunRett={retter} />;
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
  tid: Tjenestetid;
  hent: () => Promise<void>;
  periode: Tjenesteperiode;
  /** Chosen, or the only way left. */
  kunRett: boolean;
}

function Rediger({ tid, hent, periode, kunRett }: RedigerProps) {
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
  const retter = isCorrection(skjema.verdier);
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
        hent={hent}
      />
      {!retter && periode.tillatteHandlinger.includes('slett') && <SlettPeriode periode={periode} versjon={versjon} />}
      <OmDette omSlag="TJENESTEPERIODE" omId={periode.id} tittel={dates(periode.fra, periode.til)} />
    </Skjemaside>
  );
}

/** A correction is a new row: its absences are new too. */
const utenId = (body: PeriodeInn): PeriodeInn => ({
  ...body,
  fravaer: body.fravaer.map(({ id: _, ...rest }) => rest),
});
