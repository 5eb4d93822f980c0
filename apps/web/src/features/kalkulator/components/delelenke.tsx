import { Button, Input } from '@digdir/designsystemet-react';
import { LinkIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lesOpp } from '../../../shared/lib/opplesing';
import { Felt } from '../../../shared/ui/felt';
import { Ikon } from '../../../shared/ui/ikon';
import type { Kalkulatorverdier } from './kalkulatorverdier';
import { tilFragment } from './lenke';

/** A link that holds what is typed, behind «#»: it goes to whoever gets the link, and to no server. */
export function Delelenke({ verdier }: { verdier: Kalkulatorverdier }) {
  const { t } = useTranslation('kalkulator');
  const [made, setMade] = useState<{ lenke: string; av: Kalkulatorverdier; kopiert: boolean } | null>(null);
  const make = async (): Promise<void> => {
    const lenke = `${window.location.origin}/kalkulator#${tilFragment(verdier)}`;
    const kopiert = await copy(lenke);
    setMade({ lenke, av: verdier, kopiert });
    lesOpp(t(kopiert ? 'lenke.kopiert' : 'lenke.merk'));
  };
  const shown = made !== null && made.av === verdier ? made : null;
  return (
    <section className="kp-stabel kp-tett" aria-labelledby="del">
      <h2 id="del">{t('lenke.tittel')}</h2>
      <p className="kp-les">{t('lenke.tekst')}</p>
      <div className="kp-bredknapp">
        <Button variant="secondary" onClick={() => void make()}>
          <Ikon av={LinkIcon} />
          {t('lenke.lag')}
        </Button>
      </div>
      {shown && (
        <Felt ledetekst={t('lenke.felt')} hjelp={t(shown.kopiert ? 'lenke.kopiert' : 'lenke.merk')}>
          {(kontroll) => (
            <Input
              {...kontroll}
              readOnly
              value={shown.lenke}
              onFocus={(event) => {
                event.target.select();
              }}
            />
          )}
        </Felt>
      )}
    </section>
  );
}

/** False on plain http, or in a browser that says no. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
