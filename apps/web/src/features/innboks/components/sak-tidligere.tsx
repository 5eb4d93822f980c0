import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { tidligereQuery } from '../../../shared/lib/tidligere';
import { Hentet } from '../../../shared/ui/hentet';
import { KnappLenke } from '../../../shared/ui/lenker';
import type { Saksprops } from './avgjort';
import { oppgavetittel } from './oppgavetekst';
import { Panelhode } from './panelhode';

/** BEKREFT_TIDLIGERE: what the list is about, and the way to it; it is decided there, goal by goal on one page. */
export function BekreftTidligereSak({ oppgave, avgjort, borte }: Saksprops) {
  const { t } = useTranslation('innboks');
  const melding = useQuery(tidligereQuery(oppgave.gjelderId));
  return (
    <>
      <Panelhode {...{ oppgave, avgjort, borte }} tittel={oppgavetittel(oppgave)} fakta="" journal />
      <Hentet sporring={melding} laster={t('lasterSak')} rader={2}>
        {({ dokument, virksomhet, maal }) => (
          <>
            <p>{t('tidligere.tekst', { antall: maal.length, virksomhet: virksomhet ?? maal[0]?.virksomhet ?? '' })}</p>
            <p className="kp-dempet">{dokument}</p>
          </>
        )}
      </Hentet>
      <div className="kp-bredknapp">
        <KnappLenke to="/godkjent-tidligere/$id" params={{ id: oppgave.gjelderId }}>
          {t('tidligere.aapne')}
        </KnappLenke>
      </div>
    </>
  );
}

/** SVAR_TIDLIGERE: the LIS's own; the way to the list that came back. */
export function SvarTidligereSak({ oppgave, avgjort, borte }: Saksprops) {
  const { t } = useTranslation('innboks');
  return (
    <>
      <Panelhode {...{ oppgave, avgjort, borte }} tittel={oppgavetittel(oppgave)} fakta="" />
      <div className="kp-bredknapp">
        <KnappLenke to="/godkjent-tidligere/meld" search={{ id: oppgave.gjelderId }}>
          {t('svar')}
        </KnappLenke>
      </div>
    </>
  );
}
