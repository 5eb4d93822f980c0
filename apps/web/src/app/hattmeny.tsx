import { CheckmarkIcon, LeaveIcon, PersonCircleIcon } from '@navikt/aksel-icons';
import { Divider } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datoKort } from '../shared/lib/format';
import type { Meg, MinRolle } from '../shared/lib/meg';
import { rollenavn, rollested, type Rollevalg } from '../shared/lib/rolle';
import { Ikon } from '../shared/ui/ikon';
import { useLoggUt } from './logg-ut';
import { ROLLEIKON } from './rolleikon';

/** All the person's roles, the profile and the way out. */
export function Hattmeny({ meg, valg, onLukk }: { meg: Meg; valg: Rollevalg | null; onLukk: () => void }) {
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
