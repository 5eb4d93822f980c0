import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { arbeidslisteQuery, type Oppgave } from '../../../shared/lib/arbeidsliste';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { stortTallord, tallord } from '../../../shared/lib/format';
import { Hentet } from '../../../shared/ui/hentet';
import { KnappLenke, TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Varsel } from '../../../shared/ui/varsel';
import { kanSamles } from '../api/samlet';
import { useSamletaster } from '../components/bruk-samletaster';
import { useSamling } from '../components/bruk-samling';
import { Tastedialog, Tastehint } from '../components/hurtigtaster';
import { SamletKvittering, type Signert } from '../components/samlet-kvittering';
import { Samlekort } from '../components/samlekort';
import { slagAv } from '../components/samleslag';
import { Signeringspanel } from '../components/signeringspanel';
import '../components/samlet.css';

/** `/innboks/samlet`: everything that was ticked, to be read on one page and signed once. */
export function SamletSide() {
  const { t } = useTranslation('samlet');
  const oppgaver = useQuery(arbeidslisteQuery);
  const [signert, setSignert] = useState<Signert | null>(null);
  const gjort = useGjort(signert);
  useDokumenttittel(gjort ?? t('side'));
  return (
    <Hentet sporring={oppgaver} laster={t('laster')} form="side" rader={6}>
      {(data) =>
        signert ? (
          <>
            <Sidetopp tilbake={<Tilbake />} tittel={gjort} />
            <Innhold smal>
              <SamletKvittering {...signert} />
            </Innhold>
          </>
        ) : (
          <Samlet
            oppgaver={data}
            onSignert={(saker) => {
              setSignert({ saker, tid: new Date().toISOString() });
            }}
          />
        )
      }
    </Hentet>
  );
}

/** «Du bekreftet fire aktiviteter» */
function useGjort(signert: Signert | null): string | null {
  const { t } = useTranslation('samlet');
  if (!signert) return null;
  const count = signert.saker.length;
  const slag = slagAv(signert.saker);
  return t(`gjort.${slag}`, { count, antall: tallord(count, slag.endsWith('MAAL')) });
}

interface Props {
  oppgaver: readonly Oppgave[];
  onSignert: (saker: readonly Oppgave[]) => void;
}

function Samlet({ oppgaver, onSignert }: Props) {
  const { t } = useTranslation('samlet');
  const { saker: ids } = useSearch({ from: '/innlogget/innboks/samlet' });
  const now = oppgaver.filter((oppgave) => ids.includes(oppgave.id) && kanSamles(oppgave));
  // What stops waiting while one reads stays, with what is typed: the server says what became of it.
  const [begun] = useState(now);
  const [help, setHelp] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const samling = useSamling(begun, onSignert);
  const { fjern } = useSamletaster(area, samling, () => {
    setHelp(true);
  });
  const { saker } = samling;
  return (
    <>
      <div ref={area}>
        <Topp saker={saker} />
        <Innhold smal>
          <div className="kp-stabel kp-samlet-side">
            <Tastehint hva={(hint) => t(`taster.kort.${hint}`)} />
            <Borte antall={ids.length - begun.length} />
            {saker.map((oppgave, index) => (
              <Samlekort
                key={oppgave.id}
                nr={index + 1}
                oppgave={oppgave}
                samling={samling}
                onTaUt={() => {
                  fjern(oppgave.id);
                }}
              />
            ))}
            {saker.length > 0 ? <Signeringspanel samling={samling} /> : <Tomt />}
          </div>
        </Innhold>
      </div>
      {/* Outside the area of the keys: X in the dialog must not take out what lies behind it. */}
      <Tastedialog
        aapen={help}
        hva={(tast) => t(`taster.hva.${tast}`)}
        onLukk={() => {
          setHelp(false);
        }}
      />
    </>
  );
}

function Tilbake() {
  const { t } = useTranslation('innboks');
  return <TilbakeLenke to="/innboks">{t('side')}</TilbakeLenke>;
}

function Topp({ saker }: { saker: readonly Oppgave[] }) {
  const { t } = useTranslation('samlet');
  const count = saker.length;
  if (count === 0) return <Sidetopp tilbake={<Tilbake />} tittel={t('side')} />;
  return (
    <Sidetopp
      tilbake={<Tilbake />}
      tittel={t(`tittel.${slagAv(saker)}`, { count, antall: String(count) })}
      ingress={t('ingress', { count, antall: tallord(count) })}
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
