import { useTranslation } from 'react-i18next';
import { Vedleggsfelt } from '../../../shared/ui/journal/vedleggsfelt';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import type { Radtilstand } from './bruk-skjema';
import { type Grunnlag, nyligeMaal } from './grunnlag';
import { Konflikt } from './konflikt';
import { Maalvalg } from './maalvalg';
import { Mengde } from './naar-og-mye';
import { TekstMedFunn } from './tekst-med-funn';

const MAX_TITLE = 200;

interface Props {
  rad: Radtilstand;
  grunnlag: Grunnlag;
}

/** One of several procedures: what it has of its own. */
export function Prosedyre({ nr, rad, grunnlag, onTaBort }: Props & { nr: number; onTaBort: () => void }) {
  const { t } = useTranslation('aktiviteter');
  return (
    <section className="kp-kort kp-stabel kp-stabel--romslig" aria-labelledby={rad.feltId('prosedyre')}>
      <div className="kp-rad kp-mellom">
        <h2 className="kp-h-liten" id={rad.feltId('prosedyre')}>
          {t('flere.prosedyre', { nr })}
        </h2>
        <button
          type="button"
          className="ds-link kp-liten"
          aria-label={t('flere.taBortNavn', { nr })}
          onClick={onTaBort}
        >
          {t('flere.taBort')}
        </button>
      </div>
      <Ord rad={rad} />
      <Mengde skjema={rad.skjema} onEndre={rad.endre} feil={rad.feilFor} idFor={rad.feltId} />
      <Maal rad={rad} grunnlag={grunnlag} />
      {/* Folded: with eleven of them the form is long enough. */}
      <details open={(rad.skjema.vedlegg ?? []).length > 0}>
        <summary>{t('flere.vedlegg')}</summary>
        <Filer rad={rad} />
      </details>
      <Konflikt tilstand={rad} sendefeil={null} />
    </section>
  );
}

/** The goals it counts on. */
export function Maal({ rad: { skjema, endre, feilFor, feltId }, grunnlag }: Props) {
  return (
    <Maalvalg
      id={feltId('maalIder')}
      lopId={grunnlag.lopId}
      type={skjema.type}
      tekst={`${skjema.tittel ?? ''} ${skjema.tekst}`}
      maal={grunnlag.maal}
      valgt={skjema.maalIder}
      nylige={nyligeMaal(grunnlag)}
      feil={feilFor('maalIder')}
      onEndre={(maalIder) => {
        endre({ maalIder });
      }}
    />
  );
}

export function Filer({ rad: { skjema, endre, feltId } }: Pick<Props, 'rad'>) {
  return (
    <Vedleggsfelt
      id={feltId('vedlegg')}
      verdi={skjema.vedlegg ?? []}
      onEndre={(vedlegg) => {
        endre({ vedlegg });
      }}
    />
  );
}

/** The text, and the title where somebody has given one of its own. */
export function Ord({ rad: { skjema, endre, feilFor, feltId, lagring } }: { rad: Radtilstand }) {
  const { t } = useTranslation('aktiviteter');
  return (
    <>
      {skjema.tittel !== null && (
        <Tekstfelt
          id={feltId('tittel')}
          ledetekst={t('skjema.tittel')}
          hjelp={t('skjema.tittelHjelp')}
          autoComplete="off"
          maxLength={MAX_TITLE}
          verdi={skjema.tittel}
          feil={feilFor('tittel')}
          onEndre={(tittel) => {
            endre({ tittel });
          }}
        />
      )}
      <TekstMedFunn
        id={feltId('tekst')}
        verdi={skjema.tekst}
        funn={lagring.treff}
        feil={feilFor('tekst')}
        onEndre={(tekst) => {
          endre({ tekst });
        }}
      />
    </>
  );
}
