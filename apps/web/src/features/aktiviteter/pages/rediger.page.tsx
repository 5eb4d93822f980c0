import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Hentet } from '../../../shared/ui/hentet';
import { tittelPaa } from '../../../shared/ui/journal/aktivitetstekst';
import { KnappLenke, TilbakeLenke } from '../../../shared/ui/lenker';
import { Skjelett } from '../../../shared/ui/skjelett';
import { Feilvarsel, Varsel } from '../../../shared/ui/varsel';
import { type Aktivitet, aktivitetQuery } from '../api/aktiviteter';
import { Aktivitetsskjema } from '../components/aktivitetsskjema';
import { useAktivitetsskjema } from '../components/bruk-skjema';
import { type Grunnlag, useGrunnlag } from '../components/grunnlag';
import { ToUtgaver } from '../components/konflikt';
import { Returord } from '../components/returord';
import { Sendt } from '../components/sendt';
import { Skjemaside } from '../components/skjemaside';
import { fraAktivitet, type Skjema } from '../components/skjemaverdi';

/** `/aktiviteter/:id/rediger`: a draft, or the answer to one that was returned. */
export function RedigerSide() {
  const { t } = useTranslation('aktiviteter');
  const { id } = useParams({ from: '/innlogget/aktiviteter/$id/rediger' });
  const aktivitet = useQuery(aktivitetQuery(id));
  return (
    <Hentet sporring={aktivitet} laster={t('en.laster')} form="side">
      {(data) => <MedGrunnlag key={data.id} aktivitet={data} />}
    </Hentet>
  );
}

function MedGrunnlag({ aktivitet }: { aktivitet: Aktivitet }) {
  const { t } = useTranslation('aktiviteter');
  const { venter, grunnlag, feil } = useGrunnlag(aktivitet.utdanningslopId);
  // The form goes on from what it opened with; its own saves must not start it anew.
  const [first] = useState(aktivitet);
  const [sent, setSent] = useState<Aktivitet | null>(null);
  if (venter) return <Skjelett tekst={t('skjema.laster')} form="side" />;
  if (sent) return <ErSendt aktivitet={sent} />;
  if (first.tilstand !== 'UTKAST' && first.tilstand !== 'RETURNERT') return <KanIkkeEndres aktivitet={first} />;
  return <Rediger aktivitet={first} grunnlag={grunnlag} feil={feil} onSendt={setSent} />;
}

/** The one asked before may have left: then the form proposes another. */
function medKjentMottaker(aktivitet: Aktivitet, { bekreftere }: Grunnlag): Skjema {
  const skjema = fraAktivitet(aktivitet);
  return bekreftere.some(({ id }) => id === skjema.bedt) ? skjema : { ...skjema, bedt: null };
}

interface Props {
  aktivitet: Aktivitet;
  grunnlag: Grunnlag;
  feil: unknown;
  onSendt: (aktivitet: Aktivitet) => void;
}

function Rediger({ aktivitet, grunnlag, feil, onSendt }: Props) {
  const { t } = useTranslation('aktiviteter');
  const navigate = useNavigate();
  const { id, versjon, utdanningslopId: lopId } = aktivitet;
  const [start] = useState(() => ({ skjema: medKjentMottaker(aktivitet, grunnlag), id, versjon }));
  const proposed = grunnlag.bekreftere[0]?.id ?? null;
  const tilstand = useAktivitetsskjema({
    lopId,
    noekkel: `aktivitet:${id}`,
    start,
    forvalgtBedt: proposed,
    onSendt: (sendt) => {
      if ('id' in sendt) onSendt(sendt);
    },
    onBeholdt: () => void navigate({ to: '/aktiviteter/$id', params: { id } }),
  });
  const answering = aktivitet.tilstand === 'RETURNERT';
  // What lies on this device was written on another version than the server has now.
  const stale = tilstand.gjenopprettet && tilstand.lagring.tid === null && tilstand.sak.versjon !== versjon;
  const goOn = useEffectEvent(() => {
    if (tilstand.gjenopprettet && !stale) tilstand.taOpp();
  });
  useEffect(() => {
    goOn();
  }, []);
  return (
    <Skjemaside
      tittel={t(answering ? 'skjema.tittelSvar' : 'skjema.tittelUtkast')}
      feil={tilstand.feil.har}
      lagretTid={tilstand.lagretTid}
      tilbake={<TilAktiviteten aktivitet={aktivitet} />}
    >
      <Aktivitetsskjema
        lopId={lopId}
        tilstand={tilstand}
        grunnlag={grunnlag}
        bedt={grunnlag.bekreftere.find((person) => person.id === (tilstand.skjema.bedt ?? proposed))}
        svar={answering}
        over={
          <>
            <Feilvarsel feil={feil} />
            <Returord aktivitet={aktivitet} />
            {stale && <ToUtgaver tilstand={tilstand} id={id} />}
          </>
        }
      />
    </Skjemaside>
  );
}

const TilAktiviteten = ({ aktivitet }: { aktivitet: Aktivitet }) => (
  <TilbakeLenke to="/aktiviteter/$id" params={{ id: aktivitet.id }}>
    {tittelPaa(aktivitet)}
  </TilbakeLenke>
);

function ErSendt({ aktivitet }: { aktivitet: Aktivitet }) {
  const { t } = useTranslation('aktiviteter');
  const navigate = useNavigate();
  return (
    <Skjemaside tittel={t('sendt.side')}>
      <Sendt
        aktivitet={aktivitet}
        onNy={() => void navigate({ to: '/aktiviteter/ny' })}
        onKaltTilbake={({ id }) => void navigate({ to: '/aktiviteter/$id', params: { id } })}
      />
    </Skjemaside>
  );
}

function KanIkkeEndres({ aktivitet }: { aktivitet: Aktivitet }) {
  const { t } = useTranslation('aktiviteter');
  return (
    <Skjemaside tittel={tittelPaa(aktivitet)} tilbake={<TilAktiviteten aktivitet={aktivitet} />}>
      <div className="kp-skjema">
        <Varsel farge="info">
          <p>{t('skjema.kanIkkeEndres')}</p>
        </Varsel>
        <div className="kp-bredknapp">
          <KnappLenke to="/aktiviteter/$id" params={{ id: aktivitet.id }}>
            {t('konflikt.seAktiviteten')}
          </KnappLenke>
        </div>
      </div>
    </Skjemaside>
  );
}
