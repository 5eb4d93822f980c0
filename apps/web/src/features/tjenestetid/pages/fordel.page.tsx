import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEngangsnoekkel } from '../../../shared/lib/hensikt';
import type { Holdt } from '../../../shared/lib/holdt';
import { useOppfrisk } from '../../../shared/lib/journal';
import { useSkjema } from '../../../shared/lib/skjema';
import { desimaltall, kategorinavn } from '../../../shared/lib/tjenesteord';
import { useEnKolonne } from '../../../shared/lib/smal';
import { type Tjenestefordeling, type Tjenestetid, tjenestetidQuery } from '../../../shared/lib/tjenestetid';
import { HentetOgHoldt, NoeNytt } from '../../../shared/ui/holdt';
import { HvemKanLese } from '../../../shared/ui/hvem-kan-lese';
import { MedLop } from '../../../shared/ui/journal/med-lop';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { Tekstomraade } from '../../../shared/ui/skjemafelt';
import { nyttIFordeling } from '../../../shared/ui/tjeneste/nytt-i-fordeling';
import { Varsel } from '../../../shared/ui/varsel';
import { type FordelingInn, endreFordeling, registrerFordeling } from '../api/fordeling';
import { Fordelingsfelter } from '../components/fordelingsfelter';
import { Fordelingsproeven } from '../components/fordelingsproeve';
import {
  FORDELINGSKODER,
  fraFordeling,
  nyFordeling,
  sjekkFordeling,
  tilFordeling,
} from '../components/fordelingsverdi';
import { LagretFordeling } from '../components/lagret-fordeling';
import { Skjemaside } from '../components/skjemaside';
import { SlettFordeling } from '../components/slett';

/** `/tjenestetid/fordel`: how a day of more than 100 % is to be divided; a new one, a change or a correction. */
export function FordelDagenSide() {
  return <MedLop>{(lop) => <Siden lopId={lop.id} />}</MedLop>;
}

function Siden({ lopId }: { lopId: string }) {
  const { t } = useTranslation('tjenestetid');
  const { id } = useSearch({ from: '/innlogget/tjenestetid/fordel' });
  const tid = useQuery(tjenestetidQuery(lopId));
  return (
    <HentetOgHoldt
      sporring={tid}
      laster={t('laster')}
      form="side"
      noekkel={id ?? 'ny'}
      merke={(data) => id !== undefined && merkeFor(fordelingen(data, id))}
    >
      {(holdt) =>
        id === undefined ? <Skjemaet holdt={holdt} first={null} retter={false} /> : <Funnet holdt={holdt} id={id} />
      }
    </HentetOgHoldt>
  );
}

const fordelingen = ({ fordelinger }: Tjenestetid, id: string): Tjenestefordeling | undefined =>
  fordelinger.find((one) => one.id === id);

const merkeFor = (fordeling: Tjenestefordeling | undefined): unknown =>
  fordeling && [fordeling.versjon, fordeling.tillatteHandlinger];

function Funnet({ holdt, id }: { holdt: Holdt<Tjenestetid>; id: string }) {
  const { rett } = useSearch({ from: '/innlogget/tjenestetid/fordel' });
  const found = fordelingen(holdt.sak, id);
  if (!found) return <KanIkke tekst="skjema.finnesIkke" />;
  const may = found.tillatteHandlinger;
  const retter = may.includes('rett') && (rett === true || !may.includes('endre'));
  if (!retter && !may.includes('endre')) return <KanIkke tekst="skjema.kanIkkeEndres" />;
  return <Skjemaet holdt={holdt} first={found} retter={retter} />;
}

function KanIkke({ tekst }: { tekst: 'skjema.finnesIkke' | 'skjema.kanIkkeEndres' }) {
  const { t } = useTranslation('fordeling');
  return (
    <Skjemaside tittel={t('skjema.tittelEndre')}>
      <div className="kp-skjema">
        <Varsel farge="info">
          <p>{t(tekst)}</p>
        </Varsel>
        <div className="kp-bredknapp">
          <KnappLenke to="/tjenestetid">{t('skjema.tilbake')}</KnappLenke>
        </div>
      </div>
    </Skjemaside>
  );
}

interface Props {
  holdt: Holdt<Tjenestetid>;
  /** The one to change or correct; null for a new one. */
  first: Tjenestefordeling | null;
  retter: boolean;
}

function useFordeling({ holdt: { sak: tid }, first, retter }: Props) {
  const { t } = useTranslation('fordeling');
  const { fra, til } = useSearch({ from: '/innlogget/tjenestetid/fordel' });
  const keyFor = useEngangsnoekkel();
  const oppfrisk = useOppfrisk();
  const [start] = useState(() => (first ? fraFordeling(first) : nyFordeling(fra, til)));
  const laast = first !== null && !retter && first.attestertTil !== null;
  // What is attested is sent back as it was; only the end is typed.
  const bodyOf = (verdier: typeof start): FordelingInn => ({
    ...tilFordeling(tid, verdier),
    ...(laast && { andeler: first.andeler.map(({ periode, prosent }) => ({ periodeId: periode.id, prosent })) }),
  });
  const save = (body: FordelingInn, begrunnelse: string): Promise<Tjenestefordeling> => {
    if (first && !retter) return endreFordeling(first.id, first.versjon, body);
    const full = first ? { ...body, retter: { id: first.id, versjon: first.versjon, begrunnelse } } : body;
    return registrerFordeling(tid.utdanningslopId, full, keyFor(JSON.stringify(full)));
  };
  const skjema = useSkjema({
    utkast: `tjenestefordeling:${first?.id ?? `ny:${fra ?? ''}`}${retter ? ':rett' : ''}`,
    start,
    koder: FORDELINGSKODER,
    sjekk: (verdier) => sjekkFordeling(t, tid, verdier, retter),
    send: async (verdier) => {
      const lagret = await save(bodyOf(verdier), verdier.begrunnelse.trim());
      oppfrisk();
      return lagret;
    },
  });
  const errors = sjekkFordeling(t, tid, skjema.verdier, false);
  const complete = Object.values(errors).every((feil) => feil === undefined);
  return { skjema, body: complete ? bodyOf(skjema.verdier) : null, laastTil: laast ? first.attestertTil : null };
}

/** Said when it has changed since the form was opened, and what stands there now when somebody else was first. */
const naarEndret = (t: TFunction<'fordeling'>, holdt: Holdt<Tjenestetid>, { id, andeler }: Tjenestefordeling) => ({
  nytt: <NoeNytt holdt={holdt}>{(foer, naa) => nyttIFordeling(fordelingen(foer, id), fordelingen(naa, id))}</NoeNytt>,
  naa: {
    hent: holdt.seNytt,
    fakta: andeler.map(({ periode, prosent }) => ({
      navn: `${kategorinavn(periode.kategori)}, ${periode.sted}`,
      verdi: t('prosent', { tall: desimaltall(prosent) }),
    })),
  },
});

const HANDLING = { Rett: 'skjema.lagreRettelse', Endre: 'skjema.lagreEndring', Ny: 'skjema.lagre' } as const;

function Skjemaet(props: Props) {
  const { t } = useTranslation('fordeling');
  const { holdt, first, retter } = props;
  const { sak: tid } = holdt;
  const enKolonne = useEnKolonne();
  const { skjema, body, laastTil } = useFordeling(props);
  if (skjema.kvittering)
    return (
      <Skjemaside tittel={t('skjema.tittelLagret')}>
        <LagretFordeling fordeling={skjema.kvittering.svar} ny={first === null || retter} idag={tid.idag} />
      </Skjemaside>
    );
  const slag = retter ? 'Rett' : first ? 'Endre' : 'Ny';
  const proeve = <Fordelingsproeven tid={tid} fordelingId={first?.id ?? null} body={body} />;
  return (
    <Skjemaside
      tittel={t(`skjema.tittel${slag}`)}
      ingress={t(retter ? 'skjema.ingressRett' : 'skjema.ingress')}
      feil={skjema.skjemafeil.har}
    >
      <div className="kp-to kp-periodeskjema">
        <Skjemaramme
          skjema={skjema}
          handling={t(HANDLING[slag])}
          {...(first && naarEndret(t, holdt, first))}
          avbryt={
            <KnappLenke to="/tjenestetid" variant="tertiary">
              {t('skjema.avbryt')}
            </KnappLenke>
          }
        >
          <Fordelingsfelter tid={tid} skjema={skjema} laastTil={laastTil} />
          {retter && (
            <Tekstomraade
              {...skjema.felt('begrunnelse')}
              ledetekst={t('skjema.begrunnelse')}
              hjelp={t('skjema.begrunnelseHjelp')}
            />
          )}
          {enKolonne && proeve}
          <HvemKanLese lesere={[{ tekst: t('skjema.lesere') }]} />
        </Skjemaramme>
        {!enKolonne && proeve}
      </div>
      {first && !retter && first.tillatteHandlinger.includes('slett') && (
        <SlettFordeling fordeling={first} versjon={first.versjon} />
      )}
    </Skjemaside>
  );
}
