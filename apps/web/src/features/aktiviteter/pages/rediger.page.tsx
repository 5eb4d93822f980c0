import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { Hentet } from '../../../shared/ui/hentet';
import { tittelPaa } from '../../../shared/ui/journal/aktivitetstekst';
import { Lagret } from '../../../shared/ui/lagret';
import { KnappLenke, TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Skjelett } from '../../../shared/ui/skjelett';
import { Feilvarsel, Varsel } from '../../../shared/ui/varsel';
import { type Aktivitet, aktivitetQuery } from '../api/aktiviteter';
import { Aktivitetsskjema } from '../components/aktivitetsskjema';
import { useAktivitetsskjema } from '../components/bruk-skjema';
import { type Grunnlag, useGrunnlag } from '../components/grunnlag';
import { ToUtgaver } from '../components/konflikt';
import { Returord } from '../components/returord';
import { Sendt } from '../components/sendt';
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
  const { id, versjon, tilstand: state } = aktivitet;
  const [start] = useState(() => ({ skjema: medKjentMottaker(aktivitet, grunnlag), id, versjon }));
  const proposed = grunnlag.bekreftere[0]?.id ?? null;
  const tilstand = useAktivitetsskjema({
    lopId: aktivitet.utdanningslopId,
    noekkel: `aktivitet:${id}`,
    start,
    forvalgtBedt: proposed,
    onSendt,
    onBeholdt: () => void navigate({ to: '/aktiviteter/$id', params: { id } }),
  });
  const answering = state === 'RETURNERT';
  const title = t(answering ? 'skjema.tittelSvar' : 'skjema.tittelUtkast');
  useDokumenttittel(title, tilstand.feil.har);
  const bedt = grunnlag.bekreftere.find((person) => person.id === (tilstand.skjema.bedt ?? proposed));
  // What lies on this device was written on another version than the server has now.
  const stale = tilstand.gjenopprettet && tilstand.lagring.tid === null && tilstand.sak.versjon !== versjon;
  return (
    <>
      <Sidetopp
        tilbake={
          <TilbakeLenke to="/aktiviteter/$id" params={{ id }}>
            {tittelPaa(aktivitet)}
          </TilbakeLenke>
        }
        tittel={title}
      >
        <Lagret tid={tilstand.lagretTid} />
      </Sidetopp>
      <Innhold>
        <Aktivitetsskjema
          lopId={aktivitet.utdanningslopId}
          tilstand={tilstand}
          grunnlag={grunnlag}
          bedt={bedt}
          svar={answering}
          over={
            <>
              <Feilvarsel feil={feil} />
              <Returord aktivitet={aktivitet} />
              {stale && <ToUtgaver tilstand={tilstand} id={id} />}
            </>
          }
        />
      </Innhold>
    </>
  );
}

function ErSendt({ aktivitet }: { aktivitet: Aktivitet }) {
  const { t } = useTranslation('aktiviteter');
  const navigate = useNavigate();
  useDokumenttittel(t('sendt.side'));
  return (
    <>
      <Sidetopp tilbake={<TilbakeLenke to="/gjoer-naa">{t('skjema.tilbake')}</TilbakeLenke>} tittel={t('sendt.side')} />
      <Innhold>
        <Sendt
          aktivitet={aktivitet}
          onNy={() => void navigate({ to: '/aktiviteter/ny' })}
          onKaltTilbake={({ id }) => void navigate({ to: '/aktiviteter/$id', params: { id } })}
        />
      </Innhold>
    </>
  );
}

function KanIkkeEndres({ aktivitet }: { aktivitet: Aktivitet }) {
  const { t } = useTranslation('aktiviteter');
  useDokumenttittel(tittelPaa(aktivitet));
  return (
    <>
      <Sidetopp
        tilbake={<TilbakeLenke to="/aktiviteter">{t('en.tilbake')}</TilbakeLenke>}
        tittel={tittelPaa(aktivitet)}
      />
      <Innhold>
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
      </Innhold>
    </>
  );
}
