import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datoITekst } from '../../../shared/lib/format';
import { Hentet } from '../../../shared/ui/hentet';
import { Liste, Rad } from '../../../shared/ui/liste';
import { aapnedeQuery } from '../api/figurer';
import { Figurdel } from './figurside';

/** Those who let the office read their record, each a way into it; left out when there are none. */
export function AapnedeJournaler() {
  const { t } = useTranslation('figurer');
  const aapnede = useQuery(aapnedeQuery);
  return (
    <Hentet sporring={aapnede} laster={t('aapnet.laster')} rader={1}>
      {(journaler) =>
        journaler.length > 0 && (
          <Figurdel id="aapnet" tittel={t('aapnet.tittel')}>
            <p className="kp-dempet">{t('aapnet.tekst')}</p>
            <Liste>
              {journaler.map(({ utdanningslopId, lis, virksomhet, til }) => (
                <Rad
                  key={utdanningslopId}
                  tittel={
                    <Link to="/lis/$utdanningslopId" params={{ utdanningslopId }}>
                      {lis}
                    </Link>
                  }
                  fakta={[virksomhet, t('aapnet.til', { dato: datoITekst(til) })].filter(Boolean).join(' · ')}
                />
              ))}
            </Liste>
          </Figurdel>
        )
      }
    </Hentet>
  );
}
