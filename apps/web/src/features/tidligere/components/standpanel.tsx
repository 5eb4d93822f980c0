import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { datoAv } from '../../../shared/lib/dato';
import { datoITekst } from '../../../shared/lib/format';
import { useEngangsnoekkel } from '../../../shared/lib/hensikt';
import type { Tidligere } from '../../../shared/lib/tidligere';
import { Historikk } from '../../../shared/ui/historikk';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Sitat } from '../../../shared/ui/sitat';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { kallTilbakeTidligere } from '../api/tidligere';
import { Dokumentet } from './dokumentet';

/** Where the list stands, what has happened to it, and the LIS's own ways on. */
export function Standpanel({ melding, onGjort }: { melding: Tidligere; onGjort: (next: Tidligere) => void }) {
  const { t } = useTranslation('tidligere');
  return (
    <aside className="kp-kort kp-kort--tonet kp-stabel kp-klister" aria-labelledby="stand">
      <h2 id="stand">{t('stand.tittel')}</h2>
      <Dokumentet melding={melding} />
      <Historikk
        navn={t('stand.historikk')}
        hendelser={melding.hendelser.map(({ handling, av, tekst, tid, signaturNr }, index) => ({
          id: String(index),
          slag: SLAG[handling],
          tittel: t(`hendelse.${handling}`, { av }),
          fakta: [datoITekst(datoAv(tid)), ...(signaturNr === null ? [] : [t('signatur', { nr: signaturNr })])].join(
            ' · ',
          ),
          ...(tekst !== null && { sitat: <Sitat>{tekst}</Sitat> }),
        }))}
      />
      <Handlinger melding={melding} onGjort={onGjort} />
    </aside>
  );
}

const SLAG = { send: 'sendt', kallTilbake: 'tilbake', bekreft: 'ok', returner: 'tilbake' } as const;

function Handlinger({ melding, onGjort }: { melding: Tidligere; onGjort: (next: Tidligere) => void }) {
  const { t } = useTranslation('tidligere');
  const noekkelFor = useEngangsnoekkel();
  const { id, versjon, tillatteHandlinger, tilstand } = melding;
  const tilbake = useMutation({
    mutationFn: () => kallTilbakeTidligere(id, { versjon, noekkel: noekkelFor(versjon) }),
    onSuccess: onGjort,
  });
  return (
    <>
      <Feilvarsel feil={tilbake.error} />
      <div className="kp-stabel kp-tett kp-bredknapp">
        {tillatteHandlinger.includes('send') && (
          <KnappLenke to="/godkjent-tidligere/meld" search={{ id }}>
            {t('stand.rett')}
          </KnappLenke>
        )}
        {tillatteHandlinger.includes('kallTilbake') && (
          <Button
            variant="secondary"
            loading={tilbake.isPending}
            onClick={() => {
              tilbake.mutate();
            }}
          >
            {t(tilstand === 'SENDT' ? 'stand.kallTilbake' : 'stand.trekk')}
          </Button>
        )}
      </div>
    </>
  );
}
