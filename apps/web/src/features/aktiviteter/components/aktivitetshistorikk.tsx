import { i18n } from '../../../shared/i18n/i18n';
import { tidspunkt } from '../../../shared/lib/format';
import { type Hendelse, Historikk } from '../../../shared/ui/historikk';
import { Signaturlenke } from '../../../shared/ui/journal/signaturkontroll';
import { Sitat } from '../../../shared/ui/sitat';
import type { Aktivitet } from '../api/aktiviteter';

type Linje = Aktivitet['hendelser'][number];

const SLAG: Readonly<Record<string, Hendelse['slag']>> = {
  send: 'sendt',
  bekreft: 'ok',
  markerUtfoert: 'ok',
  returner: 'tilbake',
  angre: 'tilbake',
};

function setning({ handling, av }: Linje, lisId: string): string {
  const name = av.id === lisId ? i18n.t('du', { ns: 'journal' }) : av.navn;
  // The handling comes from the server; a new one must still make a sentence.
  const known = i18n.exists(`hendelse.${handling}`, { ns: 'aktiviteter' }) ? handling : 'annet';
  return i18n.t(`hendelse.${known as 'annet'}`, { ns: 'aktiviteter', av: name });
}

function tilHendelse(linje: Linje, index: number, lisId: string): Hendelse {
  const { tid, tekst, rolle, signaturNr, av, handling } = linje;
  const mine = av.id === lisId;
  return {
    id: String(index),
    slag: SLAG[handling] ?? 'annet',
    uthevet: !mine,
    tittel: setning(linje, lisId),
    sitat: tekst && <Sitat>{tekst}</Sitat>,
    fakta: (
      <>
        {mine ? tidspunkt(tid) : `${tidspunkt(tid)} · ${i18n.t(`rolleISetning.${rolle}`)}`}
        {signaturNr !== null && <Signaturlenke nr={signaturNr} />}
      </>
    ),
  };
}

/** What has happened to the activity, newest first; it began when it was written. */
export function Aktivitetshistorikk({ aktivitet }: { aktivitet: Aktivitet }) {
  const events = aktivitet.hendelser.map((linje, index) => tilHendelse(linje, index, aktivitet.lis.id)).reverse();
  const begun: Hendelse = {
    id: 'opprettet',
    slag: 'annet',
    tittel: i18n.t(aktivitet.merketAvLeder ? 'hendelse.opprettetForDeg' : 'hendelse.opprettet', { ns: 'aktiviteter' }),
    fakta: tidspunkt(aktivitet.opprettetTid),
  };
  return <Historikk hendelser={[...events, begun]} />;
}
