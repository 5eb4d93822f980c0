import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { arbeidslisteQuery, type Oppgave } from '../../../shared/lib/arbeidsliste';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { stortTallord, tallord } from '../../../shared/lib/format';
import { Hentet } from '../../../shared/ui/hentet';
import { KnappLenke, TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Varsel } from '../../../shared/ui/varsel';
import { kanSamles } from '../api/samlet';
import { useSamling } from '../components/bruk-samling';
import { SamletKvittering, type Signert } from '../components/samlet-kvittering';
import { Samlekort } from '../components/samlekort';
import { slagAv } from '../components/samleslag';
import { Signeringspanel } from '../components/signeringspanel';
import '../components/samlet.css';

/** `/innboks/samlet`: everything that was ticked, to be read on one page and signed once. */
export function SamletSide() {
  const { t } = useTranslation('samlet');
  const oppgaver = useQuery(arbeidslisteQuery);
  useDokumenttittel(t('side'));
  return (
    <Hentet sporring={oppgaver} laster={t('laster')} form="side" rader={6}>
      {(data) => <Samlet oppgaver={data} />}
    </Hentet>
  );
}

function Samlet({ oppgaver }: { oppgaver: readonly Oppgave[] }) {
  const { saker: ids } = useSearch({ from: '/innlogget/innboks/samlet' });
  const [signert, setSignert] = useState<Signert | null>(null);
  const now = oppgaver.filter((oppgave) => ids.includes(oppgave.id) && kanSamles(oppgave));
  // What stops waiting while one reads stays, with what is typed: the server says what became of it.
  const [begun] = useState(now);
  const samling = useSamling(begun, (saker) => {
    setSignert({ saker, tid: new Date().toISOString() });
  });
  const { saker } = samling;
  return (
    <>
      <Topp saker={signert?.saker ?? saker} signert={signert !== null} />
      <Innhold smal>
        {signert ? (
          <SamletKvittering {...signert} />
        ) : (
          <div className="kp-stabel kp-samlet-side">
            <Borte antall={ids.length - begun.length} />
            {saker.map((oppgave, index) => (
              <Samlekort key={oppgave.id} nr={index + 1} oppgave={oppgave} samling={samling} />
            ))}
            {saker.length > 0 ? <Signeringspanel samling={samling} /> : <Tomt />}
          </div>
        )}
      </Innhold>
    </>
  );
}

function Topp({ saker, signert }: { saker: readonly Oppgave[]; signert: boolean }) {
  const { t } = useTranslation(['samlet', 'innboks']);
  const count = saker.length;
  const tilbake = <TilbakeLenke to="/innboks">{t('innboks:side')}</TilbakeLenke>;
  if (count === 0 || signert) return <Sidetopp tilbake={tilbake} tittel={t('samlet:side')} />;
  return (
    <Sidetopp
      tilbake={tilbake}
      tittel={t(`samlet:tittel.${slagAv(saker)}`, { count, antall: String(count) })}
      ingress={t('samlet:ingress', { count, antall: tallord(count) })}
    />
  );
}

function Borte({ antall }: { antall: number }) {
  const { t } = useTranslation('samlet');
  if (antall <= 0) return null;
  return <Varsel farge="info">{t('borte', { count: antall, antall: stortTallord(antall) })}</Varsel>;
}

function Tomt() {
  const { t } = useTranslation('samlet');
  return (
    <div className="kp-stabel">
      <p>{t('tomt')}</p>
      <div className="kp-bredknapp">
        <KnappLenke to="/innboks">{t('tilInnboksen')}</KnappLenke>
      </div>
    </div>
  );
}
