import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dagerMellom, datoAv, iDag } from '../../../shared/lib/dato';
import { dager, fornavn, tidspunkt } from '../../../shared/lib/format';
import type { Maalside } from '../../../shared/lib/maalside';
import { useUtkast } from '../../../shared/lib/utkast';
import { Beslutningspanel } from '../../../shared/ui/beslutningspanel';
import { Signaturlenke } from '../../../shared/ui/journal/signaturkontroll';
import { Kvittering } from '../../../shared/ui/kvittering';
import { Dager, Liste, Rad } from '../../../shared/ui/liste';
import { Sitat } from '../../../shared/ui/sitat';
import { Lederhandlinger } from './lederhandlinger';
import { godkjenning, type Stand } from './maalstand';
import type { Panelprops } from './panelprops';

/** Nothing for the reader to decide just now: who has it, and for how long. */
export function Statuspanel(props: Panelprops & { stand: Stand }) {
  const { t } = useTranslation('godkjenning');
  const { maal, nytt, stand } = props;
  const content: Partial<Record<Stand, ReactNode>> = {
    venter: <Venter maal={maal} />,
    godkjent: <Godkjent maal={maal} />,
  };
  const key = stand === 'venter' || stand === 'godkjent' ? stand : 'hosLis';
  return (
    <Beslutningspanel
      tittel={t(`status.${key}`)}
      handlinger={null}
      nytt={nytt}
      kvittering={
        <>
          {content[key] ?? <p>{t('status.hosLisTekst', { navn: fornavn(maal.lis.navn) })}</p>}
          <IkkeSendt maalId={maal.id} />
          <Lederhandlinger {...props} />
        </>
      }
    />
  );
}

const siden = (tid: string): number => Math.max(0, dagerMellom(datoAv(tid), iDag()));

function Venter({ maal }: { maal: Maalside }) {
  const { t } = useTranslation(['godkjenning', 'felles']);
  const { tilstand, tilstandSiden, anbefalinger, leder, virksomhet } = maal;
  if (tilstand === 'TIL_GODKJENNING') {
    const who = leder?.navn ?? t('godkjenning:status.ledelsen', { virksomhet });
    return <p>{t('godkjenning:status.godkjenner', { hvem: who, dager: dager(siden(tilstandSiden ?? '')) })}</p>;
  }
  return (
    <Liste apen>
      {anbefalinger
        .filter((anbefaling) => anbefaling.tilstand === 'VENTER')
        .map(({ id, person, rolle, bedtTid }) => (
          <Rad
            key={id}
            tittel={person}
            fakta={t('godkjenning:status.skalAnbefale', { rolle: t(`felles:rolleISetning.${rolle}`) })}
            status={<Dager antall={siden(bedtTid)} />}
          />
        ))}
    </Liste>
  );
}

function Godkjent({ maal }: { maal: Maalside }) {
  const { t } = useTranslation(['godkjenning', 'felles']);
  const act = godkjenning(maal);
  if (!act) return null;
  const { av, rolle, tid, tekst, signaturNr } = act;
  return (
    <>
      <Kvittering
        fokus={false}
        tittel={t(maal.godkjentTidligere ? 'godkjenning:status.tidligereAv' : 'godkjenning:status.godkjentAv', {
          navn: av,
          rolle: t(`felles:rolleISetning.${rolle}`),
        })}
      >
        {t('godkjenning:status.signert', { tid: tidspunkt(tid) })}
        {signaturNr !== null && <Signaturlenke nr={signaturNr} />}
      </Kvittering>
      {tekst && <Sitat>{tekst}</Sitat>}
    </>
  );
}

/** What was typed before the goal was called back or decided by somebody else. */
function IkkeSendt({ maalId }: { maalId: string }) {
  const { t } = useTranslation('godkjenning');
  const { verdi } = useUtkast(`beslutning:${maalId}`, '');
  return verdi.trim() === '' ? null : <Sitat kilde={t('status.ikkeSendt')}>{verdi}</Sitat>;
}
