import { useTranslation } from 'react-i18next';
import { DetteKanHjelpe } from '../../../shared/ui/journal/dette-kan-hjelpe';
import type { Bekrefter } from '../api/aktiviteter';
import { Bekreftervalg } from './bekreftervalg';
import type { Skjematilstand } from './bruk-skjema';
import { Deling } from './deling';
import { LeggTil, Prosedyrer } from './flere-prosedyrer';
import type { Grunnlag } from './grunnlag';
import { NaarOgMye } from './naar-og-mye';
import { Filer, Maal, Ord } from './prosedyre';
import { Telling } from './telling';
import { Typevalg } from './typevalg';

interface Props {
  lopId: string;
  tilstand: Skjematilstand;
  grunnlag: Grunnlag;
  bedt: Bekrefter | undefined;
  /** More procedures may be written beside the first. */
  kanFlere: boolean;
}

/** The fields in their order: what, type, when and where, goals, sharing, who confirms. */
export function Skjemafelter({ lopId, tilstand, grunnlag, bedt, kanFlere }: Props) {
  const { skjema, endre, feil, rader } = tilstand;
  return (
    <>
      {rader.length > 1 ? (
        <FlereISkjemaet tilstand={tilstand} grunnlag={grunnlag} />
      ) : (
        <>
          <Ord rad={tilstand} />
          <Type tilstand={tilstand} />
          <NaarOgMye skjema={skjema} arenaer={grunnlag.arenaer} onEndre={endre} feil={feil.for} />
          <Maal rad={tilstand} grunnlag={grunnlag} />
          <Filer rad={tilstand} />
        </>
      )}
      {kanFlere && <LeggTil tilstand={tilstand} />}
      <Telling lopId={lopId} tilstand={tilstand} />
      <DetteKanHjelpe kort koder={koderAv(grunnlag, tilstand)} />
      <Deling skjema={skjema} onEndre={endre} />
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

/** What is common first, then each with its own. */
function FlereISkjemaet({ tilstand, grunnlag }: Pick<Props, 'tilstand' | 'grunnlag'>) {
  const { t } = useTranslation('aktiviteter');
  const { skjema, endre, feil } = tilstand;
  return (
    <>
      <section className="kp-stabel kp-stabel--romslig" aria-labelledby="felles">
        <h2 className="kp-h-liten" id="felles">
          {t('flere.felles')}
        </h2>
        <Type tilstand={tilstand} />
        <NaarOgMye skjema={skjema} arenaer={grunnlag.arenaer} onEndre={endre} feil={feil.for} utenMengde />
      </section>
      <Prosedyrer tilstand={tilstand} grunnlag={grunnlag} />
    </>
  );
}

function Type({ tilstand: { skjema, endre } }: { tilstand: Skjematilstand }) {
  return (
    <Typevalg
      verdi={skjema.type}
      onEndre={(type) => {
        // A reflection is one's own until one chooses otherwise; to leave the type never opens it.
        endre({ type, privat: skjema.privat || type === 'REFLEKSJON' });
      }}
    />
  );
}

function koderAv({ maal }: Grunnlag, { rader }: Skjematilstand): string[] {
  const chosen = new Set(rader.flatMap(({ skjema }) => skjema.maalIder));
  return maal.filter(({ id }) => chosen.has(id)).map(({ kode }) => kode);
}
