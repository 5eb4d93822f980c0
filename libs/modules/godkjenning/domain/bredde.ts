import { daysBetween } from '@kp/kernel/calendar-date';

interface Utfoert {
  readonly tilstand: string;
  readonly fra: string;
  readonly arenaId: string | null;
  readonly avgjortAv: string | null;
}

/** How wide the evidence is: different assessors, different places, months from first to last. */
export interface Bredde {
  readonly vurderere: number;
  readonly arenaer: number;
  readonly maaneder: number;
}

const DAYS_IN_MONTH = 30.4375;

export function measureBreadth(utfoerte: readonly Utfoert[]): Bredde {
  const confirmed = utfoerte.filter((a) => a.tilstand === 'BEKREFTET');
  const dates = confirmed.map((a) => a.fra).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    vurderere: new Set(confirmed.map((a) => a.avgjortAv).filter(Boolean)).size,
    arenaer: new Set(confirmed.map((a) => a.arenaId).filter(Boolean)).size,
    maaneder: first && last ? Math.max(1, Math.round(daysBetween(first, last) / DAYS_IN_MONTH)) : 0,
  };
}
