import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { tidspunkt } from '../../../shared/lib/format';
import { MedLop } from '../../../shared/ui/journal/med-lop';
import { Lagret } from '../../../shared/ui/lagret';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Skjelett } from '../../../shared/ui/skjelett';
import { Feilvarsel, Varsel } from '../../../shared/ui/varsel';
import type { Aktivitet } from '../api/aktiviteter';
import { Aktivitetsskjema } from '../components/aktivitetsskjema';
import { useAktivitetsskjema } from '../components/bruk-skjema';
import { forvalgtSkjema, type Grunnlag, useGrunnlag } from '../components/grunnlag';
import { Sendt } from '../components/sendt';
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
  if (venter) return <Skjelett tekst={t('skjema.laster')} form="side" />;
  return (
    <Ny
      key={nr}
      lopId={lopId}
      grunnlag={grunnlag}
      feil={feil}
      onNy={() => {
        setNr(nr + 1);
      }}
    />
  );
}

interface Props {
  lopId: string;
  grunnlag: Grunnlag;
  feil: unknown;
  onNy: () => void;
}

function Ny({ lopId, grunnlag, feil, onNy }: Props) {
  const { t } = useTranslation('aktiviteter');
  const { maal } = useSearch({ from: '/innlogget/aktiviteter/ny' });
  const navigate = useNavigate();
  const [sent, setSent] = useState<Aktivitet | null>(null);
  const [start] = useState(() => ({ skjema: forvalgtSkjema(grunnlag, maal), id: null, versjon: null }));
  const proposed = grunnlag.bekreftere[0]?.id ?? null;
  const tilstand = useAktivitetsskjema({
    lopId,
    noekkel: maal === undefined ? 'aktivitet:ny' : `aktivitet:ny:${maal}`,
    start,
    forvalgtBedt: proposed,
    onSendt: setSent,
    onBeholdt: () => void navigate({ to: '/aktiviteter' }),
  });
  useDokumenttittel(sent ? t('sendt.side') : t('skjema.tittelNy'), tilstand.feil.har);
  const bedt = grunnlag.bekreftere.find(({ id }) => id === (tilstand.skjema.bedt ?? proposed));
  return (
    <>
      <Sidetopp
        tilbake={<TilbakeLenke to="/gjoer-naa">{t('skjema.tilbake')}</TilbakeLenke>}
        tittel={sent ? t('sendt.side') : t('skjema.tittelNy')}
      >
        {!sent && harInnhold(tilstand.skjema) && <Lagret tid={tilstand.lagretTid} />}
      </Sidetopp>
      <Innhold>
        {sent ? (
          <Sendt
            aktivitet={sent}
            onNy={onNy}
            onKaltTilbake={({ id }) => void navigate({ to: '/aktiviteter/$id/rediger', params: { id } })}
          />
        ) : (
          <Aktivitetsskjema
            lopId={lopId}
            tilstand={tilstand}
            grunnlag={grunnlag}
            bedt={bedt}
            over={
              <>
                <Feilvarsel feil={feil} />
                {tilstand.gjenopprettet && tilstand.lagretTid !== null && harInnhold(tilstand.skjema) && (
                  <Gjenopprettet
                    tid={tilstand.lagretTid}
                    onForfra={() => {
                      tilstand.toem(start);
                      onNy();
                    }}
                  />
                )}
              </>
            }
          />
        )}
      </Innhold>
    </>
  );
}

/** The page opened with what was typed before. */
function Gjenopprettet({ tid, onForfra }: { tid: string; onForfra: () => void }) {
  const { t } = useTranslation('aktiviteter');
  const [first] = useState(tid);
  return (
    <Varsel farge="info">
      <p>{t('skjema.fortsetter', { tid: tidspunkt(first) })}</p>
      <p>
        <button type="button" className="ds-link" onClick={onForfra}>
          {t('skjema.forfra')}
        </button>
      </p>
    </Varsel>
  );
}
