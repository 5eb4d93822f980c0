import { type FunctionComponent, Suspense, lazy } from 'react';
import type { Oppgave } from '../../../shared/lib/arbeidsliste';
import type { Saksprops } from './avgjort';
import type { Innboks } from './bruk-innboks';
import { AktivitetSak } from './sak-aktivitet';
import { AnbefalingSak } from './sak-anbefaling';
import { GodkjenningSak } from './sak-godkjenning';

/** A supervisør never meets these, and the page is held to its weight. */
const ForslagSak = lazy(async () => ({ default: (await import('./sak-forslag')).ForslagSak }));
const SvarAktivitetSak = lazy(async () => ({ default: (await import('./sak-svar')).SvarAktivitetSak }));
const SvarMaalSak = lazy(async () => ({ default: (await import('./sak-svar')).SvarMaalSak }));
const AttesterSak = lazy(async () => ({ default: (await import('./sak-tjenestetid')).AttesterSak }));
const SvarPeriodeSak = lazy(async () => ({ default: (await import('./sak-tjenestetid')).SvarPeriodeSak }));
const AttesterFordelingSak = lazy(async () => ({ default: (await import('./sak-fordeling')).AttesterFordelingSak }));
const BekreftTidligereSak = lazy(async () => ({ default: (await import('./sak-tidligere')).BekreftTidligereSak }));
const SvarTidligereSak = lazy(async () => ({ default: (await import('./sak-tidligere')).SvarTidligereSak }));
const SvarFordelingSak = lazy(async () => ({ default: (await import('./sak-fordeling')).SvarFordelingSak }));

const SAKER: Readonly<Record<Oppgave['slag'], FunctionComponent<Saksprops>>> = {
  BEKREFT_AKTIVITET: AktivitetSak,
  ANBEFAL_MAAL: AnbefalingSak,
  GODKJENN_MAAL: GodkjenningSak,
  SVAR_AKTIVITET: SvarAktivitetSak,
  SVAR_MAAL: SvarMaalSak,
  VURDER_FORSLAG: ForslagSak,
  ATTESTER_PERIODE: AttesterSak,
  SVAR_PERIODE: SvarPeriodeSak,
  ATTESTER_FORDELING: AttesterFordelingSak,
  SVAR_FORDELING: SvarFordelingSak,
  BEKREFT_TIDLIGERE: BekreftTidligereSak,
  SVAR_TIDLIGERE: SvarTidligereSak,
};

/** What the open item holds: beside the list, or inside its row in the one-column layout. */
export function Lesepanel({
  innboks,
  oppgave,
  onVelg,
}: {
  innboks: Innboks;
  oppgave: Oppgave;
  onVelg: (id: string) => void;
}) {
  const Sak = SAKER[oppgave.slag];
  return (
    <Suspense fallback={null}>
      <Sak
        // Not its id: what is sent anew while it is open is the same case, and what is typed on it stays.
        key={`${oppgave.slag}:${oppgave.gjelderId}`}
        oppgave={oppgave}
        avgjort={innboks.avgjorte.get(oppgave.id)}
        borte={innboks.borte === oppgave.id}
        onAvgjort={innboks.avgjoer}
        onAngret={innboks.angre}
        neste={innboks.neste}
        onVelg={onVelg}
      />
    </Suspense>
  );
}
