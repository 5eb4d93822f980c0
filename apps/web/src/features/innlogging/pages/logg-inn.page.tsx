import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { megQuery, useOppstart } from '../../../shared/lib/meg';
import { session } from '../../../shared/lib/session';
import { useInnlogging } from '../components/bruk-innlogging';
import { Demoinnlogging } from '../components/demoinnlogging';
import { Innloggingsskjema } from '../components/innloggingsskjema';

export function LoggInnSide() {
  const { t } = useTranslation('innlogging');
  const client = useQueryClient();
  const oppstart = useOppstart();
  const innlogging = useInnlogging({ epost: '', passord: '' }, (meg) => {
    session.start(meg.id);
    client.setQueryData(megQuery.queryKey, meg);
  });
  useDokumenttittel(t('tittel'), innlogging.skjemafeil.har || innlogging.feil !== null);
  const demo = oppstart?.demo ? oppstart.demobrukere : [];
  return (
    <div className="kp-ramme kp-innlogging">
      <div className="kp-stabel kp-luft">
        <div className="kp-stabel">
          <h1 tabIndex={-1}>{t('tittel')}</h1>
          <p className="kp-lead">{t('ingress')}</p>
        </div>
        <Innloggingsskjema innlogging={innlogging} glemt />
        <p className="kp-liten kp-dempet kp-innlogging__hjelp">
          {t('faarIkke')} <Link to="/tilgang">{t('hvaKanDuGjoere')}</Link>
          <br />
          <Link to="/kalkulator">{t('kalkulator')}</Link>
        </p>
      </div>
      {demo.length > 0 && <Demoinnlogging brukere={demo} onVelg={(bruker) => void innlogging.loggInn(bruker)} />}
    </div>
  );
}
