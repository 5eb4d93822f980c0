import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MedLop } from '../../../shared/ui/journal/med-lop';
import { Skjelett } from '../../../shared/ui/skjelett';
import { Feilvarsel } from '../../../shared/ui/varsel';
import type { Aktivitet, SendteAktiviteter } from '../api/aktiviteter';
import { Aktivitetsskjema } from '../components/aktivitetsskjema';
import { useGammeltUtkast } from '../components/bruk-gammelt-utkast';
import { type Skjematilstand, useAktivitetsskjema } from '../components/bruk-skjema';
import { Gjenopprettet } from '../components/gjenopprettet';
import { forvalgtSkjema, type Grunnlag, useGrunnlag } from '../components/grunnlag';
import { SammeSomSist } from '../components/samme-som-sist';
import { Sendt, SendtFlere } from '../components/sendt';
import { Skjemaside } from '../components/skjemaside';
import { harInnhold } from '../components/skjemaverdi';
import { Usendte } from '../components/usendte';

/** `/aktiviteter/ny`: log something one has done. */
export function NyAktivitetSide() {
  return <MedLop>{(lop) => <Siden lopId={lop.id} />}</MedLop>;
}

function Siden({ lopId }: { lopId: string }) {
  const { t } = useTranslation('aktiviteter');
  const { venter, grunnlag, feil } = useGrunnlag(lopId);
  // A new form after each that was sent.
  const [nr, setNr] = useState(0);
  const [sent, setSent] = useState<Sendingen | null>(null);
  if (venter) return <Skjelett tekst={t('skjema.laster')} form="side" />;
  const restart = (): void => {
    setSent(null);
    setNr(nr + 1);
  };
  if (sent) return <ErSendt {...sent} onNy={restart} />;
  return <Ny key={nr} lopId={lopId} grunnlag={grunnlag} feil={feil} onSendt={setSent} onForfra={restart} />;
}

/** What was sent, and to whom. */
interface Sendingen {
  sendt: Aktivitet | SendteAktiviteter;
  navn: string;
}

interface Props {
  lopId: string;
  grunnlag: Grunnlag;
  feil: unknown;
  onSendt: (sendt: Sendingen) => void;
  onForfra: () => void;
}

function Ny({ onForfra, ...props }: Props) {
  const { t } = useTranslation('aktiviteter');
  const tilstand = useNyttSkjema(props);
  const throwAway = (): void => {
    tilstand.forfra();
    onForfra();
  };
  const stand = useGammeltUtkast(tilstand, () => {
    const more = tilstand.slippForste();
    if (!more) throwAway();
    return more;
  });
  useBegynn(tilstand, stand);
  if (stand === 'sjekker') return <Skjelett tekst={t('skjema.laster')} form="side" />;
  return <Skjemaet {...props} tilstand={tilstand} endret={stand === 'endret'} onForfra={throwAway} />;
}

function useNyttSkjema({ lopId, grunnlag, onSendt }: Omit<Props, 'onForfra'>): Skjematilstand {
  const { maal } = useSearch({ from: '/innlogget/aktiviteter/ny' });
  const navigate = useNavigate();
  const [start] = useState(() => ({ skjema: forvalgtSkjema(grunnlag, maal), id: null, versjon: null }));
  return useAktivitetsskjema({
    lopId,
    noekkel: maal === undefined ? 'aktivitet:ny' : `aktivitet:ny:${maal}`,
    start,
    forvalgtBedt: grunnlag.bekreftere[0]?.id ?? null,
    onSendt: (sendt, bedtId) => {
      onSendt({ sendt, navn: grunnlag.bekreftere.find(({ id }) => id === bedtId)?.navn ?? '' });
    },
    onBeholdt: () => void navigate({ to: '/aktiviteter' }),
  });
}

/** The page itself. `endret`: the draft on the server has been changed from elsewhere. */
function Skjemaet({
  lopId,
  grunnlag,
  feil,
  tilstand,
  endret,
  onForfra,
}: Omit<Props, 'onSendt'> & { tilstand: Skjematilstand; endret: boolean }) {
  const { t } = useTranslation('aktiviteter');
  const begun = tilstand.rader.some(({ skjema }) => harInnhold(skjema));
  const bedtId = tilstand.skjema.bedt ?? grunnlag.bekreftere[0]?.id;
  return (
    <Skjemaside
      tittel={t('skjema.tittelNy')}
      feil={tilstand.feil.har}
      lagretTid={begun ? tilstand.lagretTid : null}
      handlinger={<SammeSomSist tilstand={tilstand} grunnlag={grunnlag} />}
    >
      <Aktivitetsskjema
        kanFlere
        {...{ lopId, tilstand, grunnlag }}
        bedt={grunnlag.bekreftere.find(({ id }) => id === bedtId)}
        over={
          <>
            <Feilvarsel feil={feil} />
            {begun ? (
              <Gjenopprettet tilstand={tilstand} endret={endret} onForfra={onForfra} />
            ) : (
              <Usendte grunnlag={grunnlag} />
            )}
          </>
        }
      />
    </Skjemaside>
  );
}

/** One may type at once; what was left unsaved when the page was lost is saved now. */
function useBegynn(tilstand: Skjematilstand, stand: 'fortsett' | 'sjekker' | 'endret'): void {
  const begin = useEffectEvent(() => {
    if (tilstand.gjenopprettet) tilstand.taOpp();
    else document.getElementById('tekst')?.focus({ preventScroll: true });
  });
  useEffect(() => {
    if (stand === 'fortsett') begin();
  }, [stand]);
}

function ErSendt({ sendt, navn, onNy }: Sendingen & { onNy: () => void }) {
  const { t } = useTranslation('aktiviteter');
  const navigate = useNavigate();
  return (
    <Skjemaside tittel={t('id' in sendt ? 'sendt.side' : 'sendt.sideFlere')}>
      {'id' in sendt ? (
        <Sendt
          aktivitet={sendt}
          onNy={onNy}
          onKaltTilbake={({ id }) => void navigate({ to: '/aktiviteter/$id/rediger', params: { id } })}
        />
      ) : (
        <SendtFlere sendt={sendt} navn={navn} onNy={onNy} />
      )}
    </Skjemaside>
  );
}
