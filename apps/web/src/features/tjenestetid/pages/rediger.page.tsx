import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEngangsnoekkel } from '../../../shared/lib/hensikt';
import { useOppfrisk } from '../../../shared/lib/journal';
import { useSkjema } from '../../../shared/lib/skjema';
import { type Tjenesteperiode, type Tjenestetid, tjenestetidQuery } from '../../../shared/lib/tjenestetid';
import { Hentet } from '../../../shared/ui/hentet';
import { MedLop } from '../../../shared/ui/journal/med-lop';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Varsel } from '../../../shared/ui/varsel';
import { type PeriodeInn, type PeriodeLagret, endrePeriode, rettPeriode } from '../api/tjenestetid';
import { FELTKODER } from '../components/koder';
import { LagretPeriode } from '../components/lagret-periode';
import { Periodeskjemaet } from '../components/periodeskjema';
import { Returord } from '../components/returord';
import { Skjemaside } from '../components/skjemaside';
import { fraPeriode, sjekkPeriode, tilPeriode } from '../components/skjemaverdi';
import { Slett } from '../components/slett';

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
      {(data) => <Funnet key={id} tid={data} id={id} hent={() => tid.refetch()} />}
    </Hentet>
  );
}

interface Props {
  tid: Tjenestetid;
  /** Fetches what stands there now. */
  hent: () => Promise<unknown>;
}

function Funnet({ id, ...rest }: Props & { id: string }) {
  const { rett } = useSearch({ from: '/innlogget/tjenestetid/$id/rediger' });
  const found = rest.tid.perioder.find((periode) => periode.id === id);
  // As it was when the page opened: saving it changes what may be done, and the receipt must stay.
  const [first] = useState(found);
  if (!first) return <KanIkke tekst="skjema.finnesIkke" />;
  const may = first.tillatteHandlinger;
  const retter = may.includes('rett') && (rett === true || !may.includes('endre'));
  if (!retter && !may.includes('endre')) return <KanIkke tekst="skjema.kanIkkeEndres" />;
  return <Rediger {...rest} first={first} versjon={found?.versjon ?? first.versjon} retter={retter} />;
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

interface RedigerProps extends Props {
  first: Tjenesteperiode;
  /** Of what was fetched last. */
  versjon: number;
  retter: boolean;
}

function Rediger({ tid, hent, first, versjon, retter }: RedigerProps) {
  const { t } = useTranslation('tjenestetid');
  const keyFor = useEngangsnoekkel();
  const oppfrisk = useOppfrisk();
  const [start] = useState(() => fraPeriode(first));
  const save = (body: PeriodeInn, begrunnelse: string): Promise<PeriodeLagret> => {
    if (!retter) return endrePeriode(first.id, versjon, body);
    const noekkel = keyFor(first.id, versjon, JSON.stringify(body), begrunnelse);
    return rettPeriode({ id: first.id, versjon, noekkel, begrunnelse }, body);
  };
  const skjema = useSkjema({
    utkast: `tjenesteperiode:${first.id}${retter ? ':rett' : ''}`,
    start,
    koder: FELTKODER,
    sjekk: (verdier) => sjekkPeriode(t, verdier, retter),
    send: async (verdier) => {
      const lagret = await save(uteId(tilPeriode(verdier), retter), verdier.begrunnelse.trim());
      oppfrisk();
      return lagret;
    },
  });
  const answering = first.tilstand === 'RETURNERT';
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
        periodeId={first.id}
        laastTil={retter ? null : first.attestertTil}
        retter={retter}
        over={<Returord periode={first} />}
        hent={hent}
      />
      {!retter && first.tillatteHandlinger.includes('slett') && <Slett periode={first} versjon={versjon} />}
    </Skjemaside>
  );
}

/** A correction is a new row: its absences are new too. */
const uteId = (body: PeriodeInn, retter: boolean): PeriodeInn =>
  retter ? { ...body, fravaer: body.fravaer.map(({ id: _, ...rest }) => rest) } : body;
