import { useTranslation } from 'react-i18next';
import { Vedleggsfelt } from '../../../shared/ui/journal/vedleggsfelt';
import { DetteKanHjelpe } from '../../../shared/ui/journal/dette-kan-hjelpe';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import { Avkrysningskort } from '../../../shared/ui/valg';
import type { Bekrefter } from '../api/aktiviteter';
import { Bekreftervalg } from './bekreftervalg';
import type { Skjematilstand } from './bruk-skjema';
import { type Grunnlag, nyligeMaal } from './grunnlag';
import { Maalvalg } from './maalvalg';
import { NaarOgMye } from './naar-og-mye';
import { TekstMedFunn } from './tekst-med-funn';
import { Typevalg } from './typevalg';

const MAX_TITLE = 200;

interface Props {
  lopId: string;
  tilstand: Skjematilstand;
  grunnlag: Grunnlag;
  bedt: Bekrefter | undefined;
}

/** The fields in their order: what, type, when and where, goals, sharing, who confirms. */
export function Skjemafelter({ lopId, tilstand, grunnlag, bedt }: Props) {
  const { skjema, endre, feil } = tilstand;
  return (
    <>
      <Ord tilstand={tilstand} />
      <Typevalg
        verdi={skjema.type}
        onEndre={(type) => {
          // A reflection is one's own until one chooses otherwise; to leave the type never opens it.
          endre({ type, privat: skjema.privat || type === 'REFLEKSJON' });
        }}
      />
      <NaarOgMye skjema={skjema} arenaer={grunnlag.arenaer} onEndre={endre} feil={feil.for} />
      <Maalvalg
        lopId={lopId}
        type={skjema.type}
        tekst={`${skjema.tittel ?? ''} ${skjema.tekst}`}
        maal={grunnlag.maal}
        valgt={skjema.maalIder}
        nylige={nyligeMaal(grunnlag)}
        feil={feil.for('maalIder')}
        onEndre={(maalIder) => {
          endre({ maalIder });
        }}
      />
      <Vedleggsfelt
        verdi={skjema.vedlegg ?? []}
        onEndre={(vedlegg) => {
          endre({ vedlegg });
        }}
      />
      <DetteKanHjelpe kort koder={koderAv(grunnlag, skjema.maalIder)} />
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
    </>
  );
}

const koderAv = ({ maal }: Grunnlag, ider: readonly string[]): string[] =>
  maal.filter(({ id }) => ider.includes(id)).map(({ kode }) => kode);

/** The text, and the title where somebody has given one of its own. */
function Ord({ tilstand: { skjema, endre, feil, lagring } }: { tilstand: Skjematilstand }) {
  const { t } = useTranslation('aktiviteter');
  return (
    <>
      {skjema.tittel !== null && (
        <Tekstfelt
          id="tittel"
          ledetekst={t('skjema.tittel')}
          hjelp={t('skjema.tittelHjelp')}
          autoComplete="off"
          maxLength={MAX_TITLE}
          verdi={skjema.tittel}
          feil={feil.for('tittel')}
          onEndre={(tittel) => {
            endre({ tittel });
          }}
        />
      )}
      <TekstMedFunn
        verdi={skjema.tekst}
        funn={lagring.treff}
        feil={feil.for('tekst')}
        onEndre={(tekst) => {
          endre({ tekst });
        }}
      />
    </>
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
