import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../../shared/lib/dokumenttittel';
import type { Katalog } from '../../../../shared/lib/kataloger';
import { Feiloppsummering } from '../../../../shared/ui/feiloppsummering';
import { type Importering, useImportering } from './bruk-import';
import { Filvelger } from './filvelger';
import { Importert } from './importert';
import { Importpanel } from './importpanel';
import { NY_KATALOG } from './importverdier';
import { Katalogfelter } from './katalogfelter';
import { Lesemaate } from './lesemaate';
import { Rapport } from './rapport';

interface Props {
  sidetittel: string;
  kataloger: readonly Katalog[];
}

/** Catalogue, file, how it was read, what it would change; and the panel that writes it as a draft. */
export function Importskjema({ sidetittel, kataloger }: Props) {
  const importering = useImportering(kataloger);
  const { skjema, fil, velgFil, proeve, nytt } = importering;
  const { verdier, skjemafeil } = skjema;
  useDokumenttittel(sidetittel, skjemafeil.har || skjema.feil !== null || proeve.feil !== null);
  if (skjema.kvittering) {
    const { svar, verdier: sent } = skjema.kvittering;
    return <Importert versjonId={svar.versjonId} katalog={sent.navn} fil={sent.filnavn} onNytt={nytt} />;
  }
  return (
    <form
      className="kp-to"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        skjema.send();
      }}
    >
      <div className="kp-import">
        <div className="kp-skjema">
          <Feiloppsummering feil={skjemafeil.liste} forsoek={skjemafeil.forsoek} />
          <Katalogfelter skjema={skjema} kataloger={kataloger} />
          <Filvelger
            {...{ fil, proeve }}
            tidligere={verdier.filnavn}
            onVelg={velgFil}
            mangler={skjemafeil.for('fil')}
          />
        </div>
        <Funn importering={importering} />
      </div>
      <Importpanel
        rapport={proeve.rapport}
        ulest={proeve.feil !== null}
        utelatte={verdier.utelatte}
        onUtelat={(utelatte) => skjema.sett({ utelatte })}
        sender={skjema.sender}
        feil={skjema.feil}
      />
    </form>
  );
}

/** What the dry run told. */
function Funn({ importering: { skjema, proeve, katalog } }: { importering: Importering }) {
  const { t } = useTranslation('katalogimport');
  const { lesevalg, utelatte, katalog: chosen } = skjema.verdier;
  if (!proeve.rapport) return null;
  const none = t(chosen === NY_KATALOG ? 'rapport.nyKatalog' : 'rapport.velgKatalog');
  return (
    <>
      <Lesemaate rapport={proeve.rapport} lesevalg={lesevalg} onEndre={(next) => skjema.sett({ lesevalg: next })} />
      <Rapport
        rapport={proeve.rapport}
        sammenlignet={katalog ? t('rapport.mot', { katalog: katalog.navn }) : none}
        utelatte={utelatte}
        onEndre={(next) => skjema.sett({ utelatte: next })}
      />
    </>
  );
}
