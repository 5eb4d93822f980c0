import { ChevronDownIcon } from '@navikt/aksel-icons';
import { lazy, Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meg, MinRolle } from '../shared/lib/meg';
import { rollenavn, rollested, type Rollevalg } from '../shared/lib/rolle';
import { useUtfelling } from '../shared/lib/utfelling';
import { Avatar } from '../shared/ui/avatar';
import { Ikon } from '../shared/ui/ikon';

const loadMenu = () => import('./hattmeny');
/** Seldom opened, and all the icons of the roles: not in the first load, but on its way when the button is reached. */
const Hattmeny = lazy(async () => ({ default: (await loadMenu()).Hattmeny }));
const prefetch = (): void => void loadMenu().catch(() => undefined);

/** The role button («hatt»): shows the role in force; unfolds to all roles, profile and log-out. */
export function Hatt({ meg, valg }: { meg: Meg; valg: Rollevalg | null }) {
  const { t } = useTranslation();
  const id = useId();
  const { aapen, lukk, veksle, omraade, knapp } = useUtfelling();
  return (
    <div className="kp-hattboks" ref={omraade}>
      <button
        ref={knapp}
        className="kp-hatt"
        type="button"
        aria-expanded={aapen}
        aria-controls={id}
        onClick={veksle}
        onPointerEnter={prefetch}
        onFocus={prefetch}
      >
        <Avatar navn={meg.navn} />
        <span className="kp-hatt__tekst">
          <b>{meg.navn}</b> {valg && <Rolletekst rolle={valg.rolle} />}
        </span>
        <Ikon av={ChevronDownIcon} />
        <span className="kp-bare-skjermleser">{t(valg ? 'hatt.knapp' : 'hatt.knappUtenRolle')}</span>
      </button>
      <div id={id}>
        <Suspense>{aapen && <Hattmeny meg={meg} valg={valg} onLukk={lukk} />}</Suspense>
      </div>
    </div>
  );
}

function Rolletekst({ rolle }: { rolle: MinRolle }) {
  const place = rollested(rolle);
  return (
    <>
      {rollenavn(rolle)}
      {place && <span className="kp-hatt__sted">, {place}</span>}
    </>
  );
}
