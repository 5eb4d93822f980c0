import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { datoAv } from '../../../shared/lib/dato';
import { datoITekst, fornavn } from '../../../shared/lib/format';
import { Feiloppsummering } from '../../../shared/ui/feiloppsummering';
import { HvemKanLese } from '../../../shared/ui/hvem-kan-lese';
import { sisteRaad } from '../../../shared/ui/journal/aktivitetstekst';
import { Sitat } from '../../../shared/ui/sitat';
import { Avkrysningskort } from '../../../shared/ui/valg';
import { Feilvarsel } from '../../../shared/ui/varsel';
import type { Bekrefter } from '../api/aktiviteter';
import { Bekreftervalg } from './bekreftervalg';
import type { Skjematilstand } from './bruk-skjema';
import { type Grunnlag, nyligeMaal } from './grunnlag';
import { Konflikt } from './konflikt';
import { lesereAvSkjema } from './lesere';
import { Maalvalg } from './maalvalg';
import { NaarOgMye } from './naar-og-mye';
import { TekstMedFunn } from './tekst-med-funn';
import { Typevalg } from './typevalg';

interface Props {
  lopId: string;
  tilstand: Skjematilstand;
  grunnlag: Grunnlag;
  /** The one chosen or proposed. */
  bedt: Bekrefter | undefined;
  /** «Svar og send på nytt» for one that was returned. */
  svar?: boolean;
  /** Over the form: what was asked, that a draft was found. */
  over?: ReactNode;
}

/** The quick form: one sentence is enough. */
export function Aktivitetsskjema({ lopId, tilstand, grunnlag, bedt, svar = false, over }: Props) {
  const { skjema, endre, feil, lagring } = tilstand;
  return (
    <form
      className="kp-to"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (skjema.privat) tilstand.behold();
        else tilstand.send();
      }}
    >
      <div className="kp-skjema">
        <Feiloppsummering feil={feil.liste} forsoek={feil.forsoek} />
        {over}
        <TekstMedFunn
          verdi={skjema.tekst}
          funn={lagring.treff}
          feil={feil.for('tekst')}
          onEndre={(tekst) => {
            endre({ tekst });
          }}
        />
        <Typevalg
          verdi={skjema.type}
          onEndre={(type) => {
            // A reflection is one's own until one chooses otherwise; to leave the type never opens it.
            endre({ type, privat: skjema.privat || type === 'REFLEKSJON' });
          }}
        />
        <NaarOgMye skjema={skjema} arenaer={grunnlag.arenaer} onEndre={endre} feil={feil.for} />
        <Maalvalg
          maal={grunnlag.maal}
          valgt={skjema.maalIder}
          nylige={nyligeMaal(grunnlag)}
          feil={feil.for('maalIder')}
          onEndre={(maalIder) => {
            endre({ maalIder });
          }}
        />
        <Deling tilstand={tilstand} />
        {!skjema.privat && (
          <Bekreftervalg
            lopId={lopId}
            bekreftere={grunnlag.bekreftere}
            verdi={bedt?.id ?? null}
            feil={feil.for('bedtBrukerId')}
            onEndre={(id) => {
              endre({ bedt: id });
            }}
          />
        )}
        <HvemKanLese lesere={lesereAvSkjema(skjema, bedt, grunnlag)} />
        <Konflikt tilstand={tilstand} />
        <Knapper tilstand={tilstand} bedt={bedt} svar={svar} />
      </div>
      <SistSkrev grunnlag={grunnlag} bedt={bedt} />
    </form>
  );
}

/** Sharing a reflection is an explicit choice. */
function Deling({ tilstand: { skjema, endre } }: { tilstand: Skjematilstand }) {
  const { t } = useTranslation('aktiviteter');
  if (skjema.type !== 'REFLEKSJON' && !skjema.privat) return null;
  return (
    <Avkrysningskort
      id="privat"
      tittel={t('skjema.privat')}
      fakta={t('skjema.privatTekst')}
      valgt={skjema.privat}
      onEndre={(privat) => {
        endre({ privat });
      }}
    />
  );
}

function Knapper({ tilstand, bedt, svar }: { tilstand: Skjematilstand; bedt: Bekrefter | undefined; svar: boolean }) {
  const { t } = useTranslation('aktiviteter');
  const { skjema, sender, behold, sendefeil } = tilstand;
  const send = bedt ? t('skjema.sendTil', { navn: bedt.navn }) : t('skjema.send');
  return (
    <>
      <Feilvarsel feil={sendefeil} />
      <div className="kp-rad kp-bredknapp">
        {skjema.privat ? (
          <Button type="submit" loading={sender}>
            {t('skjema.lagrePrivat')}
          </Button>
        ) : (
          <>
            <Button type="submit" loading={sender}>
              {svar ? t('skjema.svar') : send}
            </Button>
            <Button variant="secondary" disabled={sender} onClick={behold}>
              {t('skjema.behold')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

/** The last advice from the one who is to confirm, in view while one writes. */
function SistSkrev({ grunnlag, bedt }: { grunnlag: Grunnlag; bedt: Bekrefter | undefined }) {
  const { t } = useTranslation('aktiviteter');
  const advice = grunnlag.nylige.map(sisteRaad).find((raad) => raad !== null && raad.av.id === bedt?.id);
  if (!advice?.tekst || !bedt) return null;
  return (
    <aside className="kp-stabel kp-tett" aria-labelledby="sist-skrev">
      <h2 id="sist-skrev" className="kp-h-liten">
        {t('skjema.sistSkrev', { navn: fornavn(bedt.navn) })}
      </h2>
      <Sitat kilde={datoITekst(datoAv(advice.tid))}>{advice.tekst}</Sitat>
    </aside>
  );
}
