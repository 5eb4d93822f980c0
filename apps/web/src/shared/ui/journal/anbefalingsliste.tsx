import { useTranslation } from 'react-i18next';
import { datoAv } from '../../lib/dato';
import { datoITekst, tidspunkt } from '../../lib/format';
import { Avatar } from '../avatar';
import { Liste, Rad } from '../liste';
import { Statuschip } from '../statuschip';
import type { Statustilstand } from '../statuser';
import { Signaturlenke } from './signaturkontroll';
import type { Anbefaling } from './typer';

interface Props {
  anbefalinger: readonly Anbefaling[];
  /** The reader: what waits for them is amber. */
  megId: string;
}

/** Who has recommended, in whose words, and who has not answered yet. */
export function Anbefalingsliste({ anbefalinger, megId }: Props) {
  const { t } = useTranslation('journal');
  if (anbefalinger.length === 0) return <p className="kp-dempet">{t('anbefaling.ingen')}</p>;
  return (
    <Liste>
      {anbefalinger.map((anbefaling) => (
        <Anbefalingsrad key={anbefaling.id} anbefaling={anbefaling} megId={megId} />
      ))}
    </Liste>
  );
}

function chip({ tilstand, personId }: Anbefaling, megId: string): Statustilstand<'anbefaling'> {
  if (tilstand === 'VENTER') return personId === megId ? 'VENTER_PAA_DEG' : 'VENTER';
  return tilstand === 'ANBEFALT' ? 'ANBEFALT' : 'ANBEFALER_IKKE_ENNAA';
}

function Anbefalingsrad({ anbefaling, megId }: { anbefaling: Anbefaling; megId: string }) {
  const { t } = useTranslation(['journal', 'felles']);
  const { person, rolle, tekst, utenfor } = anbefaling;
  return (
    <Rad
      topp
      foran={<Avatar navn={person} stor />}
      tittel={
        <p className="kp-sterk">
          {person} <span className="kp-dempet">{t(`felles:rolleISetning.${rolle}`)}</span>
        </p>
      }
      status={<Statuschip ting="anbefaling" tilstand={chip(anbefaling, megId)} />}
    >
      {tekst && <p className="kp-les kp-linjeskift">«{tekst}»</p>}
      <Naar anbefaling={anbefaling} />
      {utenfor && <Statuschip ting="anbefaling" tilstand="UTENFOR_PORTALEN" />}
    </Rad>
  );
}

function Naar({ anbefaling }: { anbefaling: Anbefaling }) {
  const { t } = useTranslation('journal');
  const { avgittTid, bedtTid, signaturNr, utenfor } = anbefaling;
  const when = avgittTid
    ? t('anbefaling.signert', { tid: tidspunkt(avgittTid) })
    : t('anbefaling.spurt', { dato: datoITekst(datoAv(bedtTid)) });
  return (
    <p className="kp-liten kp-dempet">
      {utenfor
        ? t('anbefaling.utenfor', {
            hvordan: utenfor.hvordan,
            dato: datoITekst(utenfor.dato),
            navn: utenfor.registrertAv,
          })
        : when}
      {signaturNr !== null && <Signaturlenke nr={signaturNr} />}
    </p>
  );
}
