import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiFeil } from '../../../shared/lib/api-feil';
import { type VirksomhetDetaljer, virksomhetQuery } from '../../../shared/lib/virksomheter';
import { Kvittering } from '../../../shared/ui/kvittering';
import { Statuschip } from '../../../shared/ui/statuschip';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { useIngenAnnenGodkjenner } from '../api/virksomheter';

const erForeldet = (error: unknown): boolean => error instanceof ApiFeil && error.status === 412;

/** Somebody else was here first: fetches how it stands, and the person chooses anew. */
function SeNytt({ virksomhetId, onSett }: { virksomhetId: string; onSett: () => void }) {
  const { t } = useTranslation('felles');
  const virksomhet = useQuery({ ...virksomhetQuery(virksomhetId), enabled: false });
  return (
    <div>
      <Button variant="secondary" onClick={() => void virksomhet.refetch().then(onSett)}>
        {t('panel.seNytt')}
      </Button>
    </div>
  );
}

/** The setting «ingen andre kan godkjenne», in plain words, with the mark it leaves. */
export function IngenAnnen({ virksomhet, kanEndre }: { virksomhet: VirksomhetDetaljer; kanEndre: boolean }) {
  const { t } = useTranslation('virksomheter');
  const { ingenAnnenGodkjenner: on } = virksomhet;
  const lagring = useMutation({ mutationFn: useIngenAnnenGodkjenner(virksomhet) });
  return (
    <section className="kp-kort kp-kort--tonet kp-stabel" aria-labelledby="ingen-annen">
      <h2 id="ingen-annen">{t('ingenAnnen.tittel')}</h2>
      <p className="kp-liten">{t('ingenAnnen.forklaring')}</p>
      <p className="kp-sterk">{t(on ? 'ingenAnnen.paa' : 'ingenAnnen.av')}</p>
      <div className="kp-stabel kp-tett kp-liten">
        {!on && <p>{t('ingenAnnen.avTekst')}</p>}
        <p>{t(on ? 'ingenAnnen.paaTekst' : 'ingenAnnen.foelge')}</p>
        <p className="kp-virk__merke">
          <Statuschip ting="anbefaling" tilstand="SAMME_PERSON" />
        </p>
      </div>
      <Feilvarsel feil={lagring.error} />
      {erForeldet(lagring.error) && <SeNytt virksomhetId={virksomhet.id} onSett={lagring.reset} />}
      {lagring.isSuccess && (
        <Kvittering tittel={t(on ? 'ingenAnnen.lagretPaa' : 'ingenAnnen.lagretAv')}>
          {t('ingenAnnen.lagretTekst')}
        </Kvittering>
      )}
      {kanEndre ? (
        <div className="kp-bredknapp">
          <Button
            variant="secondary"
            loading={lagring.isPending}
            onClick={() => {
              lagring.mutate(!on);
            }}
          >
            {t(on ? 'ingenAnnen.slaaAv' : 'ingenAnnen.slaaPaa')}
          </Button>
        </div>
      ) : (
        <p className="kp-liten kp-dempet">{t('ingenAnnen.hvem')}</p>
      )}
    </section>
  );
}
