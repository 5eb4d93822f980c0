import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Datofelt } from '../../../shared/ui/datofelt';
import { HvemKanLese } from '../../../shared/ui/hvem-kan-lese';
import { Vedleggsfelt } from '../../../shared/ui/journal/vedleggsfelt';
import { Lagret } from '../../../shared/ui/lagret';
import { Tekstfelt, Tekstomraade } from '../../../shared/ui/skjemafelt';
import { Feilvarsel } from '../../../shared/ui/varsel';
import type { Meldskjema } from './bruk-melding';

/** What is written once for all the goals, the document, and the button. */
export function Meldpanel({ skjema, antall }: { skjema: Meldskjema; antall: number }) {
  const { t } = useTranslation('tidligere');
  const { t: felles } = useTranslation();
  return (
    <aside className="kp-kort kp-kort--tonet kp-stabel" aria-labelledby="felles">
      <h2 id="felles">{t('felles.tittel')}</h2>
      <Tekstfelt
        {...skjema.felt('dokument')}
        {...{ ledetekst: t('felles.dokument'), hjelp: t('felles.dokumentHjelp'), maxLength: 500 }}
        autoComplete="off"
      />
      <Datofelt {...skjema.felt('dato')} ledetekst={t('felles.dato')} />
      <Tekstfelt
        {...skjema.felt('virksomhet')}
        {...{ ledetekst: t('felles.virksomhet'), hjelp: t('felles.virksomhetHjelp'), maxLength: 200 }}
        autoComplete="off"
      />
      <Tekstfelt
        {...skjema.felt('godkjenner')}
        {...{ ledetekst: t('felles.godkjenner'), hjelp: t('felles.godkjennerHjelp'), maxLength: 200 }}
        autoComplete="off"
      />
      <Vedleggsfelt
        ledetekst={t('felles.vedlegg')}
        verdi={skjema.verdier.vedlegg}
        onEndre={(vedlegg) => {
          skjema.sett({ vedlegg });
        }}
      />
      <Tekstomraade {...skjema.felt('kommentar')} ledetekst={t('felles.kommentar')} valgfritt />
      <HvemKanLese lesere={[{ tekst: t('lesere') }]} />
      <Feilvarsel feil={skjema.feil} />
      <div className="kp-bredknapp">
        <Button type="submit" loading={skjema.sender}>
          {t('send', { count: antall })}
        </Button>
      </div>
      <div className="kp-rad">
        <Lagret tid={skjema.lagretTid} />
        {skjema.lagretTid !== null && (
          <button type="button" className="ds-link kp-liten" onClick={skjema.forkast}>
            {felles('skjema.forkast')}
          </button>
        )}
      </div>
    </aside>
  );
}
