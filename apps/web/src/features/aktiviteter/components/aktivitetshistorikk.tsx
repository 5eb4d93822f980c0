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

/** What has happened to the activity, newest first; it began when it was written. */
export function Aktivitetshistorikk({ aktivitet }: { aktivitet: Aktivitet }) {
  const events = [...aktivitet.hendelser]
    .sort((a, b) => b.tid.localeCompare(a.tid))
    .map((linje): Hendelse => {
      const { tid, tekst, rolle, signaturNr, av, handling } = linje;
      const role = av.id === aktivitet.lis.id ? '' : i18n.t(`rolleISetning.${rolle}`);
      return {
        id: `${tid} ${handling}`,
        slag: SLAG[handling] ?? 'annet',
        uthevet: av.id !== aktivitet.lis.id,
        tittel: setning(linje, aktivitet.lis.id),
        sitat: tekst && <Sitat>{tekst}</Sitat>,
        fakta: (
          <>
            {[tidspunkt(tid), role].filter(Boolean).join(' · ')}
            {signaturNr !== null && <Signaturlenke nr={signaturNr} />}
          </>
        ),
      };
    });
  const begun: Hendelse = {
    id: 'opprettet',
    slag: 'annet',
    tittel: i18n.t(aktivitet.merketAvLeder ? 'hendelse.opprettetForDeg' : 'hendelse.opprettet', { ns: 'aktiviteter' }),
    fakta: tidspunkt(aktivitet.opprettetTid),
  };
  return <Historikk hendelser={[...events, begun]} />;
}
