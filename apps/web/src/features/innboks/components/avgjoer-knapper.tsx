import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { Oppgave } from '../../../shared/lib/arbeidsliste';
import type { Avgjoerelse } from '../../../shared/lib/avgjoerelse';
import { Beslutning } from '../../../shared/ui/beslutningspanel';
import { Tast } from '../../../shared/ui/taster';
import { HarValgtContext } from './har-valgt';
import { somHvem } from './oppgavetekst';
import { useTastemaal } from './tastemaal';

type Handling = 'ja' | 'nei';

interface Props {
  avgjoerelse: Avgjoerelse<Handling>;
  oppgave: Oppgave;
  ledetekst: string;
  hjelp: string;
  /** What follows, and who can read what is written. */
  folger: string;
  /** The two verbs. */
  ja: string;
  nei: string;
  /** `<NoeNytt>`: what has changed since it was opened. */
  nytt: ReactNode;
  /** Fetches what is new after a stale version. */
  onSeNytt: () => void;
}

/** Advice first, then as whom one signs, then the two acts; B and R do the same. */
export function Avgjoer({ avgjoerelse, oppgave, ledetekst, hjelp, folger, ja, nei, nytt, onSeNytt }: Props) {
  const { t } = useTranslation('innboks');
  const { kommentar, feil, sender, utfoer, seNytt } = avgjoerelse;
  useTastemaal({
    bekreft: () => {
      utfoer('ja');
    },
    returner: () => {
      utfoer('nei');
    },
  });
  return (
    <section className="kp-stabel" aria-label={t('avgjoerelse')}>
      <Beslutning
        rad
        kommentar={{ ledetekst, hjelp, ...kommentar }}
        signererSom={somHvem(oppgave)}
        folger={folger}
        nytt={nytt}
        feil={feil}
        onSeNytt={() => {
          seNytt();
          onSeNytt();
        }}
        handlinger={
          <>
            <Knapp tekst={ja} tast="B" sender={sender === 'ja'} onTrykk={() => utfoer('ja')} />
            <Knapp tekst={nei} tast="R" andre sender={sender === 'nei'} onTrykk={() => utfoer('nei')} />
          </>
        }
      />
    </section>
  );
}

interface KnappProps {
  tekst: string;
  tast: string;
  andre?: boolean;
  sender: boolean;
  onTrykk: () => void;
}

function Knapp({ tekst, tast, andre = false, sender, onTrykk }: KnappProps) {
  const first = use(HarValgtContext) ? 'secondary' : 'primary';
  return (
    <Button variant={andre ? 'tertiary' : first} loading={sender} onClick={onTrykk}>
      {tekst} <Tast>{tast}</Tast>
    </Button>
  );
}
