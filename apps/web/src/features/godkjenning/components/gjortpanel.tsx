import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { arbeidslisteQuery, type Oppgave } from '../../../shared/lib/arbeidsliste';
import { fornavn, tidspunkt } from '../../../shared/lib/format';
import type { Maalside } from '../../../shared/lib/maalside';
import { rolleISted, useRolle } from '../../../shared/lib/rolle';
import { Beslutningspanel } from '../../../shared/ui/beslutningspanel';
import { Signaturlenke } from '../../../shared/ui/journal/signaturkontroll';
import { Kvittering } from '../../../shared/ui/kvittering';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Lederhandlinger } from './lederhandlinger';
import type { Gjort, Panelprops } from './panelprops';

/** Which act in the history this was. */
const HANDLING: Readonly<Record<Gjort, Maalside['historikk'][number]['handling']>> = {
  godkjenn: 'godkjenn',
  returner: 'returner',
  anbefalt: 'anbefal',
  ikkeEnnaa: 'anbefal',
  trekk: 'trekkGodkjenning',
  tidligere: 'godkjennTidligere',
  innhentet: 'innhentAnbefaling',
};

/** Put on record, rather than decided here. */
const REGISTRERT = new Set<Gjort>(['innhentet', 'tidligere']);

/** The receipt, and the next that waits. */
export function Gjortpanel(props: Panelprops & { gjort: Gjort }) {
  const { t } = useTranslation('godkjenning');
  const { maal, nytt, gjort } = props;
  const { rolle } = useRolle();
  const { data: oppgaver = [] } = useQuery(arbeidslisteQuery);
  const act = maal.historikk.find(({ handling }) => handling === HANDLING[gjort]);
  const signatur = act?.signaturNr ?? null;
  const next = oppgaver.find(({ gjelderId }) => gjelderId !== maal.id);
  return (
    <Beslutningspanel
      tittel={t(REGISTRERT.has(gjort) ? 'gjort.registrert' : 'gjort.tittel')}
      handlinger={null}
      nytt={nytt}
      kvittering={
        <>
          <Kvittering tittel={t(`gjort.${gjort}`, { tittel: maal.tittel })}>
            {act && (
              <p>
                {t('gjort.signert', {
                  rolle: rolleISted(act.rolle, rolle.virksomhet ?? maal.virksomhet),
                  tid: tidspunkt(act.tid),
                })}
                {signatur !== null && <Signaturlenke nr={signatur} />}
              </p>
            )}
            <p>{t('gjort.beskjed', { navn: fornavn(maal.lis.navn) })}</p>
          </Kvittering>
          <Neste oppgave={next} />
          <Lederhandlinger {...props} />
        </>
      }
    />
  );
}

function Neste({ oppgave }: { oppgave: Oppgave | undefined }) {
  const { t } = useTranslation('godkjenning');
  if (!oppgave) return <p>{t('gjort.ingenFlere')}</p>;
  const { id, slag, gjelderId, tittel, lis } = oppgave;
  const words = t('gjort.neste', { tittel });
  return (
    <div className="kp-stabel kp-tett kp-bredknapp">
      <p className="kp-liten kp-dempet">{t('gjort.nesteFra', { navn: lis.navn })}</p>
      {slag === 'GODKJENN_MAAL' ? (
        <KnappLenke to="/godkjenning/$maalId" params={{ maalId: gjelderId }}>
          {words}
        </KnappLenke>
      ) : (
        <KnappLenke to="/innboks" search={{ sak: id }}>
          {words}
        </KnappLenke>
      )}
    </div>
  );
}
