import { Button } from '@digdir/designsystemet-react';
import { PaperclipIcon, TrashIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { tekstForFeil } from '../../lib/feiltekst';
import { lesOpp } from '../../lib/opplesing';
import {
  MEST_VEDLEGG,
  VEDLEGGSTYPER,
  VEDLEGG_OPPLASTING,
  type Vedlegg,
  fjernVedlegg,
  lastOppVedlegg,
} from '../../lib/vedlegg';
import { Filfelt } from '../filfelt';
import { Ikon } from '../ikon';
import { Fil } from './vedlegg';

interface Props {
  id?: string;
  /** «Legg ved fil» unless it is something more. */
  ledetekst?: string;
  feil?: string | undefined;
  /** How many there may be. */
  mest?: number;
  verdi: readonly Vedlegg[];
  onEndre: (vedlegg: readonly Vedlegg[]) => void;
}

/** Files beside what is being written. Each is uploaded as it is chosen, and saved with the rest. */
export function Vedleggsfelt({ id = 'vedlegg', ledetekst, feil, mest = MEST_VEDLEGG, verdi, onEndre }: Props) {
  const { t } = useTranslation('journal');
  const opplasting = useMutation({
    mutationKey: VEDLEGG_OPPLASTING,
    mutationFn: lastOppVedlegg,
    onSuccess: (fil) => {
      onEndre([...verdi, fil]);
      lesOpp(t('vedlegg.lastetOpp', { navn: fil.navn }));
    },
  });
  const { variables: sender, isPending, error } = opplasting;
  const taBort = ({ id, navn }: Vedlegg): void => {
    onEndre(verdi.filter((one) => one.id !== id));
    lesOpp(t('vedlegg.tattBort', { navn }));
    // One that is saved already goes when the rest is saved; the server says so, and nobody needs to hear it.
    fjernVedlegg(id).catch(() => undefined);
  };
  return (
    <div className="kp-stabel kp-tett">
      {verdi.length < mest && (
        <Filfelt
          {...{
            id,
            ledetekst: ledetekst ?? t('vedlegg.tittel'),
            hjelp: t('vedlegg.hjelp'),
            valgfritt: true,
          }}
          {...{ fil: null, accept: VEDLEGGSTYPER, onVelg: opplasting.mutate }}
          feil={error ? t('vedlegg.feil', { navn: sender.name, feil: tekstForFeil(error) }) : feil}
        />
      )}
      <div role="status">
        {isPending && (
          <div className="kp-vedlegg">
            <Ikon av={PaperclipIcon} />
            <p>{t('vedlegg.lasterOpp', { navn: sender.name })}</p>
            <progress aria-hidden="true" />
          </div>
        )}
      </div>
      <Valgte vedlegg={verdi} onTaBort={taBort} />
    </div>
  );
}

function Valgte({ vedlegg, onTaBort }: { vedlegg: readonly Vedlegg[]; onTaBort: (vedlegg: Vedlegg) => void }) {
  const { t } = useTranslation('journal');
  if (vedlegg.length === 0) return null;
  return (
    <ul className="kp-vedleggsliste" aria-label={t('vedlegg.valgte')}>
      {vedlegg.map((one) => (
        <li key={one.id} className="kp-vedlegg">
          <Ikon av={PaperclipIcon} />
          <span>
            <Fil vedlegg={one} />
          </span>
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            onClick={() => {
              onTaBort(one);
            }}
          >
            <Ikon av={TrashIcon} />
            {t('vedlegg.taBort')}
            <span className="kp-bare-skjermleser"> {one.navn}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
