import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { tidspunkt } from '../../../shared/lib/format';
import { Beslutningspanel } from '../../../shared/ui/beslutningspanel';
import { Signaturlenke } from '../../../shared/ui/journal/signaturkontroll';
import { Kvittering } from '../../../shared/ui/kvittering';
import { Sitat } from '../../../shared/ui/sitat';
import { Statuschip } from '../../../shared/ui/statuschip';
import type { Maalside } from '../api/maal';

/** Approved: who, when, and the number of the signature, which can be checked. */
export function GodkjentPanel({ maal, nytt }: { maal: Maalside; nytt: ReactNode }) {
  const { t } = useTranslation('laeringsmaal');
  const event = maal.historikk.find(({ handling }) =>
    ['godkjenn', 'godkjennTidligere', 'viderefoer'].includes(handling),
  );
  return (
    <Beslutningspanel
      foerst
      tittel={t(maal.godkjentTidligere ? 'panel.godkjentTidligere' : 'panel.godkjent')}
      handlinger={null}
      nytt={nytt}
      kvittering={
        <>
          {event && <Signert hendelse={event} tidligere={maal.godkjentTidligere} />}
          {event?.tekst && <Sitat>{event.tekst}</Sitat>}
          {maal.sammePerson && (
            <p>
              <Statuschip ting="anbefaling" tilstand="SAMME_PERSON" />
            </p>
          )}
        </>
      }
    />
  );
}

function Signert({ hendelse, tidligere }: { hendelse: Maalside['historikk'][number]; tidligere: boolean }) {
  const { t } = useTranslation(['laeringsmaal', 'felles']);
  const { av, rolle, tid, signaturNr } = hendelse;
  return (
    <Kvittering
      fokus={false}
      tittel={t(tidligere ? 'laeringsmaal:panel.godkjentTidligereAv' : 'laeringsmaal:panel.godkjentAv', {
        navn: av,
        rolle: t(`felles:rolleISetning.${rolle}`),
      })}
    >
      {t('laeringsmaal:panel.signert', { tid: tidspunkt(tid) })}
      {signaturNr !== null && <Signaturlenke nr={signaturNr} />}
    </Kvittering>
  );
}
