import { addDays, addMonths, daysBetween } from '@kp/kernel/calendar-date';
import { type Period, containsDate } from '@kp/kernel/period';
import { TAKTPARAMETERE, type Taktparametere } from './takt-parametere';

export type Takt = 'FOR_TIDLIG' | 'FORAN' | 'I_RUTE' | 'ETTER' | 'ALDRI_STARTET' | 'I_PERMISJON' | 'FULLFOERT';

export interface Taktgrunnlag {
  readonly startdato: string;
  readonly planlagtSlutt: string | null;
  readonly normMaaneder: number;
  readonly permisjoner: readonly Period[];
  readonly idag: string;
  readonly godkjent: number;
  readonly antall: number;
  readonly harAktivitet: boolean;
  readonly status: string;
}

export interface Taktvurdering {
  readonly takt: Takt;
  /** Approved goals minus expected, to one decimal; null as long as nothing is expected. */
  readonly avvik: number | null;
}

const uten = (takt: Takt): Taktvurdering => ({ takt, avvik: null });

/** Days of leave from the start up to today, each counted once however the periods are cut or overlap. */
export function permisjonsdager(permisjoner: readonly Period[], startdato: string, idag: string): number {
  let counted = 0;
  let from = startdato;
  for (const { fra, til } of [...permisjoner].sort((a, b) => (a.fra < b.fra ? -1 : 1))) {
    const first = fra > from ? fra : from;
    const after = til === null || til >= idag ? idag : addDays(til, 1);
    if (after <= first) continue;
    counted += daysBetween(first, after);
    from = after;
  }
  return counted;
}

/** The goals that would be approved today if they came evenly over the whole time. */
function forventet(grunnlag: Taktgrunnlag, gaatt: number): number {
  const { startdato, planlagtSlutt, normMaaneder, antall } = grunnlag;
  const total = daysBetween(startdato, planlagtSlutt ?? addMonths(startdato, normMaaneder));
  return antall * Math.min(1, gaatt / Math.max(1, total));
}

function vurder(avvik: number, monn: number): Takt {
  if (avvik >= monn) return 'FORAN';
  return avvik <= -monn ? 'ETTER' : 'I_RUTE';
}

/** The pace in words. Leave stops the clock; nothing is said in the first months. */
export function beregnTakt(grunnlag: Taktgrunnlag, parametere: Taktparametere = TAKTPARAMETERE): Taktvurdering {
  const { startdato, idag, permisjoner, godkjent, antall, harAktivitet, status } = grunnlag;
  if (status === 'FULLFOERT') return uten('FULLFOERT');
  if (permisjoner.some((permisjon) => containsDate(permisjon, idag))) return uten('I_PERMISJON');
  const permisjon = permisjonsdager(permisjoner, startdato, idag);
  const gaatt = daysBetween(startdato, idag) - permisjon;
  const startet = harAktivitet || godkjent > 0;
  if (!startet && gaatt > parametere.aldriStartetEtterDager) return uten('ALDRI_STARTET');
  const firstVerdict = addDays(addMonths(startdato, parametere.foersteVurderingMaaneder), permisjon);
  if (idag < firstVerdict || antall === 0) return uten('FOR_TIDLIG');
  const avvik = godkjent - forventet(grunnlag, gaatt);
  return { takt: vurder(avvik, parametere.slingringsmonn * antall), avvik: Math.round(avvik * 10) / 10 };
}
