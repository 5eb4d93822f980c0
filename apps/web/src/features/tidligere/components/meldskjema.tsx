import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { stortTallord } from '../../../shared/lib/format';
import type { Maalliste } from '../../../shared/lib/maalliste';
import type { Tidligere } from '../../../shared/lib/tidligere';
import { Feiloppsummering } from '../../../shared/ui/feiloppsummering';
import { Kvittering } from '../../../shared/ui/kvittering';
import { KnappLenke } from '../../../shared/ui/lenker';
import { useMelding } from './bruk-melding';
import { FraFil } from './fra-fil';
import { Maalvalg } from './maalvalg';
import { Meldpanel } from './meldpanel';
import { medFil, perPlan, valgbareI } from './meldverdi';
import { Returord } from './returord';

interface Props {
  lopId: string;
  liste: Maalliste;
  /** The lists there are already. */
  meldinger: readonly Tidligere[];
  /** The one that is mended and sent again. */
  melding: Tidligere | null;
}

/** The goals to the left, what is written once to the right. */
export function MeldTidligere({ lopId, liste, meldinger, melding }: Props) {
  const { t } = useTranslation('tidligere');
  const valgbare = useMemo(() => valgbareI(liste, meldteI(meldinger, melding)), [liste, meldinger, melding]);
  const planer = useMemo(() => perPlan(liste.maalplaner, valgbare), [liste, valgbare]);
  const skjema = useMelding(lopId, melding, valgbare);
  useDokumenttittel(t('side'), skjema.skjemafeil.har);
  if (skjema.kvittering) return <Sendt melding={skjema.kvittering.svar} />;
  const antall = valgbare.filter(({ id }) => skjema.verdier.maal[id]).length;
  return (
    <form
      noValidate
      className="kp-stabel"
      onSubmit={(event) => {
        event.preventDefault();
        skjema.send();
      }}
    >
      <Feiloppsummering feil={skjema.skjemafeil.liste} forsoek={skjema.skjemafeil.forsoek} />
      {melding && <Returord melding={melding} />}
      <div className="kp-to">
        <div className="kp-stabel kp-luft">
          {!melding && (
            <FraFil
              lopId={lopId}
              onLest={(linjer) => {
                skjema.sett(medFil(skjema.verdier, linjer));
              }}
            />
          )}
          <Maalvalg planer={planer} skjema={skjema} />
        </div>
        <Meldpanel skjema={skjema} antall={antall} />
      </div>
    </form>
  );
}

/** Goals in another list that waits or came back: they are mended there. */
const meldteI = (meldinger: readonly Tidligere[], egen: Tidligere | null): Set<string> =>
  new Set(
    meldinger
      .filter(({ id, tilstand }) => id !== egen?.id && (tilstand === 'SENDT' || tilstand === 'RETURNERT'))
      .flatMap(({ maal }) => maal.filter(({ utfall }) => utfall !== 'GODKJENT').map(({ maalId }) => maalId)),
  );

function Sendt({ melding }: { melding: Tidligere }) {
  const { t } = useTranslation('tidligere');
  const antall = melding.maal.filter(({ utfall }) => utfall === 'VENTER').length;
  return (
    <div className="kp-skjema">
      <Kvittering tittel={t('sendt.tittel', { count: antall, antall: stortTallord(antall, true) })}>
        <p>{t('sendt.tekst', { virksomhet: melding.sendtTil })}</p>
      </Kvittering>
      <div className="kp-rad kp-bredknapp">
        <KnappLenke to="/godkjent-tidligere/$id" params={{ id: melding.id }}>
          {t('sendt.se')}
        </KnappLenke>
        <KnappLenke to="/maal" variant="secondary">
          {t('tilMaal')}
        </KnappLenke>
      </div>
    </div>
  );
}
