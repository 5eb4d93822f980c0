import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { Hentet } from '../../../shared/ui/hentet';
import { Ikon } from '../../../shared/ui/ikon';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { ValgChips } from '../../../shared/ui/valg';
import { Varsel } from '../../../shared/ui/varsel';
import { regelsettvalgQuery, type Regelsettvalg } from '../api/kalkulator';
import { Delelenke } from '../components/delelenke';
import { type Kalkulatorverdier, nyPeriode, tomKalkulator } from '../components/kalkulatorverdier';
import { fraFragment } from '../components/lenke';
import { Periodefelter } from '../components/periodefelter';
import { Svar } from '../components/svar';
import '../components/kalkulator.css';

/** `/kalkulator`: open to all, and keeps nothing. What a link holds is read from behind «#». */
export function KalkulatorSide() {
  const { t } = useTranslation('kalkulator');
  const fragment = useLocation({ select: ({ hash }) => hash });
  const valg = useQuery(regelsettvalgQuery);
  useDokumenttittel(t('tittel'));
  return (
    <>
      <Sidetopp tittel={t('tittel')} ingress={t('ingress')} />
      <Innhold>
        <Hentet sporring={valg} laster={t('laster')}>
          {/* Another link opened in the same window is another calculation. */}
          {({ regelsett }) => <Kalkulator key={fragment} fragment={fragment} regelsett={regelsett} />}
        </Hentet>
      </Innhold>
    </>
  );
}

function Kalkulator({ fragment, regelsett }: { fragment: string; regelsett: readonly Regelsettvalg[] }) {
  const { t } = useTranslation('kalkulator');
  const [linked] = useState(() => (fragment === '' ? null : fraFragment(fragment)));
  const [verdier, setVerdier] = useState<Kalkulatorverdier>(() => linked ?? tomKalkulator());
  const chosen = regelsett.find(({ kode }) => kode === verdier.regelsett);
  const kategorier = chosen?.kategorier.map(({ kategori }) => kategori) ?? [];
  return (
    <div className="kp-stabel kp-luft">
      {fragment !== '' && (
        <Varsel farge={linked ? 'info' : 'warning'}>
          <p>{t(linked ? 'fraLenke' : 'daarligLenke')}</p>
        </Varsel>
      )}
      <div className="kp-to kp-to--jevn kp-kalkulator">
        <Skjema {...{ verdier, regelsett, kategorier }} onEndre={setVerdier} />
        <Svar verdier={verdier} kategorier={kategorier} />
      </div>
      <Delelenke verdier={verdier} />
    </div>
  );
}

interface SkjemaProps {
  verdier: Kalkulatorverdier;
  regelsett: readonly Regelsettvalg[];
  kategorier: readonly string[];
  onEndre: (verdier: Kalkulatorverdier) => void;
}

function Skjema({ verdier, regelsett, kategorier, onEndre }: SkjemaProps) {
  const { t } = useTranslation(['kalkulator', 'tjenesteord']);
  const { perioder } = verdier;
  return (
    <section className="kp-stabel" aria-labelledby="skriv">
      <h2 id="skriv">{t('kalkulator:skriv')}</h2>
      <ValgChips
        id="regelsett"
        ledetekst={t('kalkulator:regelsett')}
        valg={regelsett.map(({ kode }) => ({ verdi: kode, tekst: t(`tjenesteord:regelsett.${kode}`) }))}
        verdi={verdier.regelsett}
        onEndre={(next) => {
          onEndre({ ...verdier, regelsett: next });
        }}
      />
      {perioder.map((periode, index) => (
        <Periodefelter
          key={periode.id}
          periode={periode}
          nummer={index + 1}
          kategorier={kategorier}
          onEndre={(next) => {
            onEndre({ ...verdier, perioder: perioder.map((one) => (one.id === next.id ? next : one)) });
          }}
          onFjern={
            perioder.length === 1
              ? undefined
              : () => {
                  onEndre({ ...verdier, perioder: perioder.filter(({ id }) => id !== periode.id) });
                }
          }
        />
      ))}
      <div className="kp-bredknapp">
        <Button
          variant="secondary"
          onClick={() => {
            onEndre({ ...verdier, perioder: [...perioder, nyPeriode()] });
          }}
        >
          <Ikon av={PlusIcon} />
          {t('kalkulator:nyPeriode')}
        </Button>
      </div>
    </section>
  );
}
