import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { stortTallord, tallord } from '../../../shared/lib/format';
import { useHensikt } from '../../../shared/lib/hensikt';
import { journalnoekler, useOppfrisk } from '../../../shared/lib/journal';
import { Kvittering } from '../../../shared/ui/kvittering';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { type Aktivitet, type SendteAktiviteter, kallAktivitetTilbake } from '../api/aktiviteter';

interface Props {
  aktivitet: Aktivitet;
  onKaltTilbake: (aktivitet: Aktivitet) => void;
  onNy: () => void;
}

/** The procedures of a shift, in place of the form: one receipt, and a link to each. */
export function SendtFlere({
  sendt: { aktiviteter },
  navn,
  onNy,
}: {
  sendt: SendteAktiviteter;
  navn: string;
  onNy: () => void;
}) {
  const { t } = useTranslation('aktiviteter');
  return (
    <div className="kp-skjema">
      <Kvittering tittel={t('sendt.flere', { antall: stortTallord(aktiviteter.length), navn })}>
        {t('sendt.flereTekst')}
      </Kvittering>
      <ol className="kp-stabel kp-tett">
        {aktiviteter.map(({ id, tittel }) => (
          <li key={id}>
            <Link to="/aktiviteter/$id" params={{ id }}>
              {tittel}
            </Link>
          </li>
        ))}
      </ol>
      <div className="kp-rad kp-bredknapp">
        <Button onClick={onNy}>{t('sendt.ny')}</Button>
      </div>
    </div>
  );
}

/** In place of the form when it has been sent: who has it now, the way back, and the next one. */
export function Sendt({ aktivitet, onKaltTilbake, onNy }: Props) {
  const { t } = useTranslation('aktiviteter');
  const recall = useKallTilbake(aktivitet, onKaltTilbake);
  const goals = aktivitet.maal.length;
  return (
    <div className="kp-skjema">
      <Kvittering
        tittel={t('sendt.tittel', { navn: aktivitet.bedt?.navn ?? '' })}
        handling={
          <button
            type="button"
            className="ds-link"
            onClick={() => {
              recall.mutate();
            }}
          >
            {t('handling.kallTilbake')}
          </button>
        }
      >
        {t('sendt.tekst', { tittel: aktivitet.tittel, count: goals, antall: tallord(goals, true) })}
      </Kvittering>
      <Feilvarsel feil={recall.error} />
      <div className="kp-rad kp-bredknapp">
        <Button onClick={onNy}>{t('sendt.ny')}</Button>
        <KnappLenke to="/aktiviteter/$id" params={{ id: aktivitet.id }} variant="secondary">
          {t('sendt.se')}
        </KnappLenke>
      </div>
    </div>
  );
}

/** Takes a sent activity back, as long as nobody has decided. */
export function useKallTilbake(aktivitet: Pick<Aktivitet, 'id' | 'versjon'>, onDone: (next: Aktivitet) => void) {
  const client = useQueryClient();
  const oppfrisk = useOppfrisk();
  const hensikt = useHensikt();
  return useMutation({
    mutationFn: () =>
      kallAktivitetTilbake({ id: aktivitet.id, versjon: aktivitet.versjon, noekkel: hensikt.noekkel() }),
    onSuccess: (next) => {
      hensikt.ferdig();
      client.setQueryData(journalnoekler.aktivitet(next.id), next);
      oppfrisk();
      onDone(next);
    },
  });
}
