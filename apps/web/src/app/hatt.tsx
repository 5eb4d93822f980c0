import { CheckmarkIcon, ChevronDownIcon, LeaveIcon, PersonCircleIcon } from '@navikt/aksel-icons';
import { Divider } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { datoKort } from '../shared/lib/format';
import type { Meg, MinRolle } from '../shared/lib/meg';
import { rollenavn, rollested, type Rollevalg } from '../shared/lib/rolle';
import { useUtfelling } from '../shared/lib/utfelling';
import { Avatar } from '../shared/ui/avatar';
import { Ikon } from '../shared/ui/ikon';
import { useLoggUt } from './logg-ut';
import { ROLLEIKON } from './rolleikon';

/** The role button («hatt»): shows the role in force; unfolds to all roles, profile and log-out. */
export function Hatt({ meg, valg }: { meg: Meg; valg: Rollevalg | null }) {
  const { t } = useTranslation();
  const id = useId();
  const { aapen, lukk, veksle, omraade, knapp } = useUtfelling();
  return (
    <div className="kp-hattboks" ref={omraade}>
      <button ref={knapp} className="kp-hatt" type="button" aria-expanded={aapen} aria-controls={id} onClick={veksle}>
        <Avatar navn={meg.navn} />
        <span className="kp-hatt__tekst">
          <b>{meg.navn}</b> {valg && <Rolletekst rolle={valg.rolle} />}
        </span>
        <Ikon av={ChevronDownIcon} />
        <span className="kp-bare-skjermleser">{t(valg ? 'hatt.knapp' : 'hatt.knappUtenRolle')}</span>
      </button>
      <div id={id}>{aapen && <Hattmeny meg={meg} valg={valg} onLukk={lukk} />}</div>
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

function Hattmeny({ meg, valg, onLukk }: { meg: Meg; valg: Rollevalg | null; onLukk: () => void }) {
  const { t } = useTranslation();
  const { loggUt, dialog } = useLoggUt(meg.id);
  return (
    <nav className="kp-meny kp-meny--hatt" aria-label={t('hatt.meny')}>
      <p className="kp-liten kp-dempet kp-meny__tekst">
        {t(meg.roller.length > 1 ? 'hatt.velg' : 'hatt.inne', { navn: meg.navn })}
      </p>
      <ul>
        {valg &&
          meg.roller.map((rolle) => (
            <li key={rolle.id}>
              <Rolleknapp
                rolle={rolle}
                valgt={rolle.id === valg.rolle.id}
                onVelg={() => {
                  onLukk();
                  valg.byttRolle(rolle.id);
                }}
              />
            </li>
          ))}
      </ul>
      <Divider />
      <ul>
        <li>
          <Link to="/profil" onClick={onLukk}>
            <Ikon av={PersonCircleIcon} />
            <span>{t('hatt.profil')}</span>
            <Uleste antall={meg.ulesteVarsler} />
          </Link>
        </li>
        <li>
          <button type="button" onClick={loggUt}>
            <Ikon av={LeaveIcon} />
            <span>{t('hatt.loggUt')}</span>
          </button>
        </li>
      </ul>
      {dialog}
    </nav>
  );
}

function Rolleknapp({ rolle, valgt, onVelg }: { rolle: MinRolle; valgt: boolean; onVelg: () => void }) {
  const { t } = useTranslation();
  const end = rolle.til === null ? '' : t('hatt.til', { dato: datoKort(rolle.til) });
  return (
    <button type="button" aria-current={valgt ? 'true' : undefined} onClick={onVelg}>
      <Ikon av={ROLLEIKON[rolle.rolle]} />
      <span>
        <b className="kp-sterk kp-linje">{rollenavn(rolle)}</b>
        <span className="kp-liten kp-dempet">{[rollested(rolle), end].filter(Boolean).join(', ')}</span>
      </span>
      <span className="kp-rad kp-meny__merker">
        {rolle.venter > 0 && (
          <>
            <span className="kp-antall" aria-hidden="true">
              {rolle.venter}
            </span>
            <span className="kp-bare-skjermleser">{t('meny.venter', { count: rolle.venter })}</span>
          </>
        )}
        {valgt && <Ikon av={CheckmarkIcon} />}
      </span>
    </button>
  );
}

function Uleste({ antall }: { antall: number }) {
  const { t } = useTranslation();
  if (antall === 0) return null;
  return (
    <>
      <span className="kp-antall" aria-hidden="true">
        {antall}
      </span>
      <span className="kp-bare-skjermleser">{t('hatt.uleste', { count: antall })}</span>
    </>
  );
}
