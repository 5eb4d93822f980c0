import type { AktivRolle } from '@kp/kernel/rolle';

export type Kandidatrolle = 'VEILEDER' | 'SUPERVISOR';

/** An attachment in force. */
export interface Tilknytning {
  readonly utdanningslopId: string;
  readonly virksomhetId: string;
  readonly virksomhet: string;
  readonly veilederId: string | null;
}

/** What a LIS has asked the person in a role; `aapne` of it waits for an answer. */
export interface Spoersmaal {
  readonly utdanningslopId: string;
  readonly virksomhetId: string | null;
  readonly rolle: Kandidatrolle;
  readonly aapne: number;
}

export interface Kandidatforhold {
  readonly utdanningslopId: string;
  readonly virksomhet: string;
  readonly rolle: Kandidatrolle;
  /** The main veileder sees the progress; one who was only asked something sees how much waits. */
  readonly hovedveileder: boolean;
  readonly venterPaaMeg: number;
}

/** The LIS a person has to do with today, once each: as main veileder, or by having been asked something. */
export function finnKandidatforhold(
  brukerId: string,
  roller: readonly AktivRolle[],
  tilknytninger: readonly Tilknytning[],
  spoersmaal: readonly Spoersmaal[],
): Kandidatforhold[] {
  const holds = (rolle: Kandidatrolle, virksomhetId: string | null): boolean =>
    roller.some((r) => r.rolle === rolle && (virksomhetId === null || r.virksomhetId === virksomhetId));
  const asked = spoersmaal.filter((s) => holds(s.rolle, s.virksomhetId));
  const found = new Map<string, Kandidatforhold>();
  for (const t of tilknytninger) {
    const mine = asked.filter((s) => s.utdanningslopId === t.utdanningslopId);
    const hovedveileder = t.veilederId === brukerId && holds('VEILEDER', t.virksomhetId);
    const rolle = hovedveileder ? 'VEILEDER' : mine.find((s) => holds(s.rolle, t.virksomhetId))?.rolle;
    if (!rolle || found.get(t.utdanningslopId)?.hovedveileder) continue;
    const venterPaaMeg = mine.reduce((sum, s) => sum + s.aapne, 0);
    const { utdanningslopId, virksomhet } = t;
    if (hovedveileder || !found.has(utdanningslopId)) {
      found.set(utdanningslopId, { utdanningslopId, virksomhet, rolle, hovedveileder, venterPaaMeg });
    }
  }
  return [...found.values()];
}
