import { osloDate } from '@kp/kernel/clock';
import type { Takt } from '@kp/modules/lis';
import type { Oversiktsplan, Oversiktsrad } from './oversiktsrader';

export type Celle = string | number | null;

export interface Tabell {
  readonly overskrifter: readonly string[];
  readonly rader: readonly (readonly Celle[])[];
}

const TAKT: Readonly<Record<Takt, string>> = {
  FOR_TIDLIG: 'For tidlig å si',
  FORAN: 'Foran planen',
  I_RUTE: 'I rute',
  ETTER: 'Etter planen',
  ALDRI_STARTET: 'Aldri startet',
  I_PERMISJON: 'I permisjon',
  FULLFOERT: 'Fullført',
};

const SPESIALITET = { ALM: 'Allmennmedisin', SAM: 'Samfunnsmedisin', ARB: 'Arbeidsmedisin', LIS1: 'LIS1' } as const;

type Kolonne = readonly [overskrift: string, celle: (rad: Oversiktsrad, plan: Oversiktsplan | undefined) => Celle];

/** How far ahead and how far behind stand in two columns, so that no figure needs a minus sign. */
const KOLONNER: readonly Kolonne[] = [
  ['Navn', ({ lis }) => lis.navn],
  ['Spesialitet', ({ spesialitet }) => SPESIALITET[spesialitet]],
  ['Takt', ({ takt }) => TAKT[takt]],
  ['Mål foran planen', ({ taktAvvik }) => (taktAvvik === null ? null : Math.max(0, taktAvvik))],
  ['Mål bak planen', ({ taktAvvik }) => (taktAvvik === null ? null : Math.max(0, -taktAvvik))],
  ['Målplan', (_, plan) => plan?.navn ?? null],
  ['Katalog', (_, plan) => plan?.kode ?? null],
  ['Antall mål', (_, plan) => plan?.fremdrift.antall ?? null],
  ['Godkjent', (_, plan) => plan?.fremdrift.godkjent ?? null],
  ['Venter på godkjenning', (_, plan) => plan?.fremdrift.tilGodkjenning ?? null],
  ['Venter på anbefaling', (_, plan) => plan?.fremdrift.tilAnbefaling ?? null],
  ['Sendt tilbake', (_, plan) => plan?.fremdrift.returnert ?? null],
  ['I gang', (_, plan) => plan?.fremdrift.paabegynt ?? null],
  ['Ikke begynt', (_, plan) => plan?.fremdrift.ikkePaabegynt ?? null],
  ['Siste aktivitet', ({ sisteAktivitet }) => (sisteAktivitet ? osloDate(new Date(sisteAktivitet)) : null)],
  ['Venter på noen', ({ venter }) => venter],
  ['Eldste, dager', ({ eldsteDager }) => eldsteDager],
  ['Startdato', ({ startdato }) => startdato],
  ['Planlagt slutt', ({ planlagtSlutt }) => planlagtSlutt],
  ['I permisjon til', ({ iPermisjonTil }) => iPermisjonTil],
  ['Veileder', ({ veileder }) => veileder],
  ['Leder', ({ leder }) => leder],
  ['Tilknytning avsluttet', ({ avsluttetTil }) => avsluttetTil],
];

/** One line for each LIS and målplan: an ALIS has two. */
export function lagOversiktstabell(rader: readonly Oversiktsrad[]): Tabell {
  const lines = rader.flatMap((rad) => {
    const planer = rad.maalplaner.length > 0 ? rad.maalplaner : [undefined];
    return planer.map((plan) => KOLONNER.map(([, celle]) => celle(rad, plan)));
  });
  return { overskrifter: KOLONNER.map(([overskrift]) => overskrift), rader: lines };
}
