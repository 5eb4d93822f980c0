import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { VirksomhetDetaljer } from '../../../shared/lib/virksomheter';
import { Kvittering } from '../../../shared/ui/kvittering';
import { Statuschip } from '../../../shared/ui/statuschip';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { useIngenAnnenGodkjenner } from '../api/virksomheter';

/** The setting «ingen andre kan godkjenne», in plain words, with the mark it leaves. */
export function IngenAnnen({ virksomhet, kanEndre }: { virksomhet: VirksomhetDetaljer; kanEndre: boolean }) {
  const { t } = useTranslation('virksomheter');
  const { ingenAnnenGodkjenner: on } = virksomhet;
  const lagring = useMutation({ mutationFn: useIngenAnnenGodkjenner(virksomhet.id) });
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
