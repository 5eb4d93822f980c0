import { Alert, Button } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { erForeldet } from '../lib/api-feil';
import type { Kommentarprops } from '../lib/avgjoerelse';
import { FalsktTreff } from './falskt-treff';
import { Tekstomraade } from './skjemafelt';
import { Uthevet } from './uthevet';
import { Feilvarsel } from './varsel';

interface Kommentar extends Partial<Pick<Kommentarprops, 'id' | 'treff'>> {
  /** «Hva bør Ida gjøre videre?» */
  ledetekst: string;
  /** «Må fylles ut hvis du sender tilbake.» */
  hjelp?: string;
  valgfritt?: boolean;
  verdi: string;
  onEndre: (verdi: string) => void;
  feil?: string | undefined;
}

interface Props {
  /** «Din avgjørelse» unless told. */
  tittel?: string;
  /** Text or steps over the comment field. */
  innledning?: ReactNode;
  /** Always before the buttons; left out for the LIS who sends. */
  kommentar?: Kommentar;
  /** «leder i Fjellvik kommune», from `rolleISetning`. */
  signererSom?: string;
  /** What the signature means: «Godkjenningen blir stående …». */
  folger?: ReactNode;
  /** Primary and secondary button. */
  handlinger: ReactNode;
  /** `<NoeNytt>`, when the panel keeps what it was opened with. */
  nytt?: ReactNode;
  /** What a call threw; a 412 becomes «Se hva som er nytt». */
  feil?: unknown;
  onSeNytt?: () => void;
  /** `<Kvittering>`: takes the place of everything once it is done. */
  kvittering?: ReactNode;
  /** A way out under the buttons. */
  nederst?: ReactNode;
  /** The buttons side by side instead of one over the other. */
  rad?: boolean;
  /** First in the document and on a phone (for the LIS who sends); else below the evidence. */
  foerst?: boolean;
}

/** The tinted panel: decide here. Sticky to the right on wide screens, inside `<div className="kp-to">`. */
export function Beslutningspanel(props: Props) {
  const { t } = useTranslation();
  const id = useId();
  const classes = `kp-kort kp-kort--tonet kp-stabel kp-klister${props.foerst ? ' kp-panel' : ''}`;
  return (
    <aside className={classes} aria-labelledby={id}>
      <h2 id={id}>{props.tittel ?? t('panel.tittel')}</h2>
      {props.kvittering === undefined ? (
        <Beslutning {...props} />
      ) : (
        <>
          {props.nytt}
          {props.kvittering}
        </>
      )}
    </aside>
  );
}

/** Comment first, then as whom one signs, then the buttons; without the panel round it, for the reading pane of the inbox. */
export function Beslutning(props: Omit<Props, 'tittel' | 'kvittering' | 'foerst'>) {
  const { innledning, kommentar, signererSom, folger, handlinger, nytt, feil, onSeNytt, nederst, rad = false } = props;
  const { t } = useTranslation();
  return (
    <>
      {innledning}
      {kommentar && <Kommentarfelt kommentar={kommentar} />}
      {!erForeldet(feil) && nytt}
      <Panelfeil feil={feil} onSeNytt={onSeNytt} />
      {(signererSom !== undefined || folger !== undefined) && (
        <p className="kp-liten">
          {signererSom !== undefined && <Uthevet tekst={t('panel.signererSom', { rolle: signererSom })} />} {folger}
        </p>
      )}
      <div className={rad ? 'kp-rad kp-bredknapp' : 'kp-stabel kp-tett kp-bredknapp'}>{handlinger}</div>
      {nederst !== undefined && <div className="kp-liten">{nederst}</div>}
    </>
  );
}

function Kommentarfelt({ kommentar: { treff = null, id, ...felt } }: { kommentar: Kommentar }) {
  return (
    <div className="kp-stabel kp-tett">
      <Tekstomraade {...felt} {...(id !== undefined && { id })} />
      {treff && <FalsktTreff felt={treff} />}
    </div>
  );
}

/** What a call threw, where the buttons are; a 412 says who was first and offers to look. */
export function Panelfeil({ feil, onSeNytt }: { feil: unknown; onSeNytt?: (() => void) | undefined }) {
  const { t } = useTranslation();
  if (!erForeldet(feil)) return <Feilvarsel feil={feil} />;
  const who = feil.parametere['av'];
  return (
    <Alert data-color="warning" role="alert">
      <p>{typeof who === 'string' ? t('panel.endretAv', { navn: who }) : t('panel.endret')}</p>
      {onSeNytt && (
        <Button variant="secondary" onClick={onSeNytt}>
          {t('panel.seNytt')}
        </Button>
      )}
    </Alert>
  );
}
