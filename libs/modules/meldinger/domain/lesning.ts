/** What has reached one person: the messages `fraNr`–`sisteNr`, and how far they are read. */
export interface Strekk {
  readonly brukerId: string;
  readonly fraNr: number;
  readonly sisteNr: number;
  readonly lestNr: number;
  readonly dempet: boolean;
}

export interface Levering {
  /** Whose last stretch goes on with the new message. */
  readonly fortsetter: readonly string[];
  /** New stretches: for the first message that reaches a person, or the first after a gap. */
  readonly nye: readonly Strekk[];
  /** Those who had read everything before and have not muted: they are told, once until they read. */
  readonly varsles: readonly string[];
}

/**
 * How message `nr` reaches those who are to have it. A gap (somebody had lost the role and has it again) begins a new
 * stretch, so that what was written in between is not theirs when the role ends again.
 */
export function lever(nr: number, avsenderId: string, lesere: readonly string[], strekk: readonly Strekk[]): Levering {
  const fortsetter: string[] = [];
  const nye: Strekk[] = [];
  const varsles: string[] = [];
  for (const brukerId of new Set(lesere)) {
    const last = sisteStrekk(strekk, brukerId);
    const alleLest = !harUlest(strekk, brukerId);
    if (last?.sisteNr === nr - 1) fortsetter.push(brukerId);
    else nye.push({ brukerId, fraNr: nr, sisteNr: nr, lestNr: nr - 1, dempet: last?.dempet ?? false });
    if (brukerId !== avsenderId && alleLest && !last?.dempet) varsles.push(brukerId);
  }
  return { fortsetter, nye, varsles };
}

/** Who has the role since after the last message has had nothing yet: an empty stretch carries the choice to mute. */
export const tomtStrekk = (brukerId: string, sisteNr: number, dempet: boolean): Strekk => ({
  ...{ brukerId, fraNr: sisteNr + 1, sisteNr, lestNr: sisteNr, dempet },
});

/** The last stretch carries the marks. */
export const sisteStrekk = <S extends Strekk>(strekk: readonly S[], brukerId: string): S | undefined =>
  strekk.filter((s) => s.brukerId === brukerId).sort((a, b) => b.fraNr - a.fraNr)[0];

export function harUlest(strekk: readonly Strekk[], brukerId: string): boolean {
  const last = sisteStrekk(strekk, brukerId);
  return last !== undefined && last.lestNr < last.sisteNr;
}

/** First and last number of messages that a person may see, both included. */
export interface Utsnitt {
  readonly fra: number;
  readonly til: number;
}

/** The messages a person may see, in ranges that neither touch nor overlap, oldest first. */
export function synlig(utsnitt: readonly Utsnitt[]): Utsnitt[] {
  const merged: Utsnitt[] = [];
  for (const next of utsnitt.filter(({ fra, til }) => fra <= til).sort((a, b) => a.fra - b.fra)) {
    const last = merged.at(-1);
    if (last && next.fra <= last.til + 1) merged[merged.length - 1] = { ...last, til: Math.max(last.til, next.til) };
    else merged.push(next);
  }
  return merged;
}

export const kanSe = (utsnitt: readonly Utsnitt[], nr: number): boolean =>
  utsnitt.some(({ fra, til }) => fra <= nr && nr <= til);
