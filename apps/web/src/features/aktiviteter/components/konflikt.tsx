import { Alert, Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiFeil } from '../../../shared/lib/api-feil';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { hentAktivitet } from '../api/aktiviteter';
import type { Radtilstand } from './bruk-skjema';
import { fraAktivitet } from './skjemaverdi';

const is = (feil: unknown, kode: string): boolean => feil instanceof ApiFeil && feil.kode === kode;

/** The draft could not be saved: why, and what to do. What is typed stays on the page. */
export function Konflikt({ tilstand, sendefeil }: { tilstand: Radtilstand; sendefeil: unknown }) {
  const { lagring, sak } = tilstand;
  if (lagring.feil === null) return null;
  if (sak.id !== null && is(lagring.feil, 'aktivitet.foreldet')) return <ToUtgaver tilstand={tilstand} id={sak.id} />;
  if (sak.id !== null && is(lagring.feil, 'aktivitet.kanIkkeEndres')) return <AltSendt id={sak.id} />;
  // The same error under the buttons is enough.
  return sendefeil === null ? <Feilvarsel feil={lagring.feil} /> : null;
}

/** Changed in another window meanwhile: the person decides which stands. */
export function ToUtgaver({ tilstand, id }: { tilstand: Radtilstand; id: string }) {
  const { t } = useTranslation('aktiviteter');
  const [error, setError] = useState<unknown>(null);
  const withServers = async (use: 'mine' | 'theirs'): Promise<void> => {
    try {
      const theirs = await hentAktivitet(id);
      const sak = { id: theirs.id, versjon: theirs.versjon };
      if (use === 'theirs') tilstand.bytt(fraAktivitet(theirs), sak);
      else {
        tilstand.lagring.settSak(sak);
        await tilstand.lagring.lagreNaa(tilstand.skjema);
      }
    } catch (caught) {
      setError(caught);
    }
  };
  return (
    <Alert data-color="warning" role="alert">
      <p>{t('konflikt.tekst')}</p>
      <div className="kp-rad">
        <Button variant="secondary" onClick={() => void withServers('mine')}>
          {t('konflikt.behold')}
        </Button>
        <Button variant="tertiary" onClick={() => void withServers('theirs')}>
          {t('konflikt.hent')}
        </Button>
      </div>
      <Feilvarsel feil={error} />
    </Alert>
  );
}

function AltSendt({ id }: { id: string }) {
  const { t } = useTranslation('aktiviteter');
  return (
    <Alert data-color="warning" role="alert">
      <p>{t('konflikt.sendt')}</p>
      <p>
        <Link to="/aktiviteter/$id" params={{ id }}>
          {t('konflikt.seAktiviteten')}
        </Link>
      </p>
    </Alert>
  );
}
