import { PersonGroupIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { stortTallord, tallord } from '../../../shared/lib/format';
import { useRolle } from '../../../shared/lib/rolle';
import { Hentet } from '../../../shared/ui/hentet';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Tomtilstand } from '../../../shared/ui/tomtilstand';
import { type Tjenesteliste, tjenestelisteQuery } from '../api/tjenesteliste';
import { Ferdige } from '../components/ferdige';
import { Lisliste } from '../components/lisliste';
import '../components/tjenesteleder.css';

/** `/virksomheten/tjenestetid`: the service time of every LIS of the leder's virksomhet. */
export function TjenestelederSide() {
  const { t } = useTranslation('tjenesteleder');
  const { rolle } = useRolle();
  const liste = useQuery(tjenestelisteQuery(rolle.virksomhetId ?? ''));
  useDokumenttittel(t('side'));
  return (
    <Hentet sporring={liste} laster={t('laster')} form="side">
      {(data) => <Funnet liste={data} />}
    </Hentet>
  );
}

function Funnet({ liste }: { liste: Tjenesteliste }) {
  const { t } = useTranslation('tjenesteleder');
  const harPlan = liste.lis.some(({ dagerEtterPlan }) => dagerEtterPlan !== null);
  const waiting = liste.lis.reduce((sum, { venterAttest }) => sum + venterAttest, 0);
  const title =
    waiting === 0 ? t('overskriftIngen') : t('overskrift', { count: waiting, antall: stortTallord(waiting) });
  return (
    <>
      <Sidetopp
        over={liste.virksomhet.navn}
        tittel={title}
        ingress={t('ingress', { count: liste.lis.length, antall: tallord(liste.lis.length) })}
        handlinger={waiting > 0 ? <KnappLenke to="/innboks">{t('tilInnboks')}</KnappLenke> : undefined}
      />
      <Innhold>
        {liste.lis.length === 0 ? (
          <Tomtilstand ikon={PersonGroupIcon} tittel={t('tom')}>
            <p>{t('tomTekst')}</p>
          </Tomtilstand>
        ) : (
          <div className="kp-stabel kp-luft">
            <Lisliste liste={liste} />
            <Ferdige liste={liste} />
            <p className="kp-liten kp-dempet kp-les">
              {[t('slikRegnerVi'), ...(harPlan ? [t('planen')] : [])].join(' ')}
            </p>
          </div>
        )}
      </Innhold>
    </>
  );
}
