import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { ApiFeil } from '../../../shared/lib/api-feil';
import { Lagret } from '../../../shared/ui/lagret';
import { HvemKanLese } from '../../../shared/ui/hvem-kan-lese';
import { oppramsing, storForbokstav } from '../../../shared/lib/format';
import { usePartISetning } from '../../../shared/lib/meldinger';
import { Tekstomraade } from '../../../shared/ui/skjemafelt';
import { Taster } from '../../../shared/ui/taster';
import { Feilvarsel } from '../../../shared/ui/varsel';
import type { Traad } from '../api/traad';
import { SKRIVEFELT, type Skriving } from './bruk-skriving';
import { Vedleggsvalg } from './vedleggsvalg';

const SI_FRA_VED = 500;
const MEST = 5000;

/** Who can read what is written now. */
function useLesere(traad: Traad): { tekst: string }[] {
  const { t } = useTranslation('meldinger');
  const partnavn = usePartISetning();
  const others = traad.parter.filter(({ egen, sluttet }) => !egen && !sluttet);
  return [
    {
      tekst: t('skriv.lesere', {
        hvem: storForbokstav(oppramsing([...others.map(partnavn), t('skriv.du')])),
      }),
    },
    ...(others.some(({ navn }) => navn === null) ? [{ tekst: t('skriv.lesereRolle') }] : []),
  ];
}

/** Where one writes. The text stays until it has arrived. */
export function Skrivefelt({ traad, skriving: { skjema, lasterOpp, send } }: { traad: Traad; skriving: Skriving }) {
  const { t } = useTranslation(['meldinger', 'felles']);
  const { tekst, vedlegg } = skjema.verdier;
  const lesere = useLesere(traad);
  return (
    <form
      className="kp-stabel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        send();
      }}
    >
      <Retter traad={traad} skjema={skjema} />
      <Tekstomraade
        {...skjema.felt(SKRIVEFELT)}
        ledetekst={skjema.verdier.retterNr > 0 ? t('meldinger:skriv.rettelse') : t('meldinger:skriv.ledetekst')}
        hjelp={t('meldinger:skriv.hjelp')}
      />
      <Tegn igjen={MEST - tekst.length} />
      <Vedleggsvalg
        key={skjema.kvittering?.svar.nr ?? 0}
        verdi={vedlegg}
        onEndre={(next) => {
          skjema.sett({ vedlegg: next });
        }}
      />
      <Feilvarsel feil={skjema.skjemafeil.har ? null : skjema.feil} />
      <HvemKanLese lesere={lesere} />
      <div className="kp-rad">
        <div className="kp-bredknapp">
          <Button type="submit" loading={skjema.sender || lasterOpp}>
            {ukjentUtfall(skjema.feil) ? t('felles:handling.proevIgjen') : t('meldinger:skriv.send')}
          </Button>
        </div>
        <Taster hint={[{ taster: ['Ctrl', 'Enter'], tekst: t('meldinger:skriv.tast') }]} />
        <Lagret tid={skjema.lagretTid} />
      </div>
    </form>
  );
}

/** Said when there is little room left. */
function Tegn({ igjen }: { igjen: number }) {
  const { t } = useTranslation('meldinger');
  if (igjen >= SI_FRA_VED) return null;
  return (
    <p className="kp-liten kp-dempet" role="status">
      {igjen < 0 ? t('skriv.tegnForMye', { count: -igjen }) : t('skriv.tegnIgjen', { count: igjen })}
    </p>
  );
}

/** No answer came: pressing again sends the same message, not another. */
const ukjentUtfall = (feil: unknown): boolean => feil instanceof ApiFeil && (feil.status === 0 || feil.status >= 500);

function Retter({ traad, skjema }: { traad: Traad; skjema: Skriving['skjema'] }) {
  const { t } = useTranslation('meldinger');
  const { retterNr } = skjema.verdier;
  if (retterNr === 0) return null;
  const original = traad.meldinger.find(({ nr }) => nr === retterNr);
  return (
    <div className="kp-stabel kp-tett">
      <blockquote className="kp-sitat kp-utdrag">{original?.tekst ?? t('skriv.eldre')}</blockquote>
      <p className="kp-liten">
        {t('skriv.retterTekst')}{' '}
        <button
          type="button"
          className="ds-link"
          onClick={() => {
            skjema.sett({ retterNr: 0 });
            document.getElementById(SKRIVEFELT)?.focus();
          }}
        >
          {t('skriv.ikkeRett')}
        </button>
      </p>
    </div>
  );
}
