import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MedLop } from '../../../shared/ui/journal/med-lop';
import { Skjelett } from '../../../shared/ui/skjelett';
import { Feilvarsel } from '../../../shared/ui/varsel';
import type { Aktivitet } from '../api/aktiviteter';
import { Aktivitetsskjema } from '../components/aktivitetsskjema';
import { useGammeltUtkast } from '../components/bruk-gammelt-utkast';
import { useAktivitetsskjema } from '../components/bruk-skjema';
import { Gjenopprettet } from '../components/gjenopprettet';
import { forvalgtSkjema, type Grunnlag, useGrunnlag } from '../components/grunnlag';
import { Sendt } from '../components/sendt';
import { Skjemaside } from '../components/skjemaside';
import { harInnhold } from '../components/skjemaverdi';

/** `/aktiviteter/ny`: log something one has done. */
export function NyAktivitetSide() {
  return <MedLop>{(lop) => <Siden lopId={lop.id} />}</MedLop>;
}

function Siden({ lopId }: { lopId: string }) {
  const { t } = useTranslation('aktiviteter');
  const { venter, grunnlag, feil } = useGrunnlag(lopId);
  // A new form after each that was sent.
  const [nr, setNr] = useState(0);
  const [sent, setSent] = useState<Aktivitet | null>(null);
  if (venter) return <Skjelett tekst={t('skjema.laster')} form="side" />;
  const restart = (): void => {
    setSent(null);
    setNr(nr + 1);
  };
  if (sent) return <ErSendt aktivitet={sent} onNy={restart} />;
  return <Ny key={nr} lopId={lopId} grunnlag={grunnlag} feil={feil} onSendt={setSent} onForfra={restart} />;
}

interface Props {
  lopId: string;
  grunnlag: Grunnlag;
  feil: unknown;
  onSendt: (aktivitet: Aktivitet) => void;
  onForfra: () => void;
}

function Ny({ lopId, grunnlag, feil, onSendt, onForfra }: Props) {
  const { t } = useTranslation('aktiviteter');
  const { maal } = useSearch({ from: '/innlogget/aktiviteter/ny' });
  const navigate = useNavigate();
  const [start] = useState(() => ({ skjema: forvalgtSkjema(grunnlag, maal), id: null, versjon: null }));
  const proposed = grunnlag.bekreftere[0]?.id ?? null;
  const tilstand = useAktivitetsskjema({
    lopId,
    noekkel: maal === undefined ? 'aktivitet:ny' : `aktivitet:ny:${maal}`,
    start,
    forvalgtBedt: proposed,
    onSendt,
    onBeholdt: () => void navigate({ to: '/aktiviteter' }),
  });
  const throwAway = (): void => {
    tilstand.bytt(start);
    onForfra();
  };
  const stand = useGammeltUtkast(tilstand, throwAway);
  if (stand === 'sjekker') return <Skjelett tekst={t('skjema.laster')} form="side" />;
  const begun = harInnhold(tilstand.skjema);
  return (
    <Skjemaside tittel={t('skjema.tittelNy')} feil={tilstand.feil.har} lagretTid={begun ? tilstand.lagretTid : null}>
      <Aktivitetsskjema
        lopId={lopId}
        tilstand={tilstand}
        grunnlag={grunnlag}
        bedt={grunnlag.bekreftere.find(({ id }) => id === (tilstand.skjema.bedt ?? proposed))}
        over={
          <>
            <Feilvarsel feil={feil} />
            {begun && <Gjenopprettet tilstand={tilstand} endret={stand === 'endret'} onForfra={throwAway} />}
          </>
        }
      />
    </Skjemaside>
  );
}

function ErSendt({ aktivitet, onNy }: { aktivitet: Aktivitet; onNy: () => void }) {
  const { t } = useTranslation('aktiviteter');
  const navigate = useNavigate();
  return (
    <Skjemaside tittel={t('sendt.side')}>
      <Sendt
        aktivitet={aktivitet}
        onNy={onNy}
        onKaltTilbake={({ id }) => void navigate({ to: '/aktiviteter/$id/rediger', params: { id } })}
      />
    </Skjemaside>
  );
}
