import { EnvelopeOpenIcon, MagnifyingGlassIcon, PencilWritingIcon } from '@navikt/aksel-icons';
import { Button } from '@digdir/designsystemet-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { stortTallord } from '../../../shared/lib/format';
import type { Innboksrad } from '../../../shared/lib/meldinger';
import { Ikon } from '../../../shared/ui/ikon';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Liste } from '../../../shared/ui/liste';
import { Traadrad } from '../../../shared/ui/meldinger/traadrad';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Skjelett } from '../../../shared/ui/skjelett';
import { Tomtilstand } from '../../../shared/ui/tomtilstand';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { useTraader } from '../components/bruk-traader';
import { Sokefelt } from '../components/sokefelt';

/** `/meldinger`: every thread one has part in; those with something unread first. */
export function MeldingerSide() {
  const { t } = useTranslation('meldinger');
  const { sok } = useSearch({ from: '/innlogget/meldinger' });
  const navigate = useNavigate();
  const traader = useTraader(sok);
  useDokumenttittel(t('side'));
  return (
    <>
      <Topp antall={traader.antallUleste} />
      <Innhold>
        <div className="kp-stabel kp-luft kp-traader">
          <Sokefelt
            ledetekst={t('liste.sok')}
            sok={sok ?? ''}
            onEndre={(next) => {
              const search = next === '' ? {} : { sok: next };
              void navigate({ to: '/meldinger', search, replace: true, resetScroll: false });
            }}
          />
          <Traadene traader={traader} soeker={sok !== undefined} />
        </div>
      </Innhold>
    </>
  );
}

function Topp({ antall }: { antall: number | undefined }) {
  const { t } = useTranslation('meldinger');
  const known = antall === 0 ? t('liste.tittelIngen') : null;
  const count = antall ?? 0;
  return (
    <Sidetopp
      tittel={antall === undefined ? t('side') : (known ?? t('liste.tittel', { count, antall: stortTallord(count) }))}
      handlinger={
        <KnappLenke to="/meldinger/ny" variant="secondary">
          <Ikon av={PencilWritingIcon} />
          {t('ny.side')}
        </KnappLenke>
      }
    >
      <p>
        <Link to="/kunngjoeringer">{t('liste.tilKunngjoeringer')}</Link>
      </p>
    </Sidetopp>
  );
}

function Traadene({ traader, soeker }: { traader: ReturnType<typeof useTraader>; soeker: boolean }) {
  const { t } = useTranslation(['meldinger', 'felles']);
  const { data, feil, flere, henter, hentFlere, proevIgjen } = traader;
  if (!data && feil === null) return <Skjelett tekst={t('meldinger:laster')} rader={6} />;
  if (!data)
    return (
      <Feilvarsel feil={feil}>
        <Button variant="secondary" onClick={proevIgjen}>
          {t('felles:handling.proevIgjen')}
        </Button>
      </Feilvarsel>
    );
  if (data.uleste.length + data.resten.length === 0) return soeker ? <IngenTreff /> : <Ingen />;
  return (
    <>
      <Del id="uleste" tittel={t('meldinger:liste.uleste')} rader={data.uleste} />
      <Del
        id="leste"
        tittel={t(
          data.resten.some(({ ulest }) => ulest > 0) ? 'meldinger:liste.lesteOgDempet' : 'meldinger:liste.leste',
        )}
        rader={data.resten}
      />
      <Feilvarsel feil={feil} />
      {flere && (
        <div className="kp-bredknapp">
          <Button variant="secondary" loading={henter} onClick={hentFlere}>
            {t('meldinger:liste.flere')}
          </Button>
        </div>
      )}
    </>
  );
}

function Del({ id, tittel, rader }: { id: string; tittel: string; rader: readonly Innboksrad[] }) {
  if (rader.length === 0) return null;
  return (
    <section className="kp-stabel" aria-labelledby={id}>
      <h2 id={id}>{tittel}</h2>
      <Liste>
        {rader.map((traad) => (
          <Traadrad key={traad.id} traad={traad} />
        ))}
      </Liste>
    </section>
  );
}

function Ingen() {
  const { t } = useTranslation('meldinger');
  return (
    <Tomtilstand ikon={EnvelopeOpenIcon} tittel={t('liste.ingen')}>
      <p>{t('liste.ingenTekst')}</p>
    </Tomtilstand>
  );
}

function IngenTreff() {
  const { t } = useTranslation('meldinger');
  return (
    <Tomtilstand ikon={MagnifyingGlassIcon} tittel={t('liste.ingenTreff')}>
      <p>{t('liste.ingenTreffTekst')}</p>
    </Tomtilstand>
  );
}
