import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../../shared/lib/dokumenttittel';
import type { Katalog } from '../../../../shared/lib/kataloger';
import { useSkjema } from '../../../../shared/lib/skjema';
import { Feiloppsummering } from '../../../../shared/ui/feiloppsummering';
import { Kvittering } from '../../../../shared/ui/kvittering';
import { KnappLenke } from '../../../../shared/ui/lenker';
import { Button } from '@digdir/designsystemet-react';
import { useImporter, useProevekjoering, type ValgtFil } from '../../api/katalogimport';
import { Filvelger } from './filvelger';
import { Importpanel } from './importpanel';
import {
  IMPORTKODER,
  type Importverdier,
  importvalg,
  NY_KATALOG,
  opplysninger,
  sjekkImport,
  SOM_LEST,
  TOM_IMPORT,
} from './importverdier';
import { Katalogfelter } from './katalogfelter';
import { Lesemaate } from './lesemaate';
import { Rapport } from './rapport';

interface Props {
  sidetittel: string;
  kataloger: readonly Katalog[];
}

/** Catalogue, file, how it was read, what it would change; and the panel that writes it as a draft. */
export function Importskjema({ sidetittel, kataloger }: Props) {
  const { t } = useTranslation('katalogimport');
  const [valgt, setValgt] = useState<ValgtFil | null>(null);
  const importer = useImporter();
  const skjema = useSkjema<Importverdier, { versjonId: string }>({
    utkast: 'katalogimport',
    start: TOM_IMPORT,
    koder: IMPORTKODER,
    sjekk: (verdier) => sjekkImport(t, verdier, kataloger, valgt !== null),
    send: (verdier) => {
      if (!valgt) throw new Error('No file is chosen');
      return importer(valgt.fil, opplysninger(verdier), importvalg(verdier));
    },
  });
  const { verdier, sett } = skjema;
  const known = kataloger.find(({ kode }) => kode === verdier.katalog);
  const proeve = useProevekjoering(valgt, known?.kode ?? null, importvalg(verdier));
  useDokumenttittel(sidetittel, skjema.skjemafeil.har || skjema.feil !== null || proeve.feil !== null);
  if (skjema.kvittering) {
    const { svar, verdier: sent } = skjema.kvittering;
    return (
      <Ferdig
        versjonId={svar.versjonId}
        katalog={sent.navn}
        fil={valgt?.fil.name ?? sent.filnavn}
        onNytt={() => {
          setValgt(null);
          skjema.nytt();
        }}
      />
    );
  }
  const choose = (fil: File): void => {
    // After a reload the choices wait for their file; a corrected file keeps its columns, but not the rows left out.
    const kept = fil.name === verdier.filnavn;
    const lesevalg = kept ? verdier.lesevalg : SOM_LEST;
    sett({ filnavn: fil.name, lesevalg, utelatte: kept && !valgt ? verdier.utelatte : [] });
    skjema.skjemafeil.toem('fil');
    setValgt({ fil, nr: (valgt?.nr ?? 0) + 1 });
  };
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
          <Feiloppsummering feil={skjema.skjemafeil.liste} forsoek={skjema.skjemafeil.forsoek} />
          <Katalogfelter skjema={skjema} kataloger={kataloger} />
          <Filvelger
            fil={valgt?.fil ?? null}
            tidligere={verdier.filnavn}
            onVelg={choose}
            mangler={skjema.skjemafeil.for('fil')}
            feil={proeve.feil}
            leser={proeve.leser}
            onIgjen={proeve.igjen}
          />
        </div>
        {proeve.rapport && (
          <>
            <Lesemaate
              rapport={proeve.rapport}
              lesevalg={verdier.lesevalg}
              onEndre={(lesevalg) => {
                sett({ lesevalg });
              }}
            />
            <Rapport
              rapport={proeve.rapport}
              katalognavn={verdier.katalog === NY_KATALOG ? null : (known?.navn ?? null)}
              utelatte={verdier.utelatte}
              onEndre={(utelatte) => {
                sett({ utelatte });
              }}
            />
          </>
        )}
      </div>
      <Importpanel
        rapport={proeve.rapport}
        ulest={proeve.feil !== null}
        utelatte={verdier.utelatte}
        onUtelat={(utelatte) => {
          sett({ utelatte });
        }}
        sender={skjema.sender}
        feil={skjema.feil}
      />
    </form>
  );
}

function Ferdig({
  versjonId,
  katalog,
  fil,
  onNytt,
}: {
  versjonId: string;
  katalog: string;
  fil: string;
  onNytt: () => void;
}) {
  const { t } = useTranslation('katalogimport');
  return (
    <div className="kp-skjema">
      <Kvittering tittel={t('ferdig.tittel')}>{t('ferdig.tekst', { katalog, fil })}</Kvittering>
      <div className="kp-rad kp-bredknapp">
        <KnappLenke to="/kataloger/$versjonId" params={{ versjonId }}>
          {t('ferdig.aapne')}
        </KnappLenke>
        <KnappLenke to="/kataloger/$versjonId/publiser" params={{ versjonId }} variant="secondary">
          {t('ferdig.publiser')}
        </KnappLenke>
        <Button variant="tertiary" onClick={onNytt}>
          {t('ferdig.enTil')}
        </Button>
      </div>
    </div>
  );
}
