import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Aktivitetstype } from '@kp/modules/laeringsaktiviteter';
import type { Laeringsmaal } from '@kp/modules/laeringsmaal';
import { projectRoot } from '@kp/platform/config/project-root';
import type { Tilfeldig } from './tilfeldig';

/** An activity as somebody may have written it; `raad` is what the one who confirmed it answered. */
export interface Aktivitetsmal {
  readonly maal: readonly string[];
  readonly type: Aktivitetstype;
  readonly tittel: string;
  readonly tekst: string;
  readonly timer: number | null;
  readonly antall: number | null;
  readonly raad: string;
}

export interface Kommentarer {
  readonly anbefaling: readonly string[];
  readonly retur: readonly string[];
  /** What the LIS writes when a returned goal is sent again. */
  readonly svar: readonly string[];
  readonly godkjenning: readonly string[];
  readonly ikkeEnnaa: readonly string[];
}

const readDemo = (file: string): unknown =>
  JSON.parse(readFileSync(join(projectRoot(), 'apps/cli/demo', file), 'utf8'));

export const readAktivitetsmaler = (): Aktivitetsmal[] => readDemo('aktivitetsmaler.json') as Aktivitetsmal[];
export const readKommentarer = (): Kommentarer => readDemo('kommentarer.json') as Kommentarer;

const TEKSTER: readonly string[] = [
  'Gjorde dette selv og gikk gjennom vurderingen med supervisør samme dag. Vi var enige om planen videre.',
  'Supervisør var til stede. Jeg begrunnet valgene underveis, og fikk to ting å øve på til neste gang.',
  'Arbeidet selvstendig og ringte for å drøfte ett spørsmål. Skrev plan for oppfølging før dagen var slutt.',
  'Forberedte meg med veilederen på forhånd. Det gikk bedre enn sist, særlig avslutningen.',
  'Krevde mer tid enn ventet. Jeg prioriterte det viktigste og avtalte resten til en ny time.',
  'Gjennomførte det sammen med sykepleier. Rollene var klare, og dokumentasjonen ble ferdig samme dag.',
];

const RAAD: readonly string[] = [
  'Godt gjennomført. Skriv ned ett spørsmål du vil ta med til neste veiledning.',
  'Fint arbeid. Si gjerne høyt hva som taler imot det du tror, også når du er sikker.',
  'Ryddig og trygt. Neste gang kan du gjøre hele forløpet uten meg i rommet.',
];

/** What one doctor has logged: a text is used once, then the recommended activities of the goal tell what was done. */
export class Malbank {
  private readonly left: Map<string, Aktivitetsmal[]>;

  constructor(
    maler: readonly Aktivitetsmal[],
    private readonly chance: Tilfeldig,
  ) {
    this.left = new Map();
    for (const mal of chance.shuffle(maler)) {
      for (const kode of mal.maal) this.left.set(kode, [...(this.left.get(kode) ?? []), mal]);
    }
  }

  take(goal: Laeringsmaal): Aktivitetsmal {
    const [mal] = this.left.get(goal.kode) ?? [];
    if (!mal) return this.fromCatalogue(goal);
    for (const kode of mal.maal)
      this.left.set(
        kode,
        (this.left.get(kode) ?? []).filter((other) => other !== mal),
      );
    return mal;
  }

  private fromCatalogue(goal: Laeringsmaal): Aktivitetsmal {
    const anbefalt = this.chance.pick(goal.aktiviteter);
    const once = { maal: [goal.kode], timer: null, antall: 1 };
    const type = anbefalt.type ?? 'KLINISK_ARBEID';
    return { ...once, type, tittel: anbefalt.tekst, tekst: this.chance.pick(TEKSTER), raad: this.chance.pick(RAAD) };
  }
}
