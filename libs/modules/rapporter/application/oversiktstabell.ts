import { osloDate } from '@kp/kernel/clock';
import type { Spraak } from '@kp/kernel/spraak';
import { oversiktsord } from './oversiktsord';
import type { Oversiktsplan, Oversiktsrad } from './oversiktsrader';

export type Celle = string | number | null;

export interface Tabell {
  readonly overskrifter: readonly string[];
  readonly rader: readonly (readonly Celle[])[];
}

type Kolonne = readonly [
  overskrift: Parameters<typeof oversiktsord>[1],
  celle: (rad: Oversiktsrad, plan: Oversiktsplan | undefined, spraak: Spraak) => Celle,
];

/** How far ahead and how far behind stand in two columns, so that no figure needs a minus sign. */
const KOLONNER: readonly Kolonne[] = [
  ['navn', ({ lis }) => lis.navn],
  ['spesialitet', ({ spesialitet }, _, spraak) => oversiktsord(spraak, spesialitet)],
  ['takt', ({ takt }, _, spraak) => oversiktsord(spraak, takt)],
  ['foran', ({ taktAvvik }) => (taktAvvik === null ? null : Math.max(0, taktAvvik))],
  ['bak', ({ taktAvvik }) => (taktAvvik === null ? null : Math.max(0, -taktAvvik))],
  ['plan', (_, plan) => plan?.navn ?? null],
  ['katalog', (_, plan) => plan?.kode ?? null],
  ['antall', (_, plan) => plan?.fremdrift.antall ?? null],
  ['godkjent', (_, plan) => plan?.fremdrift.godkjent ?? null],
  ['godkjentTidligere', (_, plan) => plan?.godkjentTidligere ?? null],
  ['tilGodkjenning', (_, plan) => plan?.fremdrift.tilGodkjenning ?? null],
  ['tilAnbefaling', (_, plan) => plan?.fremdrift.tilAnbefaling ?? null],
  ['returnert', (_, plan) => plan?.fremdrift.returnert ?? null],
  ['iGang', (_, plan) => plan?.fremdrift.paabegynt ?? null],
  ['ikkeBegynt', (_, plan) => plan?.fremdrift.ikkePaabegynt ?? null],
  ['siste', ({ sisteAktivitet }) => (sisteAktivitet ? osloDate(new Date(sisteAktivitet)) : null)],
  ['venter', ({ venter }) => venter],
  ['eldste', ({ eldsteDager }) => eldsteDager],
  ['start', ({ startdato }) => startdato],
  ['slutt', ({ planlagtSlutt }) => planlagtSlutt],
  ['permisjon', ({ iPermisjonTil }) => iPermisjonTil],
  ['veileder', ({ veileder }) => veileder],
  ['leder', ({ leder }) => leder],
  ['avsluttet', ({ avsluttetTil }) => avsluttetTil],
];

/** One line for each LIS and målplan: an ALIS has two. */
export function lagOversiktstabell(rader: readonly Oversiktsrad[], spraak: Spraak): Tabell {
  const lines = rader.flatMap((rad) => {
    const planer = rad.maalplaner.length > 0 ? rad.maalplaner : [undefined];
    return planer.map((plan) => KOLONNER.map(([, celle]) => celle(rad, plan, spraak)));
  });
  return { overskrifter: KOLONNER.map(([overskrift]) => oversiktsord(spraak, overskrift)), rader: lines };
}
